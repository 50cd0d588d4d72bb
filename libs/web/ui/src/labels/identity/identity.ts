import type { OrganisationState } from '@zhiya/identity-domain';
import type { OrgKind, Role } from '@zhiya/kernel';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

/** Kinds of organisation, the registry, whose turn it may be though it has no seat here, and the reader's own where a turn is of whichever it is. */
export const orgKindText = defineText<Record<OrgKind | 'REGISTRY' | 'ORGANISATION', string>>({
  zh: {
    ENTERPRISE: '企业',
    BANK: '银行',
    INSURER: '保险机构',
    GUARANTOR: '担保机构',
    EVALUATOR: '评估机构',
    BUREAU: '知识产权管理部门',
    FUND_MANAGER: '基金管理人',
    EXCHANGE: '交易平台',
    OPERATOR: '平台运营方',
    SERVICE_PROVIDER: '服务机构',
    ASSOCIATION: '行业协会',
    PARK: '园区',
    REGISTRY: '登记机构',
    ORGANISATION: '本机构',
  },
  en: {
    ENTERPRISE: 'Enterprise',
    BANK: 'Bank',
    INSURER: 'Insurer',
    GUARANTOR: 'Guarantor',
    EVALUATOR: 'Evaluator',
    BUREAU: 'IP bureau',
    FUND_MANAGER: 'Fund manager',
    EXCHANGE: 'Exchange',
    OPERATOR: 'Platform operator',
    SERVICE_PROVIDER: 'Service provider',
    ASSOCIATION: 'Association',
    PARK: 'Park',
    REGISTRY: 'Registry',
    ORGANISATION: 'Your organisation',
  },
});

export const roleText = defineText<Record<Role, string>>({
  zh: { OPERATOR: '经办人', APPROVER: '复核人', ADMINISTRATOR: '管理员' },
  en: { OPERATOR: 'Case officer', APPROVER: 'Approver', ADMINISTRATOR: 'Administrator' },
});

export const organisationStates = defineStates({
  text: defineText<Record<OrganisationState, string>>({
    zh: { PENDING: '待审核', APPROVED: '已开通', SUSPENDED: '已暂停', REJECTED: '未通过' },
    en: { PENDING: 'Awaiting approval', APPROVED: 'Approved', SUSPENDED: 'Suspended', REJECTED: 'Rejected' },
  }),
  tones: { PENDING: 'run', APPROVED: 'ok', SUSPENDED: 'back', REJECTED: 'bad' },
});
