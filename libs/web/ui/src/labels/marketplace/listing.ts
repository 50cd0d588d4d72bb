import type { ListingDocument, ListingSection, LoanPurpose } from '@zhiya/marketplace-domain';
import { defineText } from '../../text';

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
