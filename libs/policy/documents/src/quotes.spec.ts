import type { Actor } from '@zhiya/kernel';
import { CATALOGUE, CONFIDENCES, type PolicyDocument } from '@zhiya/policy-catalogue';
import fc from 'fast-check';
import { divisionFault } from './access';
import { divideIntoClauses } from './divide/divide';
import { normaliseText } from './divide/lines';
import {
  citedName,
  dateOf,
  documentNamed,
  libraryOf,
  ownDocumentFaults,
  referenceName,
  type OwnDocument,
} from './library';
import { placeNamed, placesOf } from './place';
import { checkQuotes } from './quotes';
import { matchDocuments, recognise, titleLikeness } from './recognise';
import { quotationsOf, rulesOfClause } from './rules';

const TEXT = normaliseText(
  `示例市办法\n第一条　企业按期还款的，按照实付利息的“百分之\n— 2 —\n七十”给予补贴，每年不超过 100 万元。\n第二条　风险由银行、保险——政府共同承担。`,
);
const check = (quote: string) => checkQuotes(TEXT, [{ key: 'k', quote }])[0]!;

describe('checking quotations against an imported text', () => {
  it.each([
    '按照实付利息的"百分之七十"给予补贴',
    '每年不超过１００万元',
    '风险由银行,保险—政府共同承担',
    '企业按期还款的……给予补贴',
  ])('finds %s', (quote) => {
    expect(check(quote)).toMatchObject({ isFound: true, likeness: 100 });
  });
  it('reports words that do not occur, with the passage most like them', () => {
    const finding = check('按照实付利息的百分之八十给予补贴，每年不超过200万元');
    expect(finding).toMatchObject({ isFound: false });
    expect(finding.passage!.text).toContain('给予补贴');
    expect(finding.likeness).toBeGreaterThan(50);
    expect(finding.likeness).toBeLessThan(100);
  });
  it('offers nothing where nothing is like it', () =>
    expect(check('股东大会选举董事长')).toMatchObject({ isFound: false, passage: null }));
  it('takes words in another order for other words', () =>
    expect(check('给予补贴……企业按期还款的').isFound).toBe(false));
  it('finds every stretch of the text in the text, and says where', () =>
    fc.assert(
      fc.property(fc.nat(TEXT.length - 12), fc.integer({ min: 6, max: 12 }), (from, length) => {
        const quote = TEXT.slice(from, from + length);
        fc.pre(!/[0-9—\n]/.test(quote));
        expect(check(quote)).toMatchObject({ isFound: true });
      }),
    ));
  it('answers any quotation and any text', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        (text, quote) => {
          const f = checkQuotes(text, [{ key: 'k', quote }])[0]!;
          expect(f.likeness >= 0 && f.likeness <= 100).toBe(true);
        },
      ),
    ));

  const document: PolicyDocument = {
    ...CATALOGUE.documents[0]!,
    id: 'example',
    textOnFile: true,
    clauses: [
      {
        id: 'rate',
        locator: '第一条',
        summary: { zh: '', en: '' },
        quote: '实付利息的百分之七十',
        confidence: 'official',
      },
      { id: 'share', locator: '第二条', summary: { zh: '', en: '' }, quote: '', confidence: 'mirror' },
      { id: 'gone', locator: '第九条', summary: { zh: '', en: '' }, quote: '没有这样的话', confidence: 'mirror' },
    ],
  };
  it('puts a clause where its words are, else where its locator points, else nowhere', () => {
    const findings = checkQuotes(TEXT, [{ key: 'rate', quote: '按照实付利息' }]);
    expect([...placesOf(document.clauses, divideIntoClauses(TEXT), findings)]).toEqual([
      ['rate', 'article1'],
      ['share', 'article2'],
      ['gone', null],
    ]);
  });
  it('finds the place that words name: a clause by id or locator, a piece by its locator, an article for its unmarked paragraphs', () => {
    const pieces = divideIntoClauses(normaliseText('前言\n第一条　甲。\n（一）乙；\n（二）丙。\n第二条　丁。'));
    const text = (words: string, clauses = document.clauses) =>
      placeNamed(words, { clauses, pieces })?.text.replaceAll(/\s/g, '') ?? null;
    expect([
      text('第一条'),
      text('第 一 条'),
      text('第一条（二）'),
      text('第一条第2款'),
      text('第二条'),
      text('rate'),
      text('全文', []),
    ]).toEqual([
      '第一条甲。（一）乙；（二）丙。',
      '第一条甲。（一）乙；（二）丙。',
      '（二）丙。',
      '第一条甲。（一）乙；（二）丙。',
      '第二条丁。',
      '第一条甲。（一）乙；（二）丙。',
      '前言第一条甲。（一）乙；（二）丙。第二条丁。',
    ]);
    expect([text('第三条'), text('第三条第一款'), text('第一款'), text('')]).toEqual([null, null, null, null]);
    expect(placeNamed('第一条', { clauses: document.clauses, pieces: [] })).toEqual({
      clauses: [document.clauses[0]],
      text: '实付利息的百分之七十',
    });
    expect([
      text('gone'),
      placeNamed('第五条', { clauses: document.clauses, pieces: [] }),
      placeNamed('全文', { clauses: [], pieces: [] }),
    ]).toEqual([text('全文', []), null, null]);
  });
  it('asks for every quotation of a document once', () =>
    expect(quotationsOf(document).map((q) => q.key)).toEqual(['rate', 'gone']));
});

describe('recognising a document', () => {
  it.each([
    [
      '国家知识产权局\n国知办函管字（2018）140号\n关于印发2018年\n工作计划的通知\n各单位：',
      '国知办函管字（2018）140号',
      '关于印发2018年工作计划的通知',
    ],
    [
      '示例市人民政府文件\n示府发〔2019〕 16 号\n示例市知识产权质押融资管理办法（试行）\n第一条',
      '示府发〔2019〕16号',
      '示例市知识产权质押融资管理办法（试行）',
    ],
    [
      '国家知识产权局公告第四六一号\n专利权质押登记办法\n第一条 甲。',
      '国家知识产权局公告第四六一号',
      '专利权质押登记办法',
    ],
    ['没有标题的一段话。', null, '没有标题的一段话。'],
  ])('reads number and title of %j', (text, number, title) => expect(recognise(text)).toEqual({ number, title }));

  const known = [
    { id: 'plan', number: '国知办函管字〔2018〕140号', titles: ['2018年国家知识产权示范城市工作计划'] },
    { id: 'week', number: null, titles: ['关于举办中国专利周的通知'] },
  ];
  it('matches by number first, whatever its brackets', () =>
    expect(matchDocuments({ number: '国知办函管字[2018]140号', title: '别的' }, known)).toEqual([
      { id: 'plan', by: 'NUMBER', likeness: 100 },
    ]));
  it('matches by a like title, and by nothing less', () => {
    expect(matchDocuments({ number: null, title: '国家知识产权局关于举办中国专利周的通知' }, known)).toMatchObject([
      { id: 'week', by: 'TITLE' },
    ]);
    expect(matchDocuments({ number: null, title: '商标法实施条例' }, known)).toEqual([]);
    const many = ['d', 'c', 'b', 'a'].map((id) => ({ id, number: null, titles: ['关于举办中国专利周的通知'] }));
    const found = matchDocuments(
      { number: '国知办函管字〔2018〕140号', title: '国家知识产权局关于举办中国专利周的通知' },
      [
        ...many,
        { ...known[1]!, id: 'e', titles: ['别的', '国家知识产权局关于举办中国专利周的通知'] },
        known[0]!,
        known[1]!,
      ],
    );
    expect(found.map((m) => m.id)).toEqual(['plan', 'e', 'a', 'b', 'c']);
    expect([found[0]!.by, found[1]!.likeness]).toEqual(['NUMBER', 100]);
  });
  it('likens titles between 0 and 100, the same way round and back', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(titleLikeness(a, b)).toBe(titleLikeness(b, a));
        expect(titleLikeness(a, b)).toBeLessThanOrEqual(100);
      }),
    ));
});

describe('the rules that rest on a clause', () => {
  const all = CATALOGUE.documents.flatMap((d) => d.clauses.flatMap((k) => rulesOfClause(d.id, k.id)));
  it('are the whole catalogue: every value, ground and figure rests on a clause', () => {
    const values = (owner: string) => all.filter((r) => r.owner === owner).flatMap((r) => r.values).length;
    expect(values('PROGRAMME')).toBe(CATALOGUE.programmes.flatMap((p) => p.parameters.flatMap((x) => x.values)).length);
    expect(values('STATUTORY')).toBe(CATALOGUE.statutory.flatMap((t) => t.parameters.flatMap((x) => x.values)).length);
    expect(values('PLEDGE')).toBe(CATALOGUE.pledgeRules.flatMap((r) => r.versions.flatMap((v) => v.grounds)).length);
    expect(
      all
        .flatMap((r) => r.obligation ?? [])
        .map((o) => o.id)
        .sort(),
    ).toEqual(CATALOGUE.obligations.map((o) => o.id).sort());
    expect(all.filter((r) => (r.owner === 'OBLIGATION') !== (r.obligation !== null))).toEqual([]);
    expect(all.filter((r) => r.owner === 'FIGURE').flatMap((r) => r.values).length).toBe(CATALOGUE.figures.length);
  });
  it('have words in both languages', () =>
    expect(all.filter((r) => r.title.zh === '' || r.title.en === '' || r.ownerTitle.en === '')).toEqual([]));
});

describe('the library', () => {
  const own: OwnDocument = {
    title: '某区质押融资办法',
    number: '某府发〔2020〕1号',
    issuer: '某区政府',
    level: 'CITY',
    division: '441900',
    issuedOn: '2020-01-02',
    publishedOn: null,
    effectiveFrom: '2020-02-01',
    effectiveUntil: '2022-02-01',
    source: '公开网站',
  };
  const faults = (more: Partial<OwnDocument>) =>
    ownDocumentFaults({ ...own, ...more }).map((f) => `${f.code} ${f.field}`);
  it('takes an officer’s document whose words, place and dates can be', () => {
    expect([
      faults({}),
      faults({ number: null, issuedOn: null, effectiveFrom: null, effectiveUntil: null }),
      faults({ division: '000000', level: 'NATIONAL' }),
      faults({ level: 'PROVINCE' }),
      faults({ level: 'STANDARD' }),
    ]).toEqual([[], [], [], [], []]);
    expect([faults({ level: 'VILLAGE' }), faults({ division: '999999' })]).toEqual([
      ['POLICY.LEVEL_UNKNOWN level'],
      ['POLICY.DIVISION_UNKNOWN division'],
    ]);
    for (const field of ['issuedOn', 'publishedOn', 'effectiveFrom', 'effectiveUntil'] as const)
      expect(
        faults({
          [field]: '2020-02-30',
          ...(field === 'effectiveFrom' ? { effectiveUntil: null } : {}),
          ...(field === 'effectiveUntil' ? { effectiveFrom: null } : {}),
        }),
      ).toEqual([`DATE.IMPOSSIBLE ${field}`]);
    expect([
      faults({ effectiveUntil: '2020-02-01' }),
      faults({ effectiveUntil: '2020-02-02' }),
      faults({ effectiveFrom: null }),
    ]).toEqual([['POLICY.ENDS_BEFORE_IT_BEGINS effectiveUntil'], [], []]);
    for (const field of ['title', 'issuer', 'source'] as const) expect(faults({ [field]: '' })).toHaveLength(1);
    expect([faults({ number: 'x'.repeat(80) }), faults({ number: 'x'.repeat(81) }).length]).toEqual([[], 1]);
  });
  it('lists the newest first, catalogued and brought in alike, equal days by their names', () => {
    const day = { issuedOn: null, publishedOn: '2999-01-01' };
    const list = libraryOf([
      { ...own, id: 'b', ...day },
      { ...own, id: 'a', ...day },
      { ...own, id: 'older', publishedOn: '2998-01-01' },
      { ...own, id: 'undated', issuedOn: null, effectiveFrom: null },
    ]);
    expect(list.length).toBe(CATALOGUE.documents.length + 4);
    expect(list.slice(0, 3).map((d) => d.id)).toEqual(['a', 'b', 'older']);
    expect(list.map((d) => d.sortedBy)).toEqual(
      list
        .map((d) => d.sortedBy)
        .sort()
        .reverse(),
    );
    expect(list.find((d) => d.id === 'undated')).toMatchObject({
      sortedBy: '',
      isCatalogued: false,
      textOnFile: true,
      title: { zh: '某区质押融资办法' },
      clauses: [],
      confidence: null,
      supersedes: [],
      supersededBy: [],
      names: [],
    });
  });
  it('knows a document by its id, its number alone or after a title, its title, and by nothing less', () => {
    const all = libraryOf([
      { ...own, id: 'own' },
      { ...own, id: 'bare', title: '无文号办法', number: null },
    ]);
    const named = (words: string) => documentNamed(words, all)?.id ?? null;
    expect(
      [
        'own',
        '某府发[2020]1号',
        '某区质押融资办法（某府发〔2020〕1号）',
        '旧名称（某府发〔2020〕1号）',
        '《某区质押融资办法》',
        '某区质押融资办法',
        '无文号办法',
        'ip-operation-bulletin-2019-12',
        '某府发〔2020〕11号',
        '质押',
      ].map(named),
    ).toEqual(['own', 'own', 'own', 'own', null, 'own', 'bare', 'ip-operation-bulletin-2019-12', null, null]);
    expect([citedName('甲', null), citedName('甲', '乙〔2020〕1号')]).toEqual(['甲', '甲（乙〔2020〕1号）']);
    for (const d of all) expect(named(referenceName(d))).toBe(d.id);
  });
  it('asks of a text what bureaus quote of it too, by whatever name', () => {
    const dongguan = CATALOGUE.programmes.find((p) => p.id === 'dongguan-2019')!;
    const quoting = (document: string) => ({
      ...CATALOGUE,
      programmes: [
        {
          ...dongguan,
          id: 'own',
          parameters: [
            {
              ...dongguan.parameters[0]!,
              values: [
                { ...dongguan.parameters[0]!.values[0]!, reference: { document, clause: '第三条', quote: '六成' } },
              ],
            },
          ],
        },
      ],
    });
    const [brought] = libraryOf([{ ...own, id: 'own-id' }]).filter((d) => d.id === 'own-id');
    const asked = (name: string) => quotationsOf(brought!, quoting(name)).map((q) => `${q.key} ${q.quote}`);
    expect([
      asked('own-id'),
      asked('某区质押融资办法（某府发〔2020〕1号）'),
      asked('另一办法'),
      asked('ip-operation-bulletin-2019-12'),
    ]).toEqual([['第三条/own/INTEREST_SUBSIDY_RATE 六成'], ['第三条/own/INTEREST_SUBSIDY_RATE 六成'], [], []]);
  });
  it('goes by the day of publication, else of signing, else of effect', () => {
    expect([
      dateOf({ publishedOn: '2020-03-01', issuedOn: '2020-02-01', effectiveFrom: '2020-01-01' }),
      dateOf(own),
      dateOf({ ...own, issuedOn: null }),
      dateOf({ publishedOn: null, issuedOn: null, effectiveFrom: null }),
    ]).toEqual(['2020-03-01', '2020-01-02', '2020-02-01', '']);
  });
  it('says of a catalogued document what took its place, and how sure its least sure clause is', () => {
    const list = libraryOf([]);
    for (const d of CATALOGUE.documents)
      for (const old of d.supersedes) expect(list.find((x) => x.id === old)!.supersededBy).toContain(d.id);
    const doubtful = CATALOGUE.documents.find((d) => new Set(d.clauses.map((k) => k.confidence)).size > 1)!;
    const order = doubtful.clauses.map((k) => CONFIDENCES.indexOf(k.confidence));
    expect(list.find((x) => x.id === doubtful.id)).toMatchObject({
      isCatalogued: true,
      confidence: CONFIDENCES[Math.max(...order)],
    });
  });
  it('lets a bureau bring in what holds in its division, and the operator everything', () => {
    const actor = (more: object) => ({ isSystem: false, orgKind: 'BUREAU', division: '441900', ...more }) as Actor;
    expect(
      ['441900', '440000', '000000', '440300', '110000'].map((d) => divisionFault(actor({}), d)?.code ?? null),
    ).toEqual([null, null, null, 'POLICY.OTHER_DIVISION', 'POLICY.OTHER_DIVISION']);
    expect([
      divisionFault(actor({ orgKind: 'OPERATOR' }), '110000'),
      divisionFault(actor({ isSystem: true }), '110000'),
    ]).toEqual([null, null]);
  });
});
