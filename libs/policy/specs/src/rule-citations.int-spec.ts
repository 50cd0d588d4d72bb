import { FileService } from '@zhiya/platform-files';
import type { RequestContext } from '@zhiya/platform-persistence';
import {
  POLICY_TEXT,
  PolicyImportService,
  PolicyLibrary,
  ProgrammeLibrary,
  RuleQueries,
  RuleService,
  type RuleChange,
} from '@zhiya/policy-server';
import { ProgrammeRevision } from '@zhiya/policy-server/testing';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { codesOf, must, openHouse, type House } from '@zhiya/composition/testing';

const OWN = 'dongguan-2019';
const BULLETIN = 'ip-operation-bulletin-2019-12';
const NEW = { documentTitle: '东莞市示例办法', documentNumber: '东示〔2030〕1号' };
const NAME = '东莞市示例办法（东示〔2030〕1号）';
const TEXT = '东示〔2030〕1号\n东莞市示例办法\n第一条　保险费按40%给予补贴。\n第二条　评估费按60%给予补贴。';

describe('the words that a bureau’s rule rests on', () => {
  let house: House;
  let [maker, checker]: RequestContext[] = [];
  const rules = () => house.get(RuleService);
  const row = (id: string) => house.platform.databases.reader.manager.findOneByOrFail(ProgrammeRevision, { id });
  const drafted = async (): Promise<string> =>
    must(await rules().draft(maker!, { programme: OWN, summary: '示例' })).id;
  const premium = (id: string, more: Partial<RuleChange> = {}): RuleChange => ({
    id,
    parameter: 'PREMIUM_RATE',
    from: '2040-01-01',
    value: '0.40',
    ...NEW,
    clause: '第一条',
    quote: '保险费按40%给予补贴',
    ...more,
  });
  const refused = async (change: RuleChange) => {
    const outcome = await rules().change(maker!, change);
    return outcome.ok ? [] : outcome.errors.map((e) => [e.code, e.field]);
  };
  const sureOf = async (id: string) =>
    (await row(id)).changes.map((c) => [c.reference.document, c.reference.clause, c.confidence]);
  async function imported(
    text: string,
    documentId?: string,
  ): Promise<{ readonly id: string; readonly missing: unknown }> {
    const importId = randomUUID();
    must(
      await house
        .get(FileService)
        .keep(
          maker!,
          { stream: Readable.from([Buffer.from(text)]), name: '文件.txt', contentType: '' },
          { subjectType: POLICY_TEXT, subjectId: importId, purpose: 'SOURCE' },
        ),
    );
    const own = {
      title: NEW.documentTitle,
      number: NEW.documentNumber,
      issuer: '示例局',
      level: 'CITY',
      division: '441900',
      source: '来文',
    };
    const { id, facts } = must(
      await house.get(PolicyImportService).keep(maker!, { importId, ...(documentId ? { documentId } : { own }) }),
    );
    return { id, missing: facts?.['missing'] };
  }
  const quoted = async (documentId: string) => {
    const [text] = await house.get(PolicyLibrary).versions(documentId);
    return (await house.get(PolicyLibrary).quotations(text!.id)).map((q) => [q.quote, q.isFound]);
  };

  beforeAll(async () => {
    house = await openHouse();
    [maker, checker] = await house.organisation('BUREAU', [['OPERATOR'], ['APPROVER']]);
  }, 60_000);
  afterAll(() => house.close());

  it('are those of a document of the library, or of one that is stated as not there yet', async () => {
    const id = await drafted();
    const stated = (document: string | null, documentTitle: string | null, documentNumber: string | null = null) =>
      refused(premium(id, { document, documentTitle, documentNumber }));
    expect([
      await stated(null, null),
      await stated('没有的文件', null),
      await stated(BULLETIN, '示例'),
      await stated(null, null, '东示〔2030〕1号'),
    ]).toEqual([
      [['TEXT.REQUIRED', 'document']],
      [['RULE.DOCUMENT_UNKNOWN', 'document']],
      [['RULE.DOCUMENT_TWICE', 'documentTitle']],
      [['TEXT.REQUIRED', 'documentTitle']],
    ]);
    expect(await stated(null, NEW.documentTitle, NEW.documentNumber)).toEqual([]);
    expect(await sureOf(id)).toEqual([[NAME, '第一条', 'unknown']]);
    must(await rules().decide(maker!, 'withdraw', { id }));
  });

  it('must stand in the clause where the library has its words, whatever the document is called', async () => {
    const id = await drafted();
    const bulletin = (clause: string, quote: string, document = BULLETIN) =>
      premium(id, { document, documentTitle: null, documentNumber: null, clause, quote });
    expect([
      await refused(bulletin('第九条', '按照50%进行补贴')),
      await refused(bulletin('行业动态 1，第 5 段', '按照40%进行补贴')),
      await refused(bulletin('interest-subsidy', '按照50%进行补贴')),
    ]).toEqual([
      [['RULE.TEXT_NOT_IMPORTED', 'clause']],
      [['RULE.TEXT_NOT_IMPORTED', 'quote']],
      [['RULE.QUOTED_ELSEWHERE', 'clause']],
    ]);
    expect((await row(id)).changes).toEqual([]);
    const { title } = await house.get(PolicyLibrary).document(BULLETIN);
    expect(await refused(bulletin('行业动态 1，第 5 段', '按照５０％进行补贴', title.zh))).toEqual([]);
    expect(await sureOf(id)).toEqual([[BULLETIN, 'fee-subsidies', 'official']]);
    must(await rules().decide(maker!, 'withdraw', { id }));
  });

  it('are looked at again when the text has come: found, they are official as published; not found, they are no rule', async () => {
    const [right, wrong] = [await drafted(), await drafted()];
    must(await rules().change(maker!, premium(right)));
    must(await rules().change(maker!, premium(wrong, { quote: '保险费按30%给予补贴' })));
    for (const id of [right, wrong]) must(await rules().decide(maker!, 'submit', { id }));
    const { id: document } = await imported(TEXT);
    const { changes, snapshot } = await house.get(RuleQueries).revision(maker!.actor, right);
    expect([changes.map((c) => c.confidence), snapshot.faults, (await row(right)).changes[0]!.confidence]).toEqual([
      ['official'],
      [],
      'unknown',
    ]);
    expect(codesOf(await rules().decide(checker!, 'publish', { id: wrong }))).toEqual(['RULE.QUOTATION_ABSENT']);
    must(await rules().decide(checker!, 'publish', { id: right }));
    await house.drain();
    expect(await sureOf(right)).toEqual([[NAME, '第一条', 'official']]);
    const published = (await house.get(ProgrammeLibrary).current())
      .of(OWN)!
      .parameters.find((p) => p.id === 'PREMIUM_RATE')!
      .values.at(-1)!;
    expect([published.confidence, published.reference.document]).toEqual(['official', NAME]);
    // The report of the text knows what was published of it at once.
    expect(await quoted(document)).toEqual([['保险费按40%给予补贴', true]]);
    must(await rules().decide(maker!, 'withdraw', { id: wrong }));
  });

  it('of what was published are reported when a later text does not have them', async () => {
    const [first] = (await house.get(PolicyLibrary).all()).filter((d) => d.title.zh === NEW.documentTitle);
    expect((await imported(TEXT.replace('40%', '45%'), first!.id)).missing).toBe(1);
    expect(await quoted(first!.id)).toEqual([['保险费按40%给予补贴', false]]);
    const id = await drafted();
    expect(await refused(premium(id, { quote: '保险费按45%给予补贴', value: '0.45' }))).toEqual([]);
    expect(await sureOf(id)).toEqual([[NAME, '第一条', 'official']]);
  });
});
