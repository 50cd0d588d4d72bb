import type { ProposalState } from '@zhiya/checks-domain';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const proposalStates = defineStates({
  text: defineText<Record<ProposalState, string>>({
    zh: {
      PROPOSED: '待复核',
      AT_OPERATOR: '待平台复核',
      EFFECTIVE: '已生效',
      RETURNED: '已退回',
      WITHDRAWN: '已撤回',
    },
    en: {
      PROPOSED: 'To be checked',
      AT_OPERATOR: 'With the operator',
      EFFECTIVE: 'In effect',
      RETURNED: 'Returned',
      WITHDRAWN: 'Withdrawn',
    },
  }),
  tones: { PROPOSED: 'run', AT_OPERATOR: 'run', EFFECTIVE: 'ok', RETURNED: 'back', WITHDRAWN: 'plain' },
});

/** Acts that take two people, by name: as what waits. */
export const actText = defineText({
  zh: {
    'identity.admit': '邀请有复核或管理权限的成员',
    'identity.raise': '给成员复核或管理权限',
    'pledge.register': '录入质押登记',
    'support.openFund': '设立风险补偿资金',
    'support.cover': '贷款入库',
  },
  en: {
    'identity.admit': 'Invite a member who may check or manage',
    'identity.raise': 'Give a member the right to check or manage',
    'pledge.register': 'Enter the registration of a pledge',
    'support.openFund': 'Open a risk-compensation fund',
    'support.cover': 'Take a loan into the fund',
  },
});
/** What acts are done with. */
export const actFactText = defineText({
  zh: {
    email: '邮箱',
    personName: '成员',
    roles: '角色',
    name: '名称',
    programmeTitle: '依据的规则',
    managerName: '管理人',
    sizeFen: '规模',
    contractNo: '合同编号',
    registrationNo: '登记编号',
    registeredOn: '登记日',
    borrowerName: '借款企业',
    bankName: '银行',
    coveredFen: '入库金额',
    reason: '说明',
  },
  en: {
    email: 'E-mail',
    personName: 'Member',
    roles: 'Roles',
    name: 'Name',
    programmeTitle: 'Rules',
    managerName: 'Manager',
    sizeFen: 'Size',
    contractNo: 'Contract',
    registrationNo: 'Registration number',
    registeredOn: 'Registered on',
    borrowerName: 'Borrower',
    bankName: 'Bank',
    coveredFen: 'Covered',
    reason: 'Note',
  },
});
