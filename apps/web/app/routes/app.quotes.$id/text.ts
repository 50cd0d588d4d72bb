import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '融资保证保险', list: '保险报价', facts: '询价', enterprise: '企业', loan: '贷款金额', maturity: '贷款到期日', requestedOn: '询价日', note: '说明', case: '进入案件', unknown: '未定', terms: '报价条件', next: '下一步',
    quote: '报价', quoteNote: '被保险人是银行：借款人未按期还款时，按比例赔付。报价由经办人作出，保单由另一人签发。', sum: '保险金额', sumHint: '不超过贷款本金', premium: '保险费', share: '承担损失的比例', shareHint: '贷款损失中由保险承担的部分',
    from: '保险起期', until: '保险止期', untilHint: '不早于贷款到期日', validUntil: '报价有效期至', submit: '提交报价',
    policy: '保险单', policyHint: '先上传保单，再登记保单号。', issue: '签发保单', issueNote: '请与报价核对。签发人不能是报价人本人。', policyNo: '保单号', policyPick: '保单文件', policyNone: '请先上传保单文件。',
    decline: '不承保', reason: '理由', reasonHint: '企业会看到这句话。', waiting: '等待企业接受报价', waitingBody: (date: string) => `企业在 ${date} 前可以接受。`,
    done: { quote: '报价已送达企业。', issue: '保单已签发，案件各方现在可以看到。', decline: '已告知企业。', removeFile: '文件已删除。' },
  },
  en: {
    title: 'Loan guarantee insurance', list: 'Insurance quotes', facts: 'Request', enterprise: 'Enterprise', loan: 'Loan', maturity: 'The loan matures on', requestedOn: 'Asked on', note: 'Note', case: 'Go to the case', unknown: 'open', terms: 'Terms quoted', next: 'Next',
    quote: 'Quote', quoteNote: 'The bank is insured: where the borrower fails to pay, its share of the loss is paid. One person quotes, another issues the policy.', sum: 'Sum insured', sumHint: 'Not above the loan', premium: 'Premium', share: 'Share of a loss', shareHint: 'The part of a loss that the insurance bears',
    from: 'Cover from', until: 'Cover until', untilHint: 'Not before the loan matures', validUntil: 'Quote valid until', submit: 'Send the quote',
    policy: 'Policy', policyHint: 'Upload the policy first, then enter its number.', issue: 'Issue the policy', issueNote: 'Compare it with the quote. Whoever quoted cannot issue.', policyNo: 'Policy number', policyPick: 'Policy document', policyNone: 'Upload the policy document first.',
    decline: 'Decline', reason: 'Why', reasonHint: 'The enterprise reads this.', waiting: 'Waiting for the enterprise', waitingBody: (date: string) => `It may accept until ${date}.`,
    done: { quote: 'The enterprise has the quote.', issue: 'Issued: the parties of the case see it now.', decline: 'The enterprise is told.', removeFile: 'The file is removed.' },
  },
});
