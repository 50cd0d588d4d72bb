import type { FilingState, GroundVerdict, ReleaseGround } from '@zhiya/pledge-domain';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const filingStates = defineStates({
  text: defineText<Record<FilingState, string>>({
    zh: {
      DRAFT: '待申请',
      SUBMITTED: '登记机构审查中',
      CORRECTION: '待补正',
      REGISTERED: '已登记',
      REFUSED: '不予登记',
      RELEASE_PENDING: '待注销',
      RELEASED: '已注销',
      WITHDRAWN: '已撤回',
    },
    en: {
      DRAFT: 'To be filed',
      SUBMITTED: 'With the registry',
      CORRECTION: 'To be corrected',
      REGISTERED: 'Registered',
      REFUSED: 'Refused',
      RELEASE_PENDING: 'To be released',
      RELEASED: 'Released',
      WITHDRAWN: 'Withdrawn',
    },
  }),
  tones: {
    DRAFT: 'run',
    SUBMITTED: 'run',
    CORRECTION: 'back',
    REGISTERED: 'ok',
    REFUSED: 'bad',
    RELEASE_PENDING: 'run',
    RELEASED: 'plain',
    WITHDRAWN: 'plain',
  },
});

export const registryText = defineText({
  zh: {
    CNIPA_PATENT: '国家知识产权局（专利）',
    CNIPA_TRADEMARK: '国家知识产权局（商标）',
    COPYRIGHT_CENTRE: '中国版权保护中心',
  },
  en: {
    CNIPA_PATENT: 'CNIPA (patents)',
    CNIPA_TRADEMARK: 'CNIPA (trademarks)',
    COPYRIGHT_CENTRE: 'Copyright Protection Centre of China',
  },
});

export const groundVerdicts = defineStates({
  text: defineText<Record<GroundVerdict, string>>({
    zh: { PASS: '未见问题', FAIL: '会被拒绝', UNKNOWN: '请自行核实' },
    en: { PASS: 'No obstacle', FAIL: 'Would be refused', UNKNOWN: 'Look into it' },
  }),
  tones: { PASS: 'ok', FAIL: 'bad', UNKNOWN: 'back' },
});

/** The names of facts that a pre-flight may lack. */
export const preflightFactText = defineText({
  zh: {
    isPledgorOnRegister: '登记簿上的权利人',
    isGranted: '是否授权',
    isEnded: '是否已终止或无效',
    term: '保护期',
    annualFeePaidUntil: '年费缴至何日',
    isSuspended: '是否中止',
    isSeizedByCourt: '是否被保全或查封',
    isOwnershipDisputed: '权属有无争议',
    isPledgedAlready: '是否已质押',
    isInvalidationPending: '有无无效请求',
    hasSameDayInvention: '有无同日发明申请',
    isCoOwned: '是否共有',
    haveCoOwnersConsented: '共有人是否同意',
    similarMarksLeftOut: '有无相同或近似商标未一并出质',
    maturityOn: '债务到期日',
    missingContractItems: '合同必备事项',
    isContractLawful: '合同是否合法',
    hasForfeitureClause: '有无流质条款',
    hasOtherObstacle: '有无其他障碍',
  },
  en: {
    isPledgorOnRegister: 'owner on the register',
    isGranted: 'grant',
    isEnded: 'ended or invalid',
    term: 'term of protection',
    annualFeePaidUntil: 'annual fee paid until',
    isSuspended: 'suspension',
    isSeizedByCourt: 'preservation or seizure',
    isOwnershipDisputed: 'dispute over ownership',
    isPledgedAlready: 'earlier pledge',
    isInvalidationPending: 'request for invalidation',
    hasSameDayInvention: 'invention filed the same day',
    isCoOwned: 'co-owners',
    haveCoOwnersConsented: 'co-owners’ consent',
    similarMarksLeftOut: 'similar marks left out',
    maturityOn: 'maturity of the debt',
    missingContractItems: 'required items of the contract',
    isContractLawful: 'lawfulness of the contract',
    hasForfeitureClause: 'forfeiture clause',
    hasOtherObstacle: 'other obstacles',
  },
});

export const releaseGroundText = defineText<Record<ReleaseGround, string>>({
  zh: {
    PERFORMED: '债务已清偿',
    ENFORCED: '质权已实现',
    WAIVED: '质权人放弃质权',
    PRINCIPAL_CONTRACT_VOID: '主合同无效、被撤销或解除',
    OTHER: '其他',
  },
  en: {
    PERFORMED: 'The debt is paid',
    ENFORCED: 'The pledge is enforced',
    WAIVED: 'The pledgee gives it up',
    PRINCIPAL_CONTRACT_VOID: 'The principal contract is void or ended',
    OTHER: 'Other',
  },
});

export const filingFileText = defineText({
  zh: { APPLICATION: '申请材料', CERTIFICATE: '登记通知书或登记证', RELEASE_NOTICE: '注销登记通知书' },
  en: {
    APPLICATION: 'Application papers',
    CERTIFICATE: 'Certificate of registration',
    RELEASE_NOTICE: 'Notice of cancellation',
  },
});
