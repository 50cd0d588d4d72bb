import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '案件概况', parties: '参与方', file: '完整资料', fileOwn: '您提交的全部内容和材料', fileOther: '企业的全部内容和材料；每次查看都会记录', open: '打开', consents: '授权与查看记录', consentsNote: '谁可以看完整资料，谁看过', code: '查询码', codeNote: '不登录查看进度时使用', withdraw: '撤回申请', withdrawHint: '撤回后不能恢复，需要时另行发起。',
    reason: '撤回原因', more: '撤回这份申请', validUntil: '挂牌有效期至', next: '接下来', facts: '要点', kind: '身份', name: '名称', access: '企业资料须经同意查看', ask: '申请查看或打开资料', number: '案件号', stage: '阶段', edit: '继续填写', correct: '去更正',
    stages: {
      DRAFT: '还没有提交。填完必填的几项后核对提交。', SUBMITTED: '平台正在核验资料和权利。需要更正时会逐项说明。', CORRECTION: '平台请您更正标出的部分，改好后重新提交，案件号不变。', PUBLISHED: '已匿名挂牌。银行按条件匹配并报价，您可以在「报价」中比较净成本后选择。', ACCEPTED: '已选定报价，办理中。估值与保险、合同、质押登记、贷款和补贴各在上方一页；轮到谁、从哪天起，见右上和「进度」。',
      COMPLETED: '贷款已结清，质押已办理注销。', WITHDRAWN: '申请已撤回。', EXPIRED: '挂牌到期，没有成交。可以重新发起，已填的企业情况会带出来。',
    },
  },
  en: {
    title: 'Overview', parties: 'Parties', file: 'Full file', fileOwn: 'All that you submitted', fileOther: 'All that the enterprise submitted; every look is recorded', open: 'Open', consents: 'Consent and viewings', consentsNote: 'Who may see the full file, and who did', code: 'Look-up code', codeNote: 'For looking up the stage without signing in', withdraw: 'Withdraw', withdrawHint: 'This cannot be undone; you may start a new request.',
    reason: 'Reason', more: 'Withdraw this request', validUntil: 'On the market until', next: 'What comes next', facts: 'In short', kind: 'As', name: 'Name', access: 'The file needs the enterprise’s consent', ask: 'Ask for the file, or open it', number: 'Case number', stage: 'Stage', edit: 'Go on', correct: 'Correct it',
    stages: {
      DRAFT: 'Not submitted yet. Fill in the required parts, then check and submit.', SUBMITTED: 'The platform verifies the file and the rights. Anything to correct is said part by part.', CORRECTION: 'Please correct the marked parts and submit again; the case number stays.', PUBLISHED: 'On the market without your name. Banks match and offer; compare them by net cost under “Offers”.', ACCEPTED: 'An offer is chosen and the case is under way. Value and insurance, contract, pledges, loan and support have a page each above; whose turn it is, and since when, stands beside.',
      COMPLETED: 'The loan is settled and the pledges are released.', WITHDRAWN: 'The request is withdrawn.', EXPIRED: 'The listing expired without a loan. You may start again; the company’s answers are kept.',
    },
  },
});
