import type {
  ConsentState,
  ListingDocument,
  ListingSection,
  ListingState,
  LoanPurpose,
} from '@zhiya/marketplace-domain';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const listingStates = defineStates({
  text: defineText<Record<ListingState, string>>({
    zh: {
      DRAFT: '草稿',
      SUBMITTED: '核验中',
      CORRECTION: '待更正',
      PUBLISHED: '挂牌中',
      ACCEPTED: '已选定报价',
      COMPLETED: '已完成',
      WITHDRAWN: '已撤回',
      EXPIRED: '已过期',
    },
    en: {
      DRAFT: 'Draft',
      SUBMITTED: 'Being verified',
      CORRECTION: 'To be corrected',
      PUBLISHED: 'On the market',
      ACCEPTED: 'Offer accepted',
      COMPLETED: 'Completed',
      WITHDRAWN: 'Withdrawn',
      EXPIRED: 'Expired',
    },
  }),
  tones: {
    DRAFT: 'plain',
    SUBMITTED: 'run',
    CORRECTION: 'back',
    PUBLISHED: 'run',
    ACCEPTED: 'ok',
    COMPLETED: 'ok',
    WITHDRAWN: 'plain',
    EXPIRED: 'bad',
  },
});

export const listingSectionText = defineText<Record<ListingSection, string>>({
  zh: {
    RIGHTS: '质押的权利',
    FINANCING: '金额、期限与用途',
    WISHES: '利率与还款意愿',
    COMPANY: '企业情况',
    DOCUMENTS: '证明材料',
  },
  en: {
    RIGHTS: 'Rights to pledge',
    FINANCING: 'Amount, term and purpose',
    WISHES: 'Rate and repayment',
    COMPANY: 'The company',
    DOCUMENTS: 'Documents',
  },
});

export const loanPurposeText = defineText<Record<LoanPurpose, string>>({
  zh: {
    WORKING_CAPITAL: '流动资金',
    RESEARCH: '研发投入',
    INDUSTRIALISATION: '成果产业化',
    EQUIPMENT: '设备购置',
    IP_OPERATION: '知识产权运营',
    OTHER: '其他',
  },
  en: {
    WORKING_CAPITAL: 'Working capital',
    RESEARCH: 'Research and development',
    INDUSTRIALISATION: 'Bringing a result to industry',
    EQUIPMENT: 'Equipment',
    IP_OPERATION: 'Operation of IP',
    OTHER: 'Other',
  },
});

export const listingDocumentText = defineText<Record<ListingDocument, string>>({
  zh: { BUSINESS_LICENCE: '营业执照', FINANCIAL_STATEMENT: '财务报表', OTHER: '其他材料' },
  en: { BUSINESS_LICENCE: 'Business licence', FINANCIAL_STATEMENT: 'Financial statements', OTHER: 'Other' },
});

/** An institution's way into a file. */
export const consentStates = defineStates({
  text: defineText<Record<ConsentState, string>>({
    zh: { NONE: '未申请', REQUESTED: '等待企业答复', GRANTED: '可以查看', REFUSED: '企业未同意', REVOKED: '已收回' },
    en: {
      NONE: 'Not asked',
      REQUESTED: 'Waiting for the enterprise',
      GRANTED: 'Open',
      REFUSED: 'Not granted',
      REVOKED: 'Taken back',
    },
  }),
  tones: { NONE: 'plain', REQUESTED: 'run', GRANTED: 'ok', REFUSED: 'back', REVOKED: 'back' },
});
