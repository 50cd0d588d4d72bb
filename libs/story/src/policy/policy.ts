import { randomUUID } from 'node:crypto';
import { creditCode } from '../credit-code';
import { bring } from '../files';
import type { Walk } from '../walk';

interface Run {
  readonly state: string;
  readonly resultFileId: string | null;
}

const SUPPOSED = {
  programme: 'dongguan-2019',
  supposedFrom: '2019-01-01',
  changes: [{ parameter: 'INTEREST_SUBSIDY_RATE', value: '0.60' }],
};
const COLUMNS = ['企业名称', '统一社会信用代码', '区划代码', '款项', '支付日期', '金额（元）', '银行', '贷款编号'];

const supposed = async ({ cast: { bureau }, facts }: Walk, source: string, name: string): Promise<string> =>
  (await bureau.maker.do('createSandboxRun', { input: { ...SUPPOSED, source, label: `${facts.supposition}${name}` } }))
    .id;

/** What another rate would cost on the bureau's own book; answered when its jobs are done. */
export async function supposeRule(walk: Walk): Promise<void> {
  walk.ids['sandbox:real'] = await supposed(walk, 'REAL', '自有账册');
  await walk.api.drain();
}

/** The same of a book that the bureau brings, with one loan to each of `loans` enterprises: looked at, accepted, computed. */
export async function supposeOnBook(walk: Walk, loans: number): Promise<void> {
  const {
    api,
    cast: { bureau },
    facts,
    ids,
  } = walk;
  const id = await supposed(walk, 'UPLOAD', '自带账册');
  const rows = Array.from({ length: loans }, (_, i) => [
    `账册企业 ${facts.serial}-${i}`,
    creditCode(facts.serial * 1000 + i),
    '441900',
    '利息',
    '2019-06-21',
    `${1000 + i}.37`,
    `账册银行 ${i}`,
    'L1',
  ]);
  const bytes = new TextEncoder().encode([COLUMNS, ...rows].map((r) => r.join(',')).join('\n'));
  ids['file:book'] = await bring(bureau.maker, {
    subjectType: 'sandbox-run',
    subjectId: id,
    purpose: 'BOOK',
    name: `${facts.supposition}账册.csv`,
    type: 'text/csv',
    bytes,
  });
  await api.drain();
  await bureau.maker.do('acceptSandboxBook', { id });
  await api.drain();
  const run = await bureau.maker.ask<Run>('sandboxRun', { id });
  if (run.state !== 'DONE' || !run.resultFileId) throw new Error(`the brought book is ${run.state}`);
  Object.assign(ids, { sandbox: id, 'file:sandbox': run.resultFileId });
}

/** Asked and dropped again, before a book was brought. */
export async function dropSupposition(walk: Walk): Promise<void> {
  const id = await supposed(walk, 'UPLOAD', '不再需要');
  await walk.cast.bureau.maker.do('cancelSandboxRun', { id });
  walk.ids['sandbox:cancelled'] = id;
}

/** An id of the platform's own form: whoever begins an import draws its number. */
const newId = (): string => randomUUID().replace(/^(.{14})./, '$17');
const NUMERALS = '一二三四五六七八九十';
const numeral = (n: number): string =>
  n <= 10
    ? NUMERALS[n - 1]!
    : `${n < 20 ? '' : NUMERALS[Math.floor(n / 10) - 1]}十${n % 10 === 0 ? '' : NUMERALS[(n % 10) - 1]}`;

/** A document of the bureau's own, kept in `versions`, each of as many articles. */
export async function importLaw({ api, cast: { bureau }, facts, ids }: Walk, versions: number): Promise<void> {
  for (let version = 1; version <= versions; version += 1) {
    const text = [
      '示例办法',
      ...Array.from(
        { length: versions },
        (_, i) => `第${numeral(i + 1)}条 质押融资的第 ${i + 1} 项支持，第 ${version} 版。`,
      ),
    ].join('\n');
    const importId = newId();
    await bring(bureau.maker, {
      subjectType: 'policy-text',
      subjectId: importId,
      purpose: 'SOURCE',
      name: `办法-${facts.serial}-${version}.txt`,
      type: 'text/plain',
      bytes: new TextEncoder().encode(text),
    });
    const own = {
      title: `示例办法 ${facts.serial}`,
      number: `示例〔2019〕${facts.serial}号`,
      issuer: '示例局',
      level: 'CITY',
      division: '441900',
      source: '示例',
      publishedOn: '2019-01-01',
    };
    const target = ids['document'] ? { documentId: ids['document'] } : { own };
    ids['document'] = (await bureau.maker.do('importPolicyDocument', { input: { importId, ...target } })).id;
    ids['import'] = importId;
  }
  await api.drain();
}

/** Notes the newest of the reasons behind each of the given records: `subjects` by their type. */
export async function noteReasons(
  { cast: { enterprise }, ids }: Walk,
  subjects: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [subjectType, subjectId] of Object.entries(subjects)) {
    const traces = await enterprise.maker.ask<readonly { id: string }[]>('tracesOf', { subjectType, subjectId });
    if (traces.length === 0) throw new Error(`nothing was reasoned about the ${subjectType}`);
    ids[`trace:${subjectType}`] = traces.at(-1)!.id;
  }
}
