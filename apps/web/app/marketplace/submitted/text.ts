import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '申请已提交',
    code: '查询码',
    next: '接下来',
    verify: (date: string) => `平台核验资料和权利，承诺 ${date} 前答复。需要更正时会逐项说明，并发邮件。`,
    market: '核验通过后匿名挂牌，银行按条件匹配；要看完整资料的机构须经您同意，每次查看都有记录。',
    status: '不登录也可以凭查询码查看进度，请妥善保管。',
    case: '查看案件',
    list: '回到我的申请',
  },
  en: {
    title: 'Submitted',
    code: 'Look-up code',
    next: 'What happens next',
    verify: (date: string) =>
      `The platform verifies the file and promises an answer by ${date}. Anything to correct is said part by part, and by mail.`,
    market:
      'Then it goes on the market without your name. Whoever wants the full file needs your consent, and every look is recorded.',
    status: 'The stage can be looked up with the code, without signing in: keep it safe.',
    case: 'See the case',
    list: 'Back to my requests',
  },
});
