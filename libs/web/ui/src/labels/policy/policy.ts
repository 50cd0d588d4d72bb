import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const programmeRevisionStates = defineStates({
  text: defineText({
    zh: { DRAFT: '草案', SUBMITTED: '待复核', RETURNED: '已退回', PUBLISHED: '已发布', WITHDRAWN: '已撤回' },
    en: {
      DRAFT: 'Draft',
      SUBMITTED: 'To be published',
      RETURNED: 'Given back',
      PUBLISHED: 'Published',
      WITHDRAWN: 'Withdrawn',
    },
  }),
  tones: { DRAFT: 'plain', SUBMITTED: 'run', RETURNED: 'back', PUBLISHED: 'ok', WITHDRAWN: 'plain' },
});

export const ruleKindText = defineText({
  zh: { AMEND: '修改本地规则', COPY: '复制外地规则' },
  en: { AMEND: 'Amends our programme', COPY: 'Copies another place’s' },
});

export const lossPartyText = defineText({
  zh: { FUND: '基金', BANK: '银行', INSURER: '保险', GUARANTOR: '担保', EVALUATOR: '评估' },
  en: { FUND: 'Fund', BANK: 'Bank', INSURER: 'Insurer', GUARANTOR: 'Guarantor', EVALUATOR: 'Evaluator' },
});
/** The five classes of a loan. */
export const loanClassText = defineText({
  zh: { NORMAL: '正常', SPECIAL_MENTION: '关注', SUBSTANDARD: '次级', DOUBTFUL: '可疑', LOSS: '损失' },
  en: {
    NORMAL: 'Normal',
    SPECIAL_MENTION: 'Special mention',
    SUBSTANDARD: 'Substandard',
    DOUBTFUL: 'Doubtful',
    LOSS: 'Loss',
  },
});
export const documentLevelText = defineText({
  zh: { NATIONAL: '国家', PROVINCE: '省', CITY: '市', STANDARD: '标准' },
  en: { NATIONAL: 'National', PROVINCE: 'Province', CITY: 'City', STANDARD: 'Standard' },
});

/** Whether a document applies on the business date. */
export const standingStates = defineStates({
  text: defineText({
    zh: { IN_FORCE: '现行有效', NOT_YET: '尚未施行', ENDED: '已失效', UNKNOWN: '效力未核' },
    en: { IN_FORCE: 'In force', NOT_YET: 'Not yet in force', ENDED: 'No longer in force', UNKNOWN: 'Not known' },
  }),
  tones: { IN_FORCE: 'ok', NOT_YET: 'run', ENDED: 'plain', UNKNOWN: 'plain' },
});

/** How sure the library is of a text. */
export const confidenceText = defineText({
  zh: { official: '据原文', mirror: '据转载', recollection: '待核实', reading: '我们的读法', unknown: '原文未知' },
  en: {
    official: 'from the source',
    mirror: 'from a copy',
    recollection: 'to be verified',
    reading: 'our reading',
    unknown: 'text not known',
  },
});

export const ruleOwnerText = defineText({
  zh: {
    PROGRAMME: '支持政策',
    PLAN: '目标任务',
    STATUTORY: '法定数值',
    PLEDGE: '不予登记情形',
    FIGURE: '公布的数字',
    OBLIGATION: '义务',
  },
  en: {
    PROGRAMME: 'Programme',
    PLAN: 'Target',
    STATUTORY: 'Statutory value',
    PLEDGE: 'Ground of refusal',
    FIGURE: 'Published figure',
    OBLIGATION: 'Obligation',
  },
});

export const dutyText = defineText({
  zh: { REQUIRED: '必做', OPTIONAL: '选做', ENCOURAGED: '鼓励' },
  en: { REQUIRED: 'Required', OPTIONAL: 'Optional', ENCOURAGED: 'Encouraged' },
});

const counted = (n: string, one: string, many: string): string => `${n} ${n === '1' ? one : many}`;
/** So many of what an obligation counts. Amounts and ratios are values like any other and have no word here. */
export const measureText = defineText({
  zh: {
    ENTERPRISE: (n: string) => `${n} 家企业`,
    UNIT: (n: string) => `${n} 家单位`,
    BORROWER: (n: string) => `${n} 户`,
    EVENT: (n: string) => `${n} 场（次）`,
    COUNTY: (n: string) => `${n} 个县（区）`,
    ZONE: (n: string) => `${n} 个实验区`,
    PROJECT: (n: string) => `${n} 个项目`,
    FUND: (n: string) => `${n} 只基金`,
    FILE: (n: string) => `${n} 份文件`,
    KIND: (n: string) => `${n} 类`,
    YEAR: (n: string) => `${n} 年`,
    POINT: (n: string) => `${n} 个百分点`,
  },
  en: {
    ENTERPRISE: (n: string) => counted(n, 'enterprise', 'enterprises'),
    UNIT: (n: string) => counted(n, 'unit', 'units'),
    BORROWER: (n: string) => counted(n, 'borrower', 'borrowers'),
    EVENT: (n: string) => counted(n, 'event', 'events'),
    COUNTY: (n: string) => counted(n, 'county', 'counties'),
    ZONE: (n: string) => counted(n, 'zone', 'zones'),
    PROJECT: (n: string) => counted(n, 'project', 'projects'),
    FUND: (n: string) => counted(n, 'fund', 'funds'),
    FILE: (n: string) => counted(n, 'file', 'files'),
    KIND: (n: string) => counted(n, 'kind', 'kinds'),
    YEAR: (n: string) => counted(n, 'year', 'years'),
    POINT: (n: string) => counted(n, 'percentage point', 'percentage points'),
  },
});

/** What shows that a duty was done. */
export const evidenceText = defineText({
  zh: {
    ELECTRONIC_FILE: '电子件',
    SEALED_SCAN: '盖章扫描件',
    STATISTICS: '统计数据',
    CERTIFICATES: '证书',
    MEDIA_REPORTS: '媒体报道',
    SUPPORTING_DOCUMENTS: '佐证材料',
  },
  en: {
    ELECTRONIC_FILE: 'electronic file',
    SEALED_SCAN: 'scan with seal',
    STATISTICS: 'statistics',
    CERTIFICATES: 'certificates',
    MEDIA_REPORTS: 'media reports',
    SUPPORTING_DOCUMENTS: 'supporting documents',
  },
});

export const importKindText = defineText({
  zh: { DOCX: 'Word', HTML: '网页', TXT: '纯文本' },
  en: { DOCX: 'Word', HTML: 'Web page', TXT: 'Plain text' },
});
