import type { FigureBasis, LendingReturnState, Metric, TargetState } from '@zhiya/oversight-domain';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const lendingReturnStates = defineStates({
  text: defineText<Record<LendingReturnState, string>>({
    zh: { REPORTED: '待复核', ACCEPTED: '已采信', RETURNED: '已退回', REPLACED: '已被取代' },
    en: { REPORTED: 'To be checked', ACCEPTED: 'Accepted', RETURNED: 'Given back', REPLACED: 'Replaced' },
  }),
  tones: { REPORTED: 'run', ACCEPTED: 'ok', RETURNED: 'back', REPLACED: 'plain' },
});

export const targetStates = defineStates({
  text: defineText<Record<TargetState, string>>({
    zh: { PROPOSED: '待复核', IN_FORCE: '生效', SUPERSEDED: '已被取代', REJECTED: '未通过' },
    en: { PROPOSED: 'To be approved', IN_FORCE: 'In force', SUPERSEDED: 'Superseded', REJECTED: 'Refused' },
  }),
  tones: { PROPOSED: 'run', IN_FORCE: 'ok', SUPERSEDED: 'plain', REJECTED: 'bad' },
});

/** Where a figure stands against its target. */
export const targetStanding = defineStates({
  text: defineText({
    zh: {
      MET: '已达标',
      MISSED: '未达标',
      ON_TRACK: '可达标',
      BEHIND: '落后',
      JUDGEMENT: '由人判断',
      NOT_APPLICABLE: '不适用',
      UNDEFINED: '无法计算',
    },
    en: {
      MET: 'Met',
      MISSED: 'Missed',
      ON_TRACK: 'On track',
      BEHIND: 'Behind',
      JUDGEMENT: 'For people to judge',
      NOT_APPLICABLE: 'Not applicable',
      UNDEFINED: 'Undefined',
    },
  }),
  tones: {
    MET: 'ok',
    MISSED: 'bad',
    ON_TRACK: 'ok',
    BEHIND: 'bad',
    JUDGEMENT: 'plain',
    NOT_APPLICABLE: 'plain',
    UNDEFINED: 'plain',
  },
});

export const targetSourceText = defineText({
  zh: { PLAN: '上级计划', OWN: '自定目标' },
  en: { PLAN: 'By a plan', OWN: 'Own target' },
});

export const figureBasisText = defineText<Record<FigureBasis, string>>({
  zh: { DRAWN: '实际放款', REGISTERED: '登记金额', AS_PUBLISHED: '按公开资料所载' },
  en: { DRAWN: 'Paid out', REGISTERED: 'Registered', AS_PUBLISHED: 'As published' },
});

export const metricText = defineText<Record<Metric, string>>({
  zh: {
    PLEDGE_FINANCING_AMOUNT: '质押融资额',
    LOANS: '贷款笔数',
    ENTERPRISES: '获贷企业数',
    RIGHTS_PATENT: '质押专利',
    RIGHTS_TRADEMARK: '质押商标',
    RIGHTS_COPYRIGHT: '质押著作权',
  },
  en: {
    PLEDGE_FINANCING_AMOUNT: 'Financing',
    LOANS: 'Loans',
    ENTERPRISES: 'Enterprises',
    RIGHTS_PATENT: 'Patents pledged',
    RIGHTS_TRADEMARK: 'Trademarks pledged',
    RIGHTS_COPYRIGHT: 'Copyrights pledged',
  },
});

export const assetKindText = defineText({
  zh: {
    PATENT: '专利',
    TRADEMARK: '商标',
    COPYRIGHT: '著作权',
    GEOGRAPHICAL_INDICATION: '地理标志',
    LAYOUT_DESIGN: '集成电路布图设计',
  },
  en: {
    PATENT: 'Patent',
    TRADEMARK: 'Trademark',
    COPYRIGHT: 'Copyright',
    GEOGRAPHICAL_INDICATION: 'Geographical indication',
    LAYOUT_DESIGN: 'Layout design',
  },
});

export const designationText = defineText({
  zh: {
    PLEDGE_PILOT: '质押融资试点',
    INSURANCE_PILOT: '专利保险试点',
    STRONG_CITY: '强市创建市',
    OPERATION_KEY_CITY: '运营服务体系重点城市',
  },
  en: {
    PLEDGE_PILOT: 'Pilot of pledge financing',
    INSURANCE_PILOT: 'Pilot of patent insurance',
    STRONG_CITY: 'Strong city',
    OPERATION_KEY_CITY: 'Key city of IP operation',
  },
});
