import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '进度查询', lead: '凭提交申请时得到的查询码查看到了哪一步、承诺何时答复。不显示企业名称和金额。', code: '查询码', hint: '三组、每组四位，例如 7K4M-Q2XH-9TRB；大小写和连字符不限', find: '查询', unknown: '没有这个查询码', unknownBody: '请核对是否抄错。查询码在提交成功页和案件页上，可请经办人登录后查看。', stage: '目前进度',
    promised: '承诺答复日', none: '没有等待答复的事项',
    stages: { SUBMITTED: '已提交，平台核验中', CORRECTION: '等待企业更正', PUBLISHED: '已挂牌，等待银行报价', ACCEPTED: '已选定报价，办理中', COMPLETED: '已完成', WITHDRAWN: '已撤回', EXPIRED: '挂牌到期，已结束' },
  },
  en: {
    title: 'Case status', lead: 'With the code given at submission: which stage, and when an answer is promised. No name, no amount.', code: 'Look-up code', hint: 'Three groups of four, for example 7K4M-Q2XH-9TRB; case and dashes do not matter', find: 'Look up', unknown: 'No such code', unknownBody: 'Please check it for a slip. It stands on the confirmation page and on the case page.', stage: 'Stage',
    promised: 'Answer promised by', none: 'nothing waits for an answer',
    stages: { SUBMITTED: 'Submitted, being verified', CORRECTION: 'Waiting for a correction', PUBLISHED: 'On the market, waiting for offers', ACCEPTED: 'Offer accepted, in progress', COMPLETED: 'Completed', WITHDRAWN: 'Withdrawn', EXPIRED: 'Expired' },
  },
});
