import { defineText, type Text } from '../text';
import { organisationStates } from './identity';
import { contractStates } from './lending';
import { consentStates, listingStates } from './listing';
import { loanProductStates, offerStates } from './offer';
import { lendingReturnStates, targetStates } from './oversight';
import { filingStates } from './pledge';
import { programmeRevisionStates } from './policy';
import { protectionQuoteStates } from './protection';
import { coverageStates, fundMovementStates, subsidyClaimStates } from './support';
import { valuationOrderStates } from './valuation';

/** Fields of records as the audit trail names them. Read on the server; a field without a word is shown by its name. */
export const auditFieldText = defineText({
  zh: {
    id: '编号', state: '状态', stateSince: '状态起始日', version: '版本', createdAt: '创建时间', reason: '理由', kind: '种类', name: '名称', title: '名称', number: '号码', label: '标签', note: '备注', memo: '摘要', status: '法律状态', source: '来源', year: '年度', seq: '序号',
    division: '所在地', address: '地址', creditCode: '统一社会信用代码', licenceNumber: '许可证编号', licenceExpiresOn: '许可有效期至', registrarId: '注册人', email: '邮箱', roles: '角色', ip: '网络地址', userAgent: '浏览器', today: '业务日期',
    personId: '人员', personName: '人员', orgId: '机构', orgName: '机构', organisationId: '机构', bankOrgId: '银行', bankId: '银行', bankName: '银行', borrowerOrgId: '借款企业', enterpriseOrgId: '企业', enterpriseId: '企业', bureauOrgId: '管理部门', managerOrgId: '基金管理人', insurerOrgId: '保险机构',
    evaluatorOrgId: '评估机构', pledgorOrgId: '出质人', pledgeeOrgId: '质权人', requesterOrgId: '委托方', makerId: '经办人', makerName: '经办人', checkerId: '复核人', checkerName: '复核人', caseId: '案件', caseNo: '案件编号', listingId: '融资申请', offerId: '报价', acceptedOfferId: '选定的报价',
    contractId: '合同', contractNo: '合同编号', assetId: '权利', assetIds: '权利', rights: '权利', rightKind: '权利种类', fundId: '资金', programme: '政策', productId: '产品', documentId: '文件', fileId: '文件', fileName: '文件名', sha256: '文件校验值',
    amountFen: '金额', principalFen: '本金', interestFen: '利息', outstandingPrincipalFen: '未还本金', outstandingInterestFen: '未还利息', paidFen: '已付', paidPrincipalFen: '已还本金', paidInterestFen: '已还利息', feeFen: '费用', premiumFen: '保险费', sumInsuredFen: '保险金额', baseFen: '计算基数',
    claimedFen: '申请金额', balanceFen: '余额', debitFen: '借方', creditFen: '贷方', lowFen: '价值下限', pointFen: '评估价值', highFen: '价值上限', revenueFen: '营业收入', minAmountFen: '最低金额', maxAmountFen: '最高金额', compensatedFen: '已补偿',
    rateBp: '利率', minRateBp: '最低利率', maxRateBp: '最高利率', lossShareBp: '损失分担比例', months: '期限（月）', minMonths: '最短期限（月）', maxMonths: '最长期限（月）', method: '还款方式', methods: '还款方式', dueDay: '还款日', conditions: '放款条件', otherConditions: '其他条件', fees: '费用', purpose: '用途',
    requiresInsurance: '须投保', validUntil: '有效期至', submittedOn: '提交日', publishedOn: '挂牌日', wantedOn: '希望放款日', plannedOn: '计划放款日', drawnOn: '放款日', maturesOn: '到期日', settledOn: '结清日', paidOn: '支付日', paidAt: '支付时间', issuedOn: '签发日', borrowerSignedOn: '企业签署日', bankSignedOn: '银行签署日',
    filedOn: '申请登记日', examinationDueOn: '审查期限', registeredOn: '登记日', registrationNo: '登记号', certificateFileId: '登记证', releaseGround: '注销事由', releasedOn: '注销日', refusalGround: '不予登记理由', registryNote: '登记机构意见', preflight: '登记前自查', statements: '补充说明', acknowledged: '已确认的事项', debtEndedOn: '债务消灭日', debtEndedBy: '债务消灭原因', rulesVersion: '规则版本',
    valueDate: '入账日', postedOn: '记账日', voucherFileId: '凭证', counterparty: '对方', reference: '凭证号', policyNo: '保单号', since: '起始日', pledgeId: '质押', annualFeePaidUntil: '年费缴至', filingDate: '申请日', grantDate: '授权日', summary: '摘要', corrections: '更正意见', industry: '行业', employees: '职工人数',
    failures: '失败次数', lockedUntil: '锁定至', revokedAt: '撤销时间', expiresAt: '有效期至', clauses: '条款数', quotations: '引文数', missing: '未找到的引文', metric: '指标', changes: '改动',
  },
  en: {
    id: 'Id', state: 'State', stateSince: 'In this state since', version: 'Version', createdAt: 'Created', reason: 'Reason', kind: 'Kind', name: 'Name', title: 'Title', number: 'Number', label: 'Label', note: 'Note', memo: 'Memo', status: 'Legal status', source: 'Source', year: 'Year', seq: 'No.',
    division: 'Division', address: 'Address', creditCode: 'Credit code', licenceNumber: 'Licence', licenceExpiresOn: 'Licence valid until', registrarId: 'Registered by', email: 'E-mail', roles: 'Roles', ip: 'Network address', userAgent: 'Browser', today: 'Business date',
    personId: 'Person', personName: 'Person', orgId: 'Organisation', orgName: 'Organisation', organisationId: 'Organisation', bankOrgId: 'Bank', bankId: 'Bank', bankName: 'Bank', borrowerOrgId: 'Borrower', enterpriseOrgId: 'Enterprise', enterpriseId: 'Enterprise', bureauOrgId: 'Bureau', managerOrgId: 'Fund manager', insurerOrgId: 'Insurer',
    evaluatorOrgId: 'Evaluator', pledgorOrgId: 'Pledgor', pledgeeOrgId: 'Pledgee', requesterOrgId: 'Ordered by', makerId: 'Maker', makerName: 'Maker', checkerId: 'Checker', checkerName: 'Checker', caseId: 'Case', caseNo: 'Case number', listingId: 'Request', offerId: 'Offer', acceptedOfferId: 'Accepted offer',
    contractId: 'Contract', contractNo: 'Contract number', assetId: 'Right', assetIds: 'Rights', rights: 'Rights', rightKind: 'Kind of right', fundId: 'Fund', programme: 'Programme', productId: 'Product', documentId: 'Document', fileId: 'File', fileName: 'File name', sha256: 'Checksum',
    amountFen: 'Amount', principalFen: 'Principal', interestFen: 'Interest', outstandingPrincipalFen: 'Principal outstanding', outstandingInterestFen: 'Interest outstanding', paidFen: 'Paid', paidPrincipalFen: 'Principal paid', paidInterestFen: 'Interest paid', feeFen: 'Fee', premiumFen: 'Premium', sumInsuredFen: 'Sum insured', baseFen: 'Base',
    claimedFen: 'Claimed', balanceFen: 'Balance', debitFen: 'Debit', creditFen: 'Credit', lowFen: 'Value from', pointFen: 'Value', highFen: 'Value to', revenueFen: 'Revenue', minAmountFen: 'Least amount', maxAmountFen: 'Largest amount', compensatedFen: 'Compensated',
    rateBp: 'Rate', minRateBp: 'Lowest rate', maxRateBp: 'Highest rate', lossShareBp: 'Share of loss', months: 'Months', minMonths: 'Fewest months', maxMonths: 'Most months', method: 'Repayment', methods: 'Repayment', dueDay: 'Due day', conditions: 'Conditions', otherConditions: 'Other conditions', fees: 'Fees', purpose: 'Purpose',
    requiresInsurance: 'Needs insurance', validUntil: 'Valid until', submittedOn: 'Submitted on', publishedOn: 'Published on', wantedOn: 'Wanted on', plannedOn: 'Planned for', drawnOn: 'Drawn on', maturesOn: 'Matures on', settledOn: 'Settled on', paidOn: 'Paid on', paidAt: 'Paid at', issuedOn: 'Issued on', borrowerSignedOn: 'Signed by the enterprise on', bankSignedOn: 'Signed by the bank on',
    filedOn: 'Filed on', examinationDueOn: 'Examination due', registeredOn: 'Registered on', registrationNo: 'Registration number', certificateFileId: 'Certificate', releaseGround: 'Ground of release', releasedOn: 'Released on', refusalGround: 'Ground of refusal', registryNote: 'Note of the registry', preflight: 'Pre-flight', statements: 'Statements', acknowledged: 'Acknowledged', debtEndedOn: 'Debt ended on', debtEndedBy: 'Debt ended by', rulesVersion: 'Version of the rules',
    valueDate: 'Value date', postedOn: 'Posted on', voucherFileId: 'Voucher', counterparty: 'Counterparty', reference: 'Reference', policyNo: 'Policy number', since: 'Since', pledgeId: 'Pledge', annualFeePaidUntil: 'Annual fees paid until', filingDate: 'Filed on', grantDate: 'Granted on', summary: 'Summary', corrections: 'Corrections', industry: 'Industry', employees: 'Employees',
    failures: 'Failures', lockedUntil: 'Locked until', revokedAt: 'Revoked at', expiresAt: 'Expires at', clauses: 'Clauses', quotations: 'Quotations', missing: 'Quotations not found', metric: 'Metric', changes: 'Changes',
  },
});

/** Record type → the words of its states. */
export const auditStates: Readonly<Record<string, Text<Readonly<Record<string, string>>>>> = {
  organisation: organisationStates.text, listing: listingStates.text, 'listing-consent': consentStates.text, 'loan-product': loanProductStates.text, offer: offerStates.text, contract: contractStates.text, filing: filingStates.text,
  'valuation-order': valuationOrderStates.text, 'protection-quote': protectionQuoteStates.text, coverage: coverageStates.text, 'subsidy-claim': subsidyClaimStates.text, 'fund-movement': fundMovementStates.text,
  target: targetStates.text, 'lending-return': lendingReturnStates.text, 'programme-revision': programmeRevisionStates.text,
};
