import { replaceEntries, search, placeOf, type HitPlace, type NewEntry } from '@zhiya/platform-search';
import { openHouse, type House } from './testing';

const entry = (seq: number, body: string, more: Partial<NewEntry> = {}): NewEntry => ({
  kind: 'CLAUSE',
  place: `p${seq}`,
  seq,
  sortedBy: '2018-03-15',
  number: '',
  title: '',
  body,
  ...more,
});

describe('search', () => {
  let house: House;
  const put = (group: string, entries: readonly NewEntry[]) =>
    house.platform.uow.do(house.system, (tx) => replaceEntries(tx, 'test', group, entries));
  const ask = async (
    question: string,
    groups: readonly string[] | null = null,
    take = 50,
    after: HitPlace | null = null,
  ) =>
    (await search(house.platform.databases.reader.manager, { collection: 'test', question, groups, after, take })).hits;
  const found = async (question: string, groups: readonly string[] | null = null) =>
    (await ask(question, groups)).map((h) => `${h.groupId}:${h.seq}`);

  beforeAll(async () => {
    house = await openHouse();
    await put('plan', [
      entry(0, '建立风险补偿基金', {
        kind: 'DOCUMENT',
        number: '国知办函管字〔2018〕140号',
        title: '示范城市工作计划',
      }),
      entry(1, '质押融资金额增长20%以上'),
      entry(2, '质权自登记时设立，𠮷利'),
    ]);
    await put('rules', [
      entry(0, '质押登记的程序', {
        kind: 'DOCUMENT',
        number: '公告第461号',
        title: '专利权质押登记办法',
        sortedBy: '2021-11-15',
      }),
      entry(1, '按照国知办函管字〔2018〕140号办理质押登记', { sortedBy: '2021-11-15' }),
    ]);
  }, 60_000);
  afterAll(() => house.close());

  it('finds by number first, in any brackets', async () => {
    for (const q of ['国知办函管字〔2018〕140号', '国知办函管字（２０１８）140号', '国知办函管字 [2018] 140号'])
      expect((await found(q))[0]).toBe('plan:0');
    expect(await found('国知办函管字(2018)140号')).toEqual(['plan:0', 'rules:1']);
    expect((await found('461号'))[0]).toBe('rules:0');
  });
  it('then by title, then by the words of a clause; the newest first', async () => {
    expect(await found('质押')).toEqual(['rules:0', 'rules:1', 'plan:1']);
    expect(await found('登记')).toEqual(['rules:0', 'rules:1', 'plan:2']);
    expect(await found('质押 20%')).toEqual(['plan:1']);
  });
  it('needs the characters together, and takes one alone', async () => {
    expect(await found('押质')).toEqual([]);
    expect(await found('权')).toEqual(['rules:0', 'plan:2']);
    expect(await found('𠮷利')).toEqual(['plan:2']);
    expect(await found('𠮸利')).toEqual([]);
  });
  it('keeps to the records asked for', async () => {
    expect(await found('质押', ['plan'])).toEqual(['plan:1']);
    expect(await found('质押', [])).toEqual([]);
  });
  it('takes signs of its language for words, and nothing for nothing', async () => {
    for (const q of ['', '  ', '%', '_', "'; DROP TABLE search_entry; --", '“”', '\\'])
      expect(await found(q)).toEqual([]);
    expect(await found('20%以上')).toEqual(['plan:1']);
  });
  it('forgets what a record held before', async () => {
    await put('gone', [entry(0, '临时条款')]);
    expect(await found('临时')).toEqual(['gone:0']);
    await put('gone', []);
    expect(await found('临时')).toEqual([]);
    const [{ n }] = (await house.platform.databases.reader.query(
      'SELECT COUNT(*) AS n FROM search_gram WHERE entry_id NOT IN (SELECT id FROM search_entry)',
    )) as [{ n: number | string }];
    expect(Number(n)).toBe(0);
  });
  it('pages without a gap or a repetition', async () => {
    await put(
      'many',
      Array.from({ length: 23 }, (_, i) => entry(i, `翻页的第${i}条`)),
    );
    const seen: number[] = [];
    let after: HitPlace | null = null;
    do {
      const hits = await ask('翻页', null, 5, after);
      seen.push(...hits.slice(0, 5).map((h) => h.seq));
      after = hits.length > 5 ? placeOf(hits[4]!) : null;
    } while (after);
    expect(seen).toEqual(Array.from({ length: 23 }, (_, i) => i));
  });
});
