import { CATALOGUE } from '../lookup';
import { figureFaults, readPrinted } from './figure-faults';
import type { RawCatalogue } from './shapes';

type RawFigure = RawCatalogue['figures'][number];
const figure = (more: Partial<RawFigure> = {}): RawFigure => ({
  id: 'f',
  division: '441900',
  metric: 'AMOUNT',
  basis: { zh: '金额', en: 'Amount' },
  period: { from: '2019-01-01', last: '2019-10-31' },
  unit: 'yuan',
  value: '2799450000.00',
  printed: '27.9945 亿元',
  reference: { document: 'doc', clause: 'totals' },
  ...more,
});
const faults = (more: Partial<RawFigure> = {}, quote = '截至 2019 年 10 月,融资额 27.9945 亿元,位居第二') =>
  figureFaults({
    ...(JSON.parse(JSON.stringify(CATALOGUE)) as RawCatalogue),
    documents: [
      {
        ...(JSON.parse(JSON.stringify(CATALOGUE.documents[0])) as RawCatalogue['documents'][number]),
        id: 'doc',
        clauses: [
          { id: 'totals', locator: '第 1 段', summary: { zh: '额', en: 'Amount' }, quote, confidence: 'official' },
        ],
      },
    ],
    figures: [figure(more)],
  });

describe('a printed figure', () => {
  it('is read in its unit, to the last digit', () => {
    const value = (printed: string) => {
      const r = readPrinted(printed);
      return r && [r.unit, r.value];
    };
    expect([
      value('27.9945 亿元'),
      value('27.273597亿元'),
      value('546.83 万元'),
      value('0.5 元'),
      value('5000 万元'),
      value('80 亿'),
    ]).toEqual([
      ['yuan', '2799450000.00'],
      ['yuan', '2727359700.00'],
      ['yuan', '5468300.00'],
      ['yuan', '0.50'],
      ['yuan', '50000000.00'],
      ['yuan', '8000000000.00'],
    ]);
    expect([value('25.3万次'), value('42.1 件'), value('10 家'), value('40 倍'), value('1.30万件')]).toEqual([
      ['count', '253000'],
      ['count', '42.1'],
      ['count', '10'],
      ['count', '40'],
      ['count', '13000'],
    ]);
    expect([value('2.1%'), value('70％'), value('0.5%'), value('150%')]).toEqual([
      ['ratio', '0.021'],
      ['ratio', '0.7'],
      ['ratio', '0.005'],
      ['ratio', '1.5'],
    ]);
  });
  it('keeps what it says of its own precision, and the upper end of a range', () => {
    const rest = (printed: string) => {
      const r = readPrinted(printed)!;
      return [r.value, r.upper, r.precision];
    };
    expect([
      rest('约 1.3 万件'),
      rest('80 亿左右'),
      rest('接近 24 亿元'),
      rest('近 24 亿元'),
      rest('40 余倍'),
      rest('2 万余件'),
      rest('26 个'),
    ]).toEqual([
      ['13000', undefined, 'ABOUT'],
      ['8000000000.00', undefined, 'ABOUT'],
      ['2400000000.00', undefined, 'BELOW'],
      ['2400000000.00', undefined, 'BELOW'],
      ['40', undefined, 'ABOVE'],
      ['20000', undefined, 'ABOVE'],
      ['26', undefined, undefined],
    ]);
    expect([rest('十余个'), rest('三个'), rest('十亿元')]).toEqual([
      ['10', undefined, 'ABOVE'],
      ['3', undefined, undefined],
      ['1000000000.00', undefined, undefined],
    ]);
    expect([rest('4 到 6 支'), rest('1—2 万件')]).toEqual([
      ['4', '6', undefined],
      ['10000', '20000', undefined],
    ]);
  });
  it('is none where nobody can read it so', () => {
    expect(
      ['', '许多', '数十个', '十五个', '1,000 元', '-5 元', '5 美元', '1.2.3 亿元', '亿元'].map(readPrinted),
    ).toEqual(Array.from({ length: 9 }, () => null));
  });
});

describe('the check of figures', () => {
  it('finds nothing in what agrees with its words, spaces aside', () => {
    expect([
      faults(),
      faults({ printed: '27.9945亿元' }),
      faults({ reference: { document: 'doc', clause: 'totals', quote: '融资额 27.9945 亿元' } }),
    ]).toEqual([[], [], []]);
  });
  it('names a value, a unit, a precision or an upper end that is not what is printed', () => {
    expect(faults({ value: '2799450.00' })).toEqual([
      'figures.f: says value 2799450.00, where 27.9945 亿元 is 2799450000.00',
    ]);
    expect(faults({ unit: 'count' })).toEqual(['figures.f: says unit count, where 27.9945 亿元 is yuan']);
    expect(faults({ precision: 'ABOUT' })).toEqual(['figures.f: says precision ABOUT, where 27.9945 亿元 is nothing']);
    expect(faults({ unit: 'count', value: '4', printed: '4 到 6 支' }, '投资 4 到 6 支')).toEqual([
      'figures.f: says upper nothing, where 4 到 6 支 is 6',
    ]);
  });
  it('names words that are not in what it cites, a figure that is none, and days that run backwards', () => {
    expect(faults({}, '融资额 64.9319 亿元')).toEqual([
      'figures.f: prints 27.9945 亿元, which the words that it cites do not hold',
    ]);
    expect(faults({ reference: { document: 'doc', clause: 'nowhere' } })).toEqual([
      'figures.f: prints 27.9945 亿元, which the words that it cites do not hold',
    ]);
    expect(faults({ printed: '位居第二' })).toEqual(['figures.f: prints 位居第二, which cannot be read as a figure']);
    expect(faults({ period: { from: '2019-01-01', last: '2018-12-31' } })).toEqual([
      'figures.f: ends on 2018-12-31, before it begins on 2019-01-01',
    ]);
    expect(faults({ period: { from: '2019-01-01', last: '2019-01-01' } })).toEqual([]);
  });
});
