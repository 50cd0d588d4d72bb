import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '新建沙盘', list: '政策沙盘', under: '只填要改的参数，其余按现行。结果不是决定，也不改动任何案件。', programme: '计划', choose: '选用', own: '本地', other: '外地',
    label: '名称', labelHint: '例如：比例 60%、上限 80 万元', from: '假设自何日起', fromHint: '这一天及以后支付的按假设计算，以前支付的按现行。默认自计划施行之日，即全部重算。',
    parameters: '假设的参数', now: (v: string, unverified: string | null) => `现行：${v}${unverified ? `（${unverified}）` : ''}`, same: '不填即不变', tier: (n: number) => `第 ${n} 档比例`, tierUpTo: (n: number) => `第 ${n} 档上限`,
    source: '用哪一本账册', real: '本局实际账册', realHint: '区划内借款企业到今天为止的全部付息、评估费和保险费，与补贴申请同一来源', upload: '上传账册', uploadHint: '下一步按模板上传；只有本局能看到', send: '开始', sent: '已开始计算', sentUpload: '请上传账册',
    malformed: '不是百分数', none: '没有可计算的计划',
  },
  en: {
    title: 'New run', list: 'Policy sandbox', under: 'Fill in what is to be another value; the rest stays. A result decides nothing and changes no case.', programme: 'Programme', choose: 'Choose', own: 'here', other: 'elsewhere',
    label: 'Name', labelHint: 'For example: 60%, cap CNY 800,000', from: 'Supposed from', fromHint: 'What is paid from this day on is computed as supposed, what was paid before as it is. By default the first day of the programme: everything is computed again.',
    parameters: 'Supposed parameters', now: (v: string, unverified: string | null) => `As it is: ${v}${unverified ? ` (${unverified})` : ''}`, same: 'left empty: unchanged', tier: (n: number) => `Rate of tier ${n}`, tierUpTo: (n: number) => `Upper end of tier ${n}`,
    source: 'On which book', real: 'The real book', realHint: 'All interest, valuation fees and premiums of the division\'s borrowers up to today, from where the claims take them', upload: 'An uploaded book', uploadHint: 'Sent in the next step, by the template; nobody outside the bureau sees it', send: 'Start', sent: 'Started', sentUpload: 'Send the book now',
    malformed: 'not a percentage', none: 'There is no programme to compute by',
  },
});
