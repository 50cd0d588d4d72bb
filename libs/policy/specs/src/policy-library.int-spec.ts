import { FileService, MAX_FILE_BYTES } from '@zhiya/platform-files';
import { AuditEntry, type RequestContext } from '@zhiya/platform-persistence';
import { CATALOGUE } from '@zhiya/policy-catalogue';
import { indexCatalogue, PolicyImportService, PolicyLibrary, POLICY_TEXT } from '@zhiya/policy-server';
import { PolicyText, PolicyTextClause } from '@zhiya/policy-server/testing';
import { docx, paragraph } from '@zhiya/policy-server/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { codesOf, must, openHouseWithDoors, type House, moveTo } from '@zhiya/composition/testing';

const PLAN = 'demonstration-city-plan-2018';
const plan = CATALOGUE.documents.find((d) => d.id === PLAN)!;
const found = plan.clauses[0]!.quote;
/** A text of our own with the catalogue's number: it has one of the quotations, and not the others. */
const TEXT = `国知办函管字(2018)140号\n示例计划的通知\n各单位：\n一、目标\n（一）${found}。\n（二）质押融资金额有所增长。\n二、落实\n照办。`;

describe('the policy library', () => {
  let house: House & { readonly app: NestFastifyApplication };
  let bureau: RequestContext;
  let elsewhere: RequestContext;
  let bank: RequestContext;
  const imports = () => house.get(PolicyImportService);
  const library = () => house.get(PolicyLibrary);
  const em = () => house.platform.databases.reader.manager;

  async function upload(ctx: RequestContext, bytes: Buffer, name: string, importId: string = randomUUID()) {
    const outcome = await house
      .get(FileService)
      .keep(
        ctx,
        { stream: Readable.from([bytes]), name, contentType: '' },
        { subjectType: POLICY_TEXT, subjectId: importId, purpose: 'SOURCE' },
      );
    return { importId, outcome };
  }
  async function sent(ctx: RequestContext, text: string, name = '文件.txt'): Promise<string> {
    const { importId, outcome } = await upload(ctx, Buffer.from(text), name);
    must(outcome);
    return importId;
  }
  const ask = async (query: string) => {
    const reply = await house.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    return (reply.json() as { data: Record<string, never> }).data as Record<string, any>;
  };
  const hits = async (question: string, more = '') =>
    (
      await ask(
        `{ policySearch(question: ${JSON.stringify(question)}${more}) { hits { document { id } anchor kind passage { text isHit } } nextCursor } }`,
      )
    )['policySearch'] as {
      hits: { document: { id: string }; anchor: string; kind: string; passage: { text: string; isHit: boolean }[] }[];
      nextCursor: string | null;
    };

  beforeAll(async () => {
    house = await openHouseWithDoors();
    [bureau] = (await house.organisation('BUREAU', [['OPERATOR', 'ADMINISTRATOR'], ['APPROVER']])) as [RequestContext];
    [elsewhere] = (await house.organisation('BUREAU', [['OPERATOR', 'ADMINISTRATOR']], '320100')) as [RequestContext];
    [bank] = (await house.organisation('BANK')) as [RequestContext];
    await indexCatalogue(house.platform.uow);
  }, 120_000);
  afterAll(() => house.close());

  it('indexes the catalogue once, and again only where it changed', async () =>
    expect(await indexCatalogue(house.platform.uow)).toBe(0));

  it('lists every catalogued document by level, place and year, page by page', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const page = (
        await ask(
          `{ policyLibrary(first: 7${after ? `, after: "${after}"` : ''}) { documents { id } nextCursor total levels years } }`,
        )
      )['policyLibrary'] as { documents: { id: string }[]; nextCursor: string | null };
      seen.push(...page.documents.map((d) => d.id));
      after = page.nextCursor ?? '';
    } while (after);
    expect([...seen].sort()).toEqual(CATALOGUE.documents.map((d) => d.id).sort());
    const cities = (
      await ask('{ policyLibrary(filter: { year: 2018, level: "NATIONAL" }, first: 100) { documents { id level } } }')
    )['policyLibrary'] as { documents: { id: string; level: string }[] };
    expect(cities.documents.map((d) => d.id)).toContain(PLAN);
    expect(cities.documents.every((d) => d.level === 'NATIONAL')).toBe(true);
  });

  it('finds the catalogue by number, by title and by two characters, and shows where', async () => {
    expect((await hits('国知办函管字【2018】140号')).hits[0]).toMatchObject({
      document: { id: PLAN },
      kind: 'DOCUMENT',
    });
    expect((await hits('示范城市')).hits.map((h) => h.document.id)).toContain(PLAN);
    const [first] = (await hits('捆绑')).hits;
    expect(first).toMatchObject({ document: { id: PLAN }, kind: 'CLAUSE', anchor: plan.clauses[0]!.id });
    expect(first!.passage.filter((p) => p.isHit).map((p) => p.text)).toEqual(['捆绑']);
    expect((await hits('捆绑', ', filter: { division: "441900" }')).hits).toEqual([]);
  });

  it('reads a file, recognises its document, and keeps nothing until it is told to', async () => {
    const importId = await sent(bureau, TEXT);
    const preview = await imports().preview(bureau, importId);
    if ('fault' in preview) throw new Error(preview.fault.code);
    expect(preview.matches[0]).toEqual({ id: PLAN, by: 'NUMBER', likeness: 100 });
    expect(preview.pieces.map((p) => p.locator)).toEqual(['', '一、', '一（一）', '一（二）', '二、']);
    expect(await em().countBy(PolicyText, {})).toBe(0);
    await expect(imports().preview(elsewhere, importId)).rejects.toThrow('not found');
  });

  it('keeps the text clause by clause, reports the quotations that do not occur, and finds its words', async () => {
    const importId = await sent(bureau, TEXT);
    const { id, facts } = must(await imports().keep(bureau, { importId, documentId: PLAN }));
    expect([id, facts]).toEqual([
      PLAN,
      { version: 1, clauses: 5, missing: plan.clauses.filter((c) => c.quote !== '').length - 1 },
    ]);
    const text = await em().findOneByOrFail(PolicyText, { importId });
    const clauses = await em().find(PolicyTextClause, { where: { textId: text.id }, order: { seq: 'ASC' } });
    expect(clauses.map((c) => c.text).join('')).toBe(TEXT);
    const findings = await library().quotations(text.id);
    expect(findings.filter((f) => f.isFound)).toMatchObject([{ key: plan.clauses[0]!.id, anchor: 's1-1' }]);
    expect(findings.find((f) => !f.isFound && f.passage !== null)).toBeDefined();
    expect((await hits('有所增长')).hits).toMatchObject([{ document: { id: PLAN }, kind: 'TEXT', anchor: 's1-2' }]);
    const trail = await em().findBy(AuditEntry, { recordType: POLICY_TEXT, recordId: importId });
    expect(trail.map((e) => e.action)).toEqual(['attachFile', 'importText']);
    expect(codesOf(await imports().keep(bureau, { importId, documentId: PLAN }))).toEqual([
      'POLICY.IMPORT_ALREADY_KEPT',
    ]);
  });

  it('shows the text with the rules beside its clauses, to everybody', async () => {
    const { policyDocument: d } = await ask(
      `{ policyDocument(id: "${PLAN}") { number version versions { version } clauses { anchor locator paragraphs catalogued } unplaced catalogued { id rules { owner id values { from } } } } }`,
    );
    expect([d.number, d.version, d.clauses.length]).toEqual([plan.number, 1, 5]);
    expect(d.clauses[2]).toMatchObject({ anchor: 's1-1', locator: '一（一）', catalogued: [plan.clauses[0]!.id] });
    expect([...d.clauses.flatMap((c: { catalogued: string[] }) => c.catalogued), ...d.unplaced].sort()).toEqual(
      plan.clauses.map((c) => c.id).sort(),
    );
    expect(d.catalogued.flatMap((c: { rules: object[] }) => c.rules).length).toBeGreaterThan(0);
  });

  it('says all that a document lays on somebody beside its clause, in both languages', async () => {
    const fields =
      'who anyOf noneOf duty operator unit threshold tolerance rule comparedWith everyYears deadline evidence fileNames sections { title needs } period { from last } note confidence';
    const of = async (id: string, clause: string, language = 'zh') => {
      const { policyDocument: d } = await ask(
        `{ policyDocument(id: "${id}", language: "${language}") { catalogued { id rules { owner obligation { ${fields} } } } } }`,
      );
      return d.catalogued
        .find((c: { id: string }) => c.id === clause)
        .rules.flatMap((r: { owner: string; obligation: object | null }) => r.obligation ?? []);
    };
    expect(await of('hubei-patent-week-13-2019', 'themed-events')).toMatchObject([
      {
        duty: 'REQUIRED',
        operator: 'AT_LEAST',
        unit: 'EVENT',
        threshold: '2',
        anyOf: ['STRONG_CITY', 'OPERATION_KEY_CITY'],
        noneOf: [],
        rule: 'COUNT_AT_LEAST',
        period: { from: '2019-11-30', last: '2019-12-06' },
      },
      { threshold: '1', anyOf: [], noneOf: ['STRONG_CITY', 'OPERATION_KEY_CITY'] },
    ]);
    expect(await of('hubei-patent-week-13-2019', 'report-deadline')).toMatchObject([
      {
        deadline: '2019-12-12',
        evidence: ['ELECTRONIC_FILE', 'SEALED_SCAN'],
        fileNames: ['{市}第十三届中国专利周活动总结报告'],
        rule: null,
      },
    ]);
    expect((await of('hubei-patent-week-13-2019', 'report-form', 'en'))[0].sections[3]).toEqual({
      title: 'Results',
      needs: ['STATISTICS', 'SUPPORTING_DOCUMENTS'],
    });
    expect(await of('cbirc-34-2019', 'npl-tolerance', 'en')).toMatchObject([
      {
        who: 'Banks',
        duty: 'OPTIONAL',
        operator: 'AT_MOST',
        threshold: '0.03',
        rule: 'EXCESS_AT_MOST',
        everyYears: 1,
        period: null,
        confidence: 'mirror',
      },
    ]);
    expect(await of('patent-navigation-2013', 'experiment-zones')).toMatchObject([
      { operator: 'ABOUT', threshold: '10', tolerance: '0.90', unit: 'ZONE' },
    ]);
  });

  it('keeps every version addressable, shows the newest, and refuses the same text again', async () => {
    expect(
      codesOf(
        await imports().keep(bureau, { importId: await sent(bureau, TEXT.replaceAll('\n', '\r\n')), documentId: PLAN }),
      ),
    ).toEqual(['POLICY.IMPORT_SAME_TEXT']);
    must(await imports().keep(bureau, { importId: await sent(bureau, `${TEXT}\n三、新增的一条`), documentId: PLAN }));
    const { first, newest } = await ask(
      `{ first: policyDocument(id: "${PLAN}", version: 1) { version clauses { anchor } } newest: policyDocument(id: "${PLAN}") { version clauses { anchor } versions { version } } }`,
    );
    expect([first.version, first.clauses.length, newest.version, newest.clauses.length]).toEqual([1, 5, 2, 6]);
    expect(newest.versions.map((v: { version: number }) => v.version)).toEqual([2, 1]);
    expect((await hits('新增的一条')).hits).toHaveLength(1);
    expect((await hits('有所增长')).hits).toHaveLength(1);
    expect(await ask(`{ policyDocument(id: "${PLAN}", version: 9) { id } }`)).toBeNull();
  });

  it('makes a document of its own of a Word file that is in no catalogue', async () => {
    const { importId, outcome } = await upload(
      bureau,
      await docx([paragraph('东莞市示例补贴办法'), paragraph('第一条　每户补贴三千元。')]),
      '办法.docx',
    );
    must(outcome);
    const own = {
      title: '东莞市示例补贴办法',
      number: '东知发〔2020〕9号',
      issuer: '东莞市知识产权局（示例）',
      level: 'CITY',
      division: '441900',
      issuedOn: '2020-03-01',
      source: '来文',
    };
    expect(
      codesOf(
        await imports().keep(bureau, {
          importId,
          own: { ...own, title: '', level: 'MOON', division: '999999', issuedOn: '2020-02-31' },
        }),
      ),
    ).toEqual(['TEXT.REQUIRED', 'POLICY.LEVEL_UNKNOWN', 'POLICY.DIVISION_UNKNOWN', 'DATE.IMPOSSIBLE']);
    const { id } = must(await imports().keep(bureau, { importId, own }));
    expect((await hits('三千元')).hits).toMatchObject([{ document: { id } }]);
    expect((await hits('东知发[2020]9号')).hits[0]).toMatchObject({ document: { id }, kind: 'DOCUMENT' });
    expect((await library().list({ division: '441900', year: 2020 }, null, 10)).documents.map((d) => d.id)).toEqual([
      id,
    ]);
    expect(await em().findBy(AuditEntry, { recordType: 'policy-document', recordId: id })).toHaveLength(1);
    const again = await imports().preview(
      bureau,
      await sent(bureau, '东知发〔2020〕9号\n东莞市示例补贴办法\n第一条　每户补贴五千元。'),
    );
    expect('matches' in again && again.matches[0]).toEqual({ id, by: 'NUMBER', likeness: 100 });
  });

  it('lets a bureau bring in what holds in its division, and nobody else anything', async () => {
    const own = { title: '办法', issuer: '局', level: 'CITY', division: '441900', source: '来文' };
    expect(codesOf(await imports().keep(elsewhere, { importId: await sent(elsewhere, '第一条　甲'), own }))).toEqual([
      'POLICY.OTHER_DIVISION',
    ]);
    await expect(upload(bank, Buffer.from('第一条　甲'), 'a.txt')).rejects.toThrow('not found');
    const importId = await sent(bureau, '第一条　甲');
    expect(codesOf((await upload(bureau, Buffer.from('第二条　乙'), 'b.txt', importId)).outcome)).toEqual([
      'POLICY.IMPORT_HAS_ITS_FILE',
    ]);
    await expect(imports().keep(bureau, { importId, documentId: 'nowhere' })).rejects.toThrow('not found');
    await expect(imports().keep(bureau, { importId: randomUUID(), documentId: PLAN })).rejects.toThrow('not found');
  });

  it('takes Word, pages and texts by their bytes, within the limit, and no more', async () => {
    const codes = async (bytes: Buffer, name: string) => codesOf((await upload(bureau, bytes, name)).outcome);
    expect(await codes(Buffer.from('<html><body><p>第一条　甲</p></body></html>'), '页.html')).toEqual([]);
    expect(await codes(Buffer.from('<html><p>甲</p></html>'), '页.txt')).toEqual(['FILE.NOT_WHAT_IT_CLAIMS']);
    expect(await codes(Buffer.from('%PDF-1.4\n%%EOF'), '文.pdf')).toEqual(['FILE.TYPE_REFUSED']);
    expect(await codes(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), '旧.doc')).toEqual([
      'FILE.TYPE_REFUSED',
    ]);
    expect(await codes(Buffer.alloc(20 * 1024 * 1024, '甲'), '大.txt')).toEqual(['FILE.TOO_LARGE']);
    expect(MAX_FILE_BYTES).toBeLessThan(20 * 1024 * 1024);
    const { importId } = await upload(
      bureau,
      await docx([paragraph('甲')], { more: { 'word/vbaProject.bin': 'x' } }),
      '宏.docx',
    );
    expect(codesOf(await imports().keep(bureau, { importId, documentId: PLAN }))).toEqual(['POLICY.IMPORT_MACROS']);
  });

  it('looks for quotations again at a word, and by itself once the catalogue has changed', async () => {
    const text = (await library().versions(PLAN))[0]!;
    await house.platform.uow.do(
      house.system,
      async (tx) =>
        void (await tx.em.update(PolicyText, { id: text.id }, { checkedAgainst: 'an older catalogue', missing: 0 })),
    );
    await moveTo(house, '2019-12-03');
    expect(await em().findOneByOrFail(PolicyText, { id: text.id })).toMatchObject({
      missing: text.missing,
      checkedAgainst: text.checkedAgainst,
    });
  });
});
