import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '核对并提交',
    list: '融资申请',
    tasks: '填写申请',
    lead: '提交后由平台核验，一般不超过两个工作日。挂牌时银行只看到权利种类、所在地、金额、期限、用途和行业，看不到企业名称和权利编号。',
    declare: '我已核对以上内容，确认真实、准确，并有权代表本企业提交',
    submit: '提交申请',
    open: '还有未完成的部分',
    openBody: '请回到任务列表补全后再提交。',
    back: '回到任务列表',
    submitTitle: '确认并提交',
  },
  en: {
    title: 'Check and submit',
    list: 'Requests',
    tasks: 'Fill in the request',
    lead: 'The platform verifies it within two working days as a rule. On the market, banks see kinds of right, division, amount, term, purpose and industry: no name, no number.',
    declare: 'I have checked the above, it is true and exact, and I may submit it for the enterprise',
    submit: 'Submit',
    open: 'Some parts are not done',
    openBody: 'Please complete them from the task list first.',
    back: 'Back to the task list',
    submitTitle: 'Confirm and submit',
  },
});
