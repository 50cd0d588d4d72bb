import { divisionLabel, type Citation } from '@zhiya/kernel';
import { argueClause, MONTH_READING, unverifiedWords, type SimulatedRow } from '@zhiya/policy-engine';
import type { SandboxRun } from '../../persistence/sandbox.entities';
import type { Rule, Summary } from './sandbox-store';
import { count, day, head, money, month, words, workbookOf, type SheetCell } from './sheet';

export const KIND_WORDS: Readonly<Record<string, string>> = {
  INTEREST_SUBSIDY: '贴息',
  VALUATION_FEE_SUBSIDY: '评估费补贴',
  PREMIUM_SUBSIDY: '保险费补贴',
};
const STATUS_WORDS: Readonly<Record<string, string>> = {
  COMPUTED: '已计算',
  INELIGIBLE: '不符合条件',
  UNKNOWN: '未知',
  NONE: '无此项',
};
const SIDES = { BEFORE: '现行', AFTER: '假设' } as const;

const columns = [
  '企业',
  '统一社会信用代码',
  '补贴',
  '年度',
  '基数（元）',
  '现行（元）',
  '现行状态',
  '假设（元）',
  '假设状态',
  '差额（元）',
  '银行',
  '缺少的事实',
];
const line = (r: SimulatedRow): readonly SheetCell[] => [
  words(r.name),
  words(r.enterprise),
  words(KIND_WORDS[r.kind] ?? r.kind),
  { value: r.year },
  money(r.base),
  money(r.before.amount),
  words(STATUS_WORDS[r.before.status]!),
  money(r.after.amount),
  words(STATUS_WORDS[r.after.status]!),
  money(r.difference),
  words(r.banks.join('、')),
  words(r.needed.map((n) => n.zh).join('、')),
];
const WIDTHS = [30, 22, 14, 8, 18, 18, 12, 18, 12, 18, 24, 40];

/** A clause as a reader finds it: the document's title and number, the place in it, the words, or our summary where they are not on file. */
function cited(c: Citation): string {
  const { title, number, locator, quote, summary } = argueClause(c);
  return `${title.zh}${number ? `（${number}）` : ''} ${locator}${quote !== '' ? `「${quote}」` : summary ? `（本站概括：${summary.zh}）` : ''}`;
}

function overview(run: SandboxRun, rule: Rule, { tally: s, parameters }: Summary): readonly (readonly SheetCell[])[] {
  const row = (title: string, ...cells: readonly SheetCell[]): readonly SheetCell[] => [words(title), ...cells];
  return [
    [head('政策沙盘'), head(run.label)],
    row('计划', words(rule.before.title.zh)),
    row('区划', words(divisionLabel(run.division))),
    row('账册', words(run.source === 'REAL' ? '本局实际账册' : (run.fileName ?? ''))),
    row('截至', day(run.asOf)),
    row('假设自', day(run.supposedFrom)),
    [],
    [head(''), head('现行（元）'), head('假设（元）'), head('差额（元）')],
    row('补贴合计', money(s.before), money(s.after), money(s.difference)),
    ...s.kinds.map((k) =>
      row(KIND_WORDS[k.kind] ?? k.kind, money(k.before), money(k.after), money(k.after - k.before)),
    ),
    [],
    row('企业', count(s.enterprises)),
    row('受影响企业', count(s.enterprisesAffected)),
    row('不在本计划区划内的企业', count(s.enterprisesOutside)),
    row('银行', count(s.banks)),
    row('受影响银行', count(s.banksAffected.length), words(s.banksAffected.join('、'))),
    row('因缺少事实而未知（项，未计入以上合计）', count(s.unknown.rows), money(s.unknown.base), words('基数')),
    ...s.unknown.needed.map((n) => row(`缺少：${n.zh}`, count(n.rows))),
    [],
    [head('所用参数'), head('取值'), head('自'), head('至'), head('规则'), head('依据'), head('核对')],
    ...parameters.map((p) =>
      row(
        rule.before.parameters.find((x) => x.id === p.parameter)?.title.zh ?? p.parameter,
        words(p.value),
        day(p.from),
        p.until === null ? { value: null } : day(p.until),
        words(SIDES[p.side]),
        words(cited(p.citation)),
        words(unverifiedWords(p.unverified)?.zh ?? ''),
      ),
    ),
    [],
    row('口径', words(MONTH_READING.note.zh)),
  ];
}

/** The result as a workbook: numbers are numbers, dates are dates. */
export function resultWorkbook(
  run: SandboxRun,
  rule: Rule,
  summary: Summary,
  rows: readonly SimulatedRow[],
): Promise<Buffer> {
  const { tally: s } = summary;
  return workbookOf([
    { name: '概要', widths: [40, 22, 22, 22, 12, 60, 28], rows: overview(run, rule, summary) },
    {
      name: '按月',
      widths: [12, 20, 20, 20],
      fixed: 1,
      rows: [
        ['月份', '现行（元）', '假设（元）', '差额（元）'].map(head),
        ...s.months.map((m) => [month(m.month), money(m.before), money(m.after), money(m.after - m.before)]),
        [head('合计'), money(s.before), money(s.after), money(s.difference)],
      ],
    },
    { name: '变化最大', widths: WIDTHS, fixed: 1, rows: [columns.map(head), ...s.largest.map(line)] },
    { name: '全部', widths: WIDTHS, fixed: 1, rows: [columns.map(head), ...rows.map(line)] },
  ]);
}
