import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '价值与保险', under: '评估机构给出价值区间，保险公司为贷款提供融资保证保险。评估费和保费可按当地政策申请补贴，凭证由平台自动带入。',
    value: '价值评估', valueNone: '还没有委托评估。', evaluator: '评估机构', commission: '委托评估', commissionMore: '另行委托评估', commissionNote: '受托机构只看得到所选权利和案件，看不到报价。', assetIds: '要评估的权利', note: '补充说明', noteHint: '例如评估目的、时间要求', cancel: '取消委托', cancelReason: '取消的理由',
    cover: '融资保证保险', coverNone: '还没有向保险公司询价。', insurer: '保险公司', ask: '询价', askMore: '向其他保险公司询价', askNote: '可以向几家询价，各家互不知情；接受其中一份。', principal: '贷款金额', maturity: '贷款到期日', maturityHint: '合同签订后以合同为准',
    accept: '接受报价', acceptHint: '接受后由保险公司另一人签发保单。', decline: '不接受', declineReason: '理由', since: (date: string) => `自 ${date}`,
    done: { commission: '已委托，评估机构会收到通知。', cancel: '委托已取消。', ask: '询价已送达保险公司。', accept: '已接受报价，等待保险公司签发保单。', decline: '已告知保险公司。' },
  },
  en: {
    title: 'Value and insurance', under: 'An evaluator gives a range of value, an insurer a loan guarantee insurance. Fee and premium may be subsidised by local policy; their proofs are carried over by themselves.',
    value: 'Valuation', valueNone: 'No valuation is ordered yet.', evaluator: 'Evaluator', commission: 'Order a valuation', commissionMore: 'Order another valuation', commissionNote: 'The evaluator sees the chosen rights and the case, and no offer.', assetIds: 'Rights to value', note: 'Note', noteHint: 'For example the purpose, or by when', cancel: 'Cancel the order', cancelReason: 'Why',
    cover: 'Loan guarantee insurance', coverNone: 'No insurer is asked yet.', insurer: 'Insurer', ask: 'Ask for a quote', askMore: 'Ask another insurer', askNote: 'You may ask several; none knows of the others. You accept one.', principal: 'Loan', maturity: 'The loan matures on', maturityHint: 'The contract decides once it is signed',
    accept: 'Accept the quote', acceptHint: 'Another person of the insurer issues the policy then.', decline: 'Decline', declineReason: 'Why', since: (date: string) => `since ${date}`,
    done: { commission: 'Ordered: the evaluator is told.', cancel: 'The order is cancelled.', ask: 'The insurer has your request.', accept: 'Accepted: the insurer issues the policy next.', decline: 'The insurer is told.' },
  },
});
