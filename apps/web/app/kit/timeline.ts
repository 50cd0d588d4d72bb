import { defineText, type Text } from '@zhiya/web-ui';

const said = (zh: string, en: string): Text<{ readonly title: string }> =>
  defineText({ zh: { title: zh }, en: { title: en } });

/** Lifecycle and event → what happened, in the words of the case's timeline. A context adds a row for every event of its lifecycles. */
const HAPPENED: Readonly<Record<string, Text<{ readonly title: string }>>> = {
  'listing.create': said('开始填写申请', 'Request begun'),
  'listing.submit': said('提交申请', 'Request submitted'),
  'listing.publish': said('核验通过，挂牌', 'Verified and published'),
  'listing.returnForCorrection': said('退回更正', 'Sent back for correction'),
  'listing.accept': said('选定报价', 'Offer chosen'),
  'listing.fallThrough': said('合同未成，重新挂牌', 'Contract came to nothing: on the market again'),
  'listing.complete': said('融资完成', 'Financing completed'),
  'listing.withdraw': said('撤回申请', 'Request withdrawn'),
  'listing.expire': said('挂牌到期', 'Listing expired'),
  'listing-consent.request': said('申请查看完整资料', 'Asked to see the full file'),
  'listing-consent.grant': said('同意查看完整资料', 'Full file opened'),
  'listing-consent.refuse': said('未同意查看资料', 'Full file refused'),
  'listing-consent.revoke': said('收回查看同意', 'Consent taken back'),
  'offer.create': said('起草报价', 'Offer drafted'),
  'offer.submitForCheck': said('报价提交复核', 'Offer sent for checking'),
  'offer.release': said('发出报价', 'Offer made'),
  'offer.returnToMaker': said('报价退回经办', 'Offer returned to its maker'),
  'offer.accept': said('接受报价', 'Offer accepted'),
  'offer.decline': said('谢绝报价', 'Offer declined'),
  'offer.expire': said('报价到期', 'Offer expired'),
  'offer.withdraw': said('撤回报价', 'Offer withdrawn'),
  'offer.supersede': said('报价因选定他家而结束', 'Offer closed by another’s acceptance'),
  'valuation-order.create': said('委托评估', 'Valuation commissioned'),
  'valuation-order.accept': said('评估机构接单', 'Valuation accepted'),
  'valuation-order.decline': said('评估机构未接单', 'Valuation declined'),
  'valuation-order.deliver': said('交付评估报告', 'Value delivered'),
  'valuation-order.cancel': said('取消评估', 'Valuation cancelled'),
  'protection-quote.create': said('询价保证保险', 'Insurance asked for'),
  'protection-quote.quote': said('保险报价', 'Insurance quoted'),
  'protection-quote.accept': said('接受保险报价', 'Insurance accepted'),
  'protection-quote.decline': said('谢绝保险', 'Insurance declined'),
  'protection-quote.expire': said('保险报价到期', 'Insurance quote expired'),
  'protection-quote.issue': said('出具保单', 'Policy issued'),
  'contract.create': said('起草合同', 'Contract drafted'),
  'contract.issue': said('发出合同', 'Contract issued'),
  'contract.signByBorrower': said('企业签署合同', 'Signed by the enterprise'),
  'contract.decline': said('企业未签合同', 'Contract declined'),
  'contract.signByBank': said('银行签署合同', 'Signed by the bank'),
  'contract.requestDrawdown': said('申请放款', 'Drawdown requested'),
  'contract.returnDrawdown': said('放款退回', 'Drawdown returned'),
  'contract.drawDown': said('放款', 'Loan drawn'),
  'contract.settle': said('贷款结清', 'Loan settled'),
  'contract.cancel': said('取消合同', 'Contract cancelled'),
  'filing.create': said('准备质押登记', 'Filing prepared'),
  'filing.file': said('提交质押登记', 'Filing submitted'),
  'filing.requireCorrection': said('登记机构要求补正', 'Registry asks for correction'),
  'filing.register': said('质押登记完成', 'Pledge registered'),
  'filing.refuse': said('登记机构不予登记', 'Registration refused'),
  'filing.mend': said('修改后重新准备', 'Filing mended'),
  'filing.requestRelease': said('申请注销登记', 'Release requested'),
  'filing.release': said('质押登记注销', 'Pledge released'),
  'filing.withdraw': said('撤回质押登记', 'Filing withdrawn'),
  'coverage.create': said('申请纳入风险补偿', 'Coverage requested'),
  'coverage.confirm': said('纳入风险补偿', 'Covered by the fund'),
  'coverage.reject': said('未纳入风险补偿', 'Coverage refused'),
  'coverage.release': said('退出风险补偿', 'Coverage released'),
  'subsidy-claim.create': said('补贴待确认', 'Subsidy proposed'),
  'subsidy-claim.confirm': said('企业确认补贴', 'Subsidy confirmed'),
  'subsidy-claim.waive': said('企业放弃补贴', 'Subsidy waived'),
  'subsidy-claim.recommend': said('补贴初审通过', 'Subsidy recommended'),
  'subsidy-claim.approve': said('补贴复核通过', 'Subsidy approved'),
  'subsidy-claim.return': said('补贴退回', 'Subsidy returned'),
  'subsidy-claim.reject': said('补贴未通过', 'Subsidy refused'),
  'subsidy-claim.pay': said('补贴拨付', 'Subsidy paid'),
};

/** Steps after which something has ended badly or without result; the timeline marks them so. */
const STOPPED = /\.(withdraw|expire|refuse|decline|cancel|reject|waive|fallThrough|revoke)$/;

/** Null where the step has no words of its own. */
export const knownStep = (recordType: string, event: string): Text<{ readonly title: string }> | null =>
  HAPPENED[`${recordType}.${event}`] ?? null;
export const happened = (recordType: string, event: string): Text<{ readonly title: string }> =>
  knownStep(recordType, event) ?? said(`${recordType} · ${event}`, `${recordType} · ${event}`);
export const hasStopped = (recordType: string, event: string): boolean => STOPPED.test(`${recordType}.${event}`);
