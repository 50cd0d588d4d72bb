import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '借款合同', termsNote: '金额、利率、期限和还款方式取自企业接受的报价，没有重新录入。', rights: '质押的权利', conditions: '放款前须满足的条件', schedule: '还款计划', planned: '按预计放款日推算，实际以放款日为准。', files: '合同文件',
    none: '还没有合同', noneBank: '企业已接受贵行报价，可以据此拟定合同。', noneOther: '报价被接受后，由银行拟定合同，届时在这里签署。', create: '拟定合同', edit: '修改', next: '下一步', loan: '看还款', filings: '看质押登记',
    contractText: '合同文本', contractTextHint: '可选：上传给企业签署的合同文本。', issue: '提交企业签署', issueHint: '提交后条款不能更改。',
    sign: '签署合同', signNote: '请下载合同文本，签字盖章后上传扫描件，再点签署。', signed: '签署页扫描件', signPick: '作为签署凭证的文件', signFirst: '请先上传签署页扫描件。', decline: '不签署', declineReason: '不签署的理由', declineHint: '合同随之取消，您的融资需求回到市场，可以接受其他报价。',
    countersign: '会签', countersignNote: '由提交合同以外的另一人会签。会签后合同生效，平台为每项权利生成质押登记申请。', bankSigned: '银行签署页扫描件',
    drawdown: '放款', request: '申请放款', requestHint: '由另一人审批后放款，还款计划按放款当日固定。', approve: '批准放款', approveNote: (date: string) => `批准后视为 ${date} 已放款，还款计划随即固定，不能撤销。`, return: '退回', returnReason: '退回的理由',
    cancel: '取消合同', cancelReason: '取消的理由', cancelHint: '未登记的质押申请随之撤回，企业的融资需求回到市场。', waitBank: '等待银行会签', waitEnterprise: '等待企业签署',
    done: {
      issue: '合同已提交企业签署。', signByBorrower: '您已签署，等待银行会签。', decline: '已告知银行，合同取消。', signByBank: '合同已生效，质押登记申请已生成。', requestDrawdown: '已提交审批。', returnDrawdown: '已退回。', drawDown: '已放款，还款计划已固定。',
      cancel: '合同已取消。', removeFile: '文件已删除。',
    },
  },
  en: {
    title: 'Loan contract', termsNote: 'Amount, rate, term and repayment come from the offer that the enterprise accepted; nothing was typed again.', rights: 'Rights pledged', conditions: 'Conditions precedent', schedule: 'Instalments', planned: 'As reckoned from the expected drawdown; the actual day decides.', files: 'Papers',
    none: 'No contract yet', noneBank: 'The enterprise has accepted your offer: draw the contract up from it.', noneOther: 'The bank draws the contract up from the accepted offer; it is signed here.', create: 'Draw up the contract', edit: 'Change', next: 'Next', loan: 'See the loan', filings: 'See the pledges',
    contractText: 'Contract text', contractTextHint: 'Optional: the text that the enterprise signs.', issue: 'Issue for signing', issueHint: 'Its terms stand from then on.',
    sign: 'Sign the contract', signNote: 'Download the text, sign and seal it, upload the scan, then sign here.', signed: 'Scan of the signed page', signPick: 'The paper that proves it', signFirst: 'Upload the scan of the signed page first.', decline: 'Do not sign', declineReason: 'Why not', declineHint: 'The contract is cancelled and your request goes back to the market.',
    countersign: 'Countersign', countersignNote: 'By another person than the one who issued it. The contract binds from then on and each right gets its filing.', bankSigned: 'Scan of the bank’s signed page',
    drawdown: 'Drawdown', request: 'Ask for the drawdown', requestHint: 'Another person approves it; the instalments are fixed by that day.', approve: 'Approve the drawdown', approveNote: (date: string) => `The loan counts as paid out on ${date}; its instalments are fixed and it cannot be undone.`, return: 'Return', returnReason: 'Why it goes back',
    cancel: 'Cancel the contract', cancelReason: 'Why', cancelHint: 'Filings not yet registered are withdrawn and the request goes back to the market.', waitBank: 'Waiting for the bank to countersign', waitEnterprise: 'Waiting for the enterprise to sign',
    done: {
      issue: 'Issued: the enterprise signs next.', signByBorrower: 'Signed: the bank countersigns next.', decline: 'The bank is told; the contract is cancelled.', signByBank: 'The contract binds; the filings are opened.', requestDrawdown: 'Sent to be approved.', returnDrawdown: 'Returned.', drawDown: 'Paid out; the instalments are fixed.',
      cancel: 'The contract is cancelled.', removeFile: 'The file is removed.',
    },
  },
});
