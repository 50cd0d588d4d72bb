import type { Lang } from '@zhiya/policy-catalogue';

type Facts = Readonly<Record<string, string>>;
type Template = readonly [zh: (f: Facts) => string, en: (f: Facts) => string];

const KINDS_ZH: Facts = {
  INTEREST_SUBSIDY: '贴息',
  VALUATION_FEE_SUBSIDY: '评估费补贴',
  PREMIUM_SUBSIDY: '保险费补贴',
};
const KINDS_EN: Facts = {
  INTEREST_SUBSIDY: 'interest subsidy',
  VALUATION_FEE_SUBSIDY: 'valuation fee subsidy',
  PREMIUM_SUBSIDY: 'premium subsidy',
};
/** A list of payments is put together in Chinese; its joints are the only words in it. */
const listEn = (payments = ''): string =>
  payments.replaceAll('、', ', ').replace(/ 等 (\d+) 笔$/, ' and others, $1 in all');
/** What a line is about, before it; a loan without a name needs none. */
const led = (name: string | undefined, joint: string): string =>
  name === undefined || name === '' ? '' : `${name}${joint}`;
const PARTIES_ZH: Facts = {
  FUND: '补偿基金',
  BANK: '银行',
  INSURER: '保险公司',
  GUARANTOR: '担保公司',
  EVALUATOR: '评估机构',
};
const LIMITS_ZH: Facts = {
  BANK_POOL: '该行可补偿额度',
  FUND_BALANCE: '基金余额',
  PER_LOAN: '单笔上限',
  BORROWER_YEAR: '同一借款人年度上限',
  BANK_YEAR: '单行年度上限',
  CITY_YEAR: '全市年度上限',
};
const limitEn = (name = ''): string => name.toLowerCase().replaceAll('_', ' ');
/** What happens on the day of a base: a payment unless it is said to be the contract of a loan whose principal counts. */
const actZh = (act: string | undefined): string => (act === 'SIGNED' ? '签订' : '支付');
const actEn = (act: string | undefined): string => (act === 'SIGNED' ? 'signed for' : 'paid');
const SIGNS_ZH: Facts = {
  AT_LEAST: '不低于',
  AT_MOST: '不超过',
  IS: '应为',
  ONE_OF: '应为其一：',
  INCLUDES_ANY: '应含其一：',
};
const SIGNS_EN: Facts = {
  AT_LEAST: 'at least',
  AT_MOST: 'at most',
  IS: 'must be',
  ONE_OF: 'one of',
  INCLUDES_ANY: 'any of',
};

/** One line of a computation per kind; figures come in as written in the answer, so that line and answer cannot differ. */
const TEMPLATES = {
  OTHER_DIVISION: [
    (f) => `${f.programmeName}适用于${f.programmeDivision}的企业，本企业属${f.division}，不适用。`,
    (f) => `${f.programme} is for enterprises of ${f.programmeDivisionEn}; this one is of ${f.divisionEn}.`,
  ],
  BASE: [
    (f) => `${f.year} 年${KINDS_ZH[f.kind!]}基数：${f.payments}，合计 ${f.base} 元。`,
    (f) => `Base of the ${KINDS_EN[f.kind!]} in ${f.year}: ${listEn(f.payments)}, together ${f.base} yuan.`,
  ],
  RATE: [
    (f) => `${f.base} × ${f.rate} = ${f.uncapped} 元（比例 ${f.rate} 自 ${f.from} 起）。`,
    (f) => `${f.base} × ${f.rate} = ${f.uncapped} yuan (rate ${f.rate} since ${f.from}).`,
  ],
  RATES_SUM: [(f) => `各段合计 ${f.uncapped} 元。`, (f) => `All segments: ${f.uncapped} yuan.`],
  CAP: [
    (f) => `年度上限 ${f.cap} 元，当年已获 ${f.received} 元，余额 ${f.remaining} 元。`,
    (f) => `Yearly cap ${f.cap} yuan, received this year ${f.received} yuan, left ${f.remaining} yuan.`,
  ],
  CAP_LIFETIME: [
    (f) => `累计上限 ${f.cap} 元，历年已获 ${f.received} 元，余额 ${f.remaining} 元。`,
    (f) => `Cap for a lifetime ${f.cap} yuan, received so far ${f.received} yuan, left ${f.remaining} yuan.`,
  ],
  CAP_LOAN: [
    (f) => `${led(f.loan, '：')}单笔上限 ${f.cap} 元，此前已计 ${f.before} 元，本年计 ${f.amount} 元。`,
    (f) => `${led(f.loan, ': ')}cap per loan ${f.cap} yuan, ${f.before} yuan before, ${f.amount} yuan this year.`,
  ],
  TIER: [
    (f) => `${f.base} × ${f.rate} = ${f.uncapped} 元${f.upTo === '' ? '' : `（${f.upTo} 元以内的档）`}。`,
    (f) => `${f.base} × ${f.rate} = ${f.uncapped} yuan${f.upTo === '' ? '' : ` (tier up to ${f.upTo} yuan)`}.`,
  ],
  INSTEAD: [
    (f) =>
      `${led(f.loan, '：')}${f.month} 的${f.series} ${f.reference} ${f.sign} ${f.factor} = ${f.result}；实际利率 ${f.actual}，取低者 ${f.rate}；${f.interest} × ${f.rate} ÷ ${f.actual} = ${f.uncapped} 元。`,
    (f) =>
      `${led(f.loan, ': ')}${f.seriesEn} of ${f.month} ${f.reference} ${f.sign} ${f.factor} = ${f.result}; rate paid ${f.actual}, the lower is ${f.rate}; ${f.interest} × ${f.rate} ÷ ${f.actual} = ${f.uncapped} yuan.`,
  ],
  COUNTED_RATE: [
    (f) =>
      `${led(f.loan, '：')}利率 ${f.actual} 高于可计入的 ${f.ceiling}（${f.month} ${f.reference} ${f.sign} ${f.factor}），超出部分的利息不计入。`,
    (f) =>
      `${led(f.loan, ': ')}the rate ${f.actual} exceeds the ${f.ceiling} that counts (${f.month} ${f.reference} ${f.sign} ${f.factor}); interest above it does not count.`,
  ],
  COUNTED_WHOLE: [
    (f) =>
      `${led(f.loan, '：')}利率 ${f.actual} 未超过可计入的 ${f.ceiling}（${f.month} ${f.reference} ${f.sign} ${f.factor}），利息全额计入。`,
    (f) =>
      `${led(f.loan, ': ')}the rate ${f.actual} is within the ${f.ceiling} that counts (${f.month} ${f.reference} ${f.sign} ${f.factor}); interest counts whole.`,
  ],
  MONTHS: [
    (f) =>
      `${led(f.loan, '：')}期限 ${f.from} 至 ${f.to} 不足一年，按 ${f.months} 个月折算：${f.principal} × ${f.months} ÷ 12 = ${f.counted} 元。`,
    (f) =>
      `${led(f.loan, ': ')}the term from ${f.from} to ${f.to} is under a year and counts ${f.months} months: ${f.principal} × ${f.months} ÷ 12 = ${f.counted} yuan.`,
  ],
  IP_SHARE: [
    (f) => `${led(f.loan, '：')}知识产权质押占比 ${f.share}，${f.whole} × ${f.share} = ${f.uncapped} 元。`,
    (f) =>
      `${led(f.loan, ': ')}part secured by intellectual property ${f.share}, ${f.whole} × ${f.share} = ${f.uncapped} yuan.`,
  ],
  TOPPED_UP: [
    (f) => `其他政策已补 ${f.others} 元，差额 ${f.left} 元。`,
    (f) => `Other programmes paid ${f.others} yuan; the difference is ${f.left} yuan.`,
  ],
  BLOCKED: [
    (f) => `${led(f.subject, '：')}不符合条件「${f.title}」：${SIGNS_ZH[f.test!]} ${f.required}，实为 ${f.actual}。`,
    (f) =>
      `${led(f.subject, ': ')}condition not met, ${f.titleEn}: ${SIGNS_EN[f.test!]} ${listEn(f.required)}, but it is ${listEn(f.actual)}.`,
  ],
  NEEDED: [(f) => `还缺：${f.title}（${f.fact}）。`, (f) => `Needed: ${f.titleEn} (${f.fact}).`],
  MISSING: [(f) => `政策本身未知：${f.title}。`, (f) => `Not known of the programme: ${f.titleEn}.`],
  NO_CAP: [(f) => `来源未设年度上限，补贴 ${f.amount} 元。`, (f) => `The source sets no cap: ${f.amount} yuan.`],
  WITHIN_CAP: [
    (f) => `${f.uncapped} 元未超过余额，补贴 ${f.amount} 元。`,
    (f) => `${f.uncapped} yuan is within what is left: ${f.amount} yuan.`,
  ],
  CAPPED: [
    (f) => `${f.uncapped} 元超过余额，以余额为限，补贴 ${f.amount} 元。`,
    (f) => `${f.uncapped} yuan exceeds what is left: ${f.amount} yuan.`,
  ],
  AFTER_AS_OF: [
    (f) => `${f.payments} 在计算日 ${f.asOf} 之后${actZh(f.act)}，合计 ${f.sum} 元，不计入。`,
    (f) => `${listEn(f.payments)}, together ${f.sum} yuan, was ${actEn(f.act)} after ${f.asOf} and does not count.`,
  ],
  OUT_OF_FORCE: [
    (f) => `${f.payments} ${actZh(f.act)}时政策不在施行期内，合计 ${f.sum} 元，不计入。`,
    (f) =>
      `${listEn(f.payments)}, together ${f.sum} yuan, was ${actEn(f.act)} while the programme was not in force and does not count.`,
  ],

  LOSS_BASE: [
    (f) =>
      `补偿基数：未还本金 ${f.principal} × ${f.share} − 已追回 ${f.recovered} − 保险已赔 ${f.insurer} − 担保已付 ${f.guarantor} = ${f.base} 元（利息 ${f.interest} 元不计）。`,
    (f) =>
      `Base: principal ${f.principal} × ${f.share} − recovered ${f.recovered} − insurer ${f.insurer} − guarantor ${f.guarantor} = ${f.base} yuan (interest ${f.interest} yuan left out).`,
  ],
  LOSS_BASE_ZERO: [
    (f) =>
      `补偿基数：未还本金 ${f.principal} × ${f.share} 不足以扣减已追回 ${f.recovered}、保险已赔 ${f.insurer}、担保已付 ${f.guarantor}，按 0.00 元计。`,
    (f) =>
      `Base: principal ${f.principal} × ${f.share} does not exceed recovered ${f.recovered}, insurer ${f.insurer} and guarantor ${f.guarantor}; 0.00 yuan.`,
  ],
  NOT_COVERED: [
    (f) => `质物中没有${f.covers}，不在补偿范围，比例 ${f.rate}。`,
    (f) => `The pledge holds no ${f.coversEn}; rate ${f.rate}.`,
  ],
  NOT_IN_FORCE: [
    (f) => `计算日 ${f.asOf} 政策不在施行期内，比例 ${f.rate}。`,
    (f) => `The programme is not in force on ${f.asOf}; rate ${f.rate}.`,
  ],
  LOSS_RATE: [
    (f) => `${f.base} × ${f.rate} = ${f.uncapped} 元。`,
    (f) => `${f.base} × ${f.rate} = ${f.uncapped} yuan.`,
  ],
  LIMIT_POOL: [
    (f) => `${LIMITS_ZH[f.name!] ?? f.name}：${f.ratio} × ${f.total} − 已补偿 ${f.compensated}，余 ${f.remaining} 元。`,
    (f) => `${f.name}: ${f.ratio} × ${f.total} − compensated ${f.compensated}, left ${f.remaining} yuan.`,
  ],
  LOSS_TIER: [
    (f) => `${f.base} × ${f.rate} = ${f.uncapped} 元${f.upTo === '' ? '' : `（余额 ${f.upTo} 元以内的档）`}。`,
    (f) =>
      `${f.base} × ${f.rate} = ${f.uncapped} yuan${f.upTo === '' ? '' : ` (tier of balances up to ${f.upTo} yuan)`}.`,
  ],
  LIMIT_LOAN: [
    (f) => `${LIMITS_ZH[f.name!] ?? f.name}：${f.remaining} 元。`,
    (f) => `Limit ${limitEn(f.name)}: ${f.remaining} yuan.`,
  ],
  LIMIT_YEAR: [
    (f) => `${LIMITS_ZH[f.name!] ?? f.name}：${f.cap} − 已用 ${f.before}，余 ${f.remaining} 元。`,
    (f) => `Limit ${limitEn(f.name)}: ${f.cap} − used ${f.before}, left ${f.remaining} yuan.`,
  ],
  COUNTED: [
    (f) => `受${LIMITS_ZH[f.name!] ?? f.name}限制，计入 ${f.counted} 元。`,
    (f) => `Bound by ${limitEn(f.name)}, ${f.counted} yuan counts.`,
  ],
  LIMIT_BALANCE: [
    (f) => `${LIMITS_ZH[f.name!] ?? f.name}：${f.remaining} 元。`,
    (f) => `${f.name}: ${f.remaining} yuan.`,
  ],
  PAYABLE: [(f) => `应付取最低者：${f.payable} 元。`, (f) => `Payable, the least of them: ${f.payable} yuan.`],
  PAYABLE_BOUND: [
    (f) => `应付取最低者，受${LIMITS_ZH[f.name!] ?? f.name}限制：${f.payable} 元。`,
    (f) => `Payable, bound by ${f.name}: ${f.payable} yuan.`,
  ],
  SHARE: [(f) => `${PARTIES_ZH[f.party!]}承担 ${f.amount} 元。`, (f) => `${f.party} bears ${f.amount} yuan.`],
  RETURN_COSTS: [
    (f) => `追回 ${f.recovery} 元，先扣实现费用 ${f.costs} 元，余 ${f.net} 元。`,
    (f) =>
      `Recovered ${f.recovery} yuan; costs of realisation of ${f.costs} yuan come off first, ${f.net} yuan is left.`,
  ],
  RETURN_BEFORE: [
    (f) => `此前已返还 ${f.before} 元，基数 ${f.base} 元中尚可返还 ${f.left} 元。`,
    (f) => `${f.before} yuan was returned before; of the base of ${f.base} yuan, ${f.left} yuan may still be returned.`,
  ],
  RETURN_FIRST: [
    (f) => `${PARTIES_ZH[f.party!]}在先：尚未收回 ${f.owed} 元，得 ${f.amount} 元。`,
    (f) => `${f.party} comes first: ${f.owed} yuan still out, it receives ${f.amount} yuan.`,
  ],
  RETURN_SUM: [
    (f) => `追回 ${f.recovery} 元，在基数 ${f.base} 元以内返还 ${f.returned} 元。`,
    (f) => `Recovered ${f.recovery} yuan; within the base of ${f.base} yuan, ${f.returned} yuan is returned.`,
  ],
  RETURN: [
    (f) => `${PARTIES_ZH[f.party!]}：${f.returned} × ${f.share} ÷ ${f.base} = ${f.amount} 元。`,
    (f) => `${f.party}: ${f.returned} × ${f.share} ÷ ${f.base} = ${f.amount} yuan.`,
  ],
  RETURN_REST: [
    (f) => `${PARTIES_ZH[f.party!]}：其余 ${f.amount} 元。`,
    (f) => `${f.party}: the rest, ${f.amount} yuan.`,
  ],

  TARGET_GROWTH: [
    (f) => `目标：${f.baseline} × (1 + ${f.threshold}) = ${f.target}。`,
    (f) => `Target: ${f.baseline} × (1 + ${f.threshold}) = ${f.target}.`,
  ],
  TARGET_COUNT: [(f) => `目标：不少于 ${f.target}。`, (f) => `Target: at least ${f.target}.`],
  TARGET_ABOUT: [
    (f) => `目标：${f.target} 左右，达到其 ${f.tolerance}（${f.floor}）即算完成。`,
    (f) => `Target: about ${f.target}, met from ${f.tolerance} of it (${f.floor}).`,
  ],
  TARGET_EXCESS: [
    (f) => `上限：本行总体 ${f.baseline} + ${f.threshold} = ${f.target}（含）。`,
    (f) => `Limit: the bank's own ${f.baseline} + ${f.threshold} = ${f.target}, inclusive.`,
  ],
  EXCESS: [
    (f) => `高出：${f.actual} − ${f.baseline} = ${f.excess}。`,
    (f) => `Excess: ${f.actual} − ${f.baseline} = ${f.excess}.`,
  ],
  ATTAINMENT: [
    (f) => `完成率：${f.actual} ÷ ${f.target} = ${f.attainment}。`,
    (f) => `Attainment: ${f.actual} ÷ ${f.target} = ${f.attainment}.`,
  ],
  GROWTH: [
    (f) => `增长：${f.actual} ÷ ${f.baseline} − 1 = ${f.growth}。`,
    (f) => `Growth: ${f.actual} ÷ ${f.baseline} − 1 = ${f.growth}.`,
  ],
  PROJECTED: [
    (f) => `推算：${f.actual} × ${f.days} 天 ÷ 已过 ${f.elapsed} 天 = ${f.projected}。`,
    (f) => `Projection: ${f.actual} × ${f.days} days ÷ ${f.elapsed} days elapsed = ${f.projected}.`,
  ],
  PERIOD_OVER: [
    (f) => `期间于 ${f.last} 结束，按实际数判断。`,
    (f) => `The period ended on ${f.last}; the actual figure decides.`,
  ],
  STATUS_MET: [() => '已达到目标。', () => 'The target is reached.'],
  STATUS_MISSED: [() => '期满未达到目标。', () => 'The period is over and the target was not reached.'],
  STATUS_WITHIN: [() => '在上限之内。', () => 'Within the limit.'],
  STATUS_BEYOND: [() => '超过上限。', () => 'Beyond the limit.'],
  STATUS_ON_TRACK: [() => '按推算可达到目标。', () => 'The projection reaches the target.'],
  STATUS_BEHIND: [() => '按推算达不到目标。', () => 'The projection does not reach the target.'],
  STATUS_JUDGEMENT: [
    (f) => `数值要求 ${f.threshold} 只约束${f.bound}；本市按原文「${f.quote}」判断，没有数值。`,
    (f) => `The figure ${f.threshold} binds others only; for this city the text gives no number and people must judge.`,
  ],
  STATUS_NOT_APPLICABLE: [
    (f) => `本市不受此项要求约束（${f.held}）。`,
    (f) => `This city is not bound by the requirement (${f.heldEn}).`,
  ],
  STATUS_UNDEFINED: [() => '基期为零，增长率无定义。', () => 'The baseline is zero: growth is undefined.'],
} satisfies Record<string, Template>;

export type StepCode = keyof typeof TEMPLATES;
export interface Step {
  readonly code: StepCode;
  readonly facts: Facts;
}

export const step = (code: StepCode, facts: Facts = {}): Step => ({ code, facts });
/** A line of a computation in the reader's language. */
export const renderStep = (s: Step, lang: Lang = 'zh'): string => TEMPLATES[s.code][lang === 'zh' ? 0 : 1](s.facts);
