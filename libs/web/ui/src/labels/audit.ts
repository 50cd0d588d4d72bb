import { defineText } from '../text';

/** Kinds of record as the audit trail names them. Read on the server; a kind without a word is shown by its name. */
export const recordTypeText = defineText({
  zh: {
    organisation: '机构',
    person: '人员',
    session: '登录',
    setting: '平台设置',
    job: '后台任务',
    asset: '知识产权',
    listing: '融资申请',
    'listing-consent': '查看授权',
    'loan-product': '贷款产品',
    offer: '报价',
    'valuation-order': '评估委托',
    'protection-quote': '保险报价',
    contract: '借款合同',
    filing: '质押登记',
    coverage: '风险补偿入池',
    'subsidy-claim': '补贴申请',
    fund: '风险补偿资金',
    'fund-movement': '资金收付',
    target: '年度目标',
    'lending-return': '银行报送',
  },
  en: {
    organisation: 'Organisation',
    person: 'Person',
    session: 'Sign-in',
    setting: 'Setting',
    job: 'Job',
    asset: 'Right',
    listing: 'Request',
    'listing-consent': 'Consent to view',
    'loan-product': 'Loan product',
    offer: 'Offer',
    'valuation-order': 'Valuation order',
    'protection-quote': 'Insurance quote',
    contract: 'Loan contract',
    filing: 'Pledge filing',
    coverage: 'Fund coverage',
    'subsidy-claim': 'Subsidy claim',
    fund: 'Compensation fund',
    'fund-movement': 'Fund movement',
    target: 'Target',
    'lending-return': 'Bank return',
  },
});

/** What was done, for lifecycles' events and for changes outside them. */
export const auditActionText = defineText({
  zh: {
    create: '新建', amend: '修改', signIn: '登录', revoke: '撤销', chooseOrganisation: '选择机构', resetPassword: '重设密码', invite: '邀请', addMember: '加入成员', setRoles: '调整角色',
    moveToday: '推进业务日期', retry: '重试', attachFile: '上传文件', removeFile: '删除文件', open: '设立', encumber: '记入负担', disencumber: '解除负担',
    submit: '提交', withdraw: '撤回', discard: '作废', publish: '发布', requireCorrection: '要求更正', correct: '更正', accept: '接受', decline: '谢绝', expire: '到期失效', complete: '完成', supersede: '被取代', fallThrough: '未能成交',
    submitForCheck: '提交复核', approve: '通过', returnToMaker: '退回经办', returnForCorrection: '退回更正', return: '退回', reject: '不予通过', suspend: '暂停', reinstate: '恢复', activate: '上架', confirm: '确认', recommend: '建议', replace: '替换',
    request: '请求', grant: '同意', refuse: '不同意', quote: '报价', deliver: '交付', issue: '出具', cancel: '取消', file: '申请登记', register: '登记', mend: '补正', requestRelease: '申请解押', release: '解押', waive: '豁免', state: '补充说明', debtEnded: '债务清偿',
    signByBorrower: '企业签署', signByBank: '银行签署', requestDrawdown: '申请放款', returnDrawdown: '退回放款', drawDown: '放款', repay: '还款', settle: '结清', pay: '支付', post: '入账', addPayments: '补计付息',
  },
  en: {
    create: 'created', amend: 'amended', signIn: 'signed in', revoke: 'revoked', chooseOrganisation: 'chose the organisation', resetPassword: 'reset the password', invite: 'invited', addMember: 'added a member', setRoles: 'set roles',
    moveToday: 'moved the business date', retry: 'retried', attachFile: 'attached a file', removeFile: 'removed a file', open: 'opened', encumber: 'entered a burden', disencumber: 'lifted a burden',
    submit: 'submitted', withdraw: 'withdrew', discard: 'discarded', publish: 'published', requireCorrection: 'asked for correction', correct: 'corrected', accept: 'accepted', decline: 'declined', expire: 'expired', complete: 'completed', supersede: 'superseded', fallThrough: 'fell through',
    submitForCheck: 'sent to be checked', approve: 'approved', returnToMaker: 'returned to its maker', returnForCorrection: 'returned for correction', return: 'returned', reject: 'rejected', suspend: 'suspended', reinstate: 'reinstated', activate: 'put on offer', confirm: 'confirmed', recommend: 'recommended', replace: 'replaced',
    request: 'requested', grant: 'granted', refuse: 'refused', quote: 'quoted', deliver: 'delivered', issue: 'issued', cancel: 'cancelled', file: 'filed', register: 'registered', mend: 'mended', requestRelease: 'asked for release', release: 'released', waive: 'waived', state: 'stated', debtEnded: 'the debt ended',
    signByBorrower: 'signed by the enterprise', signByBank: 'signed by the bank', requestDrawdown: 'asked for drawdown', returnDrawdown: 'drawdown returned', drawDown: 'drawn down', repay: 'repaid', settle: 'settled', pay: 'paid', post: 'posted', addPayments: 'payments added',
  },
});
