import type { LegalStatus, RightBurden, RightKind, TermBasis } from '@zhiya/assets-domain';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const rightKindText = defineText<Record<RightKind, string>>({
  zh: {
    INVENTION: '发明专利',
    UTILITY_MODEL: '实用新型专利',
    DESIGN: '外观设计专利',
    TRADEMARK: '注册商标',
    SOFTWARE: '软件著作权',
    WORK: '作品著作权',
  },
  en: {
    INVENTION: 'Invention patent',
    UTILITY_MODEL: 'Utility model',
    DESIGN: 'Design patent',
    TRADEMARK: 'Trademark',
    SOFTWARE: 'Software copyright',
    WORK: 'Copyright in a work',
  },
});

/** What weighs on a right beside its status. */
export const rightBurdenText = defineText<Record<RightBurden, string>>({
  zh: {
    FEE_OVERDUE: '年费逾期',
    OWNERSHIP_DISPUTE: '权属争议',
    COURT_PRESERVATION: '司法查封',
    INVALIDATION_PENDING: '无效宣告审理中',
    REVOCATION_PENDING: '撤销审理中',
    PLEDGED: '已质押',
    LICENSED_EXCLUSIVELY: '独占许可中',
  },
  en: {
    FEE_OVERDUE: 'Annual fee overdue',
    OWNERSHIP_DISPUTE: 'Ownership disputed',
    COURT_PRESERVATION: 'Seized by a court',
    INVALIDATION_PENDING: 'Invalidation pending',
    REVOCATION_PENDING: 'Revocation pending',
    PLEDGED: 'Pledged',
    LICENSED_EXCLUSIVELY: 'Licensed exclusively',
  },
});

export const legalStatuses = defineStates({
  text: defineText<Record<LegalStatus, string>>({
    zh: {
      PENDING: '申请中',
      IN_FORCE: '有效',
      TERMINATED: '已终止',
      INVALIDATED: '已宣告无效',
      CANCELLED: '已注销',
      EXPIRED: '已届满',
    },
    en: {
      PENDING: 'Application',
      IN_FORCE: 'In force',
      TERMINATED: 'Terminated',
      INVALIDATED: 'Invalidated',
      CANCELLED: 'Cancelled',
      EXPIRED: 'Expired',
    },
  }),
  tones: { PENDING: 'run', IN_FORCE: 'ok', TERMINATED: 'bad', INVALIDATED: 'bad', CANCELLED: 'bad', EXPIRED: 'bad' },
});

/** By which rule a term runs; said beside its end. */
export const termBasisText = defineText<Record<TermBasis, string>>({
  zh: {
    FROM_FILING: '自申请日起算',
    FROM_REGISTRATION: '自注册公告日起算，每次续展十年',
    FROM_PUBLICATION: '至首次发表后第五十年年底',
    FROM_COMPLETION: '未发表，至完成后第五十年年底',
    FROM_DEATH: '至作者去世后第五十年年底',
    AUTHOR_LIVING: '作者在世，届满日尚不能确定',
  },
  en: {
    FROM_FILING: 'counted from filing',
    FROM_REGISTRATION: 'counted from registration, ten years with each renewal',
    FROM_PUBLICATION: 'to the end of the fiftieth year after publication',
    FROM_COMPLETION: 'unpublished: to the end of the fiftieth year after completion',
    FROM_DEATH: 'to the end of the fiftieth year after the author’s death',
    AUTHOR_LIVING: 'the author lives: the end cannot be told yet',
  },
});

export const assetDocumentText = defineText({
  zh: {
    CERTIFICATE: '权利证书',
    ANNUAL_FEE_RECEIPT: '年费缴纳凭证',
    CO_OWNER_AGREEMENT: '共有人同意书',
    REGISTER_EXTRACT: '登记簿副本',
    OTHER: '其他材料',
  },
  en: {
    CERTIFICATE: 'Certificate',
    ANNUAL_FEE_RECEIPT: 'Receipt of the annual fee',
    CO_OWNER_AGREEMENT: 'Agreement of the co-owners',
    REGISTER_EXTRACT: 'Extract of the register',
    OTHER: 'Other',
  },
});

/** What the law has in store for a right. */
export const rightEventText = defineText({
  zh: {
    FEE_DUE: '下一年度年费缴纳期满',
    FEE_SURCHARGE: '加收滞纳金',
    FEE_GRACE_ENDS: '年费补缴期满',
    ENDED_FOR_FEE: '因未缴年费终止',
    RESTORATION_ENDS: '请求恢复权利期满',
    RENEWAL_OPENS: '可以办理续展',
    RENEWAL_CLOSES: '续展期满',
    RENEWAL_GRACE_ENDS: '续展宽展期满',
    RENEWED_TERM_BEGINS: '续展后新的有效期开始',
    TERM_ENDS: '权利期限届满',
    PLEDGE_LAPSES: '质权登记期满失效',
  },
  en: {
    FEE_DUE: 'Next annual fee due',
    FEE_SURCHARGE: 'Surcharge',
    FEE_GRACE_ENDS: 'Last day to pay the fee late',
    ENDED_FOR_FEE: 'Ended for want of the fee',
    RESTORATION_ENDS: 'Last day to ask for restoration',
    RENEWAL_OPENS: 'Renewal opens',
    RENEWAL_CLOSES: 'Renewal closes',
    RENEWAL_GRACE_ENDS: 'Grace for renewal ends',
    RENEWED_TERM_BEGINS: 'A renewed term begins',
    TERM_ENDS: 'The right ends',
    PLEDGE_LAPSES: 'The pledge\u2019s registration lapses',
  },
});
