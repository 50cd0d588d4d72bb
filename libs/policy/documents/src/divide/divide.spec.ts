import fc from 'fast-check';
import { divideIntoClauses } from './divide';
import { noiseOf, normaliseText } from './lines';
import { numeralOf } from './numerals';
import { paragraphsOf } from './paragraphs';

const divided = (raw: string) => divideIntoClauses(normaliseText(raw));
const locators = (raw: string) => divided(raw).map((c) => c.locator);
const anchors = (raw: string) => divided(raw).map((c) => c.anchor);

const RULES = `示例市知识产权质押融资办法
（2019年1月1日发布）

第一章　总则
第一条　为了方便企业融资，制定本办法。
第二条　本办法所称质押，包括：
（一）专利权质押；
（二）商标专用权质押。
第二章　补贴
第三条　企业按期还款的，可以按照第二条的规定申请补贴：
（一）贴息：
1.利率不高于基准的，补一半；
2.其余补三成。
（二）贴费。
第四条　本办法自发布之日起施行。`;

describe('dividing a text into clauses', () => {
  it('finds chapters, articles, items and points, each where it stands', () => {
    expect(locators(RULES)).toEqual([
      '',
      '第一章',
      '第一条',
      '第二条',
      '第二条（一）',
      '第二条（二）',
      '第二章',
      '第三条',
      '第三条（一）',
      '第三条（一）1',
      '第三条（一）2',
      '第三条（二）',
      '第四条',
    ]);
    expect(anchors(RULES).slice(2, 6)).toEqual(['article1', 'article2', 'article2-1', 'article2-2']);
    expect(divided(RULES).map((c) => c.depth)).toEqual([0, 0, 1, 1, 2, 2, 0, 1, 2, 3, 3, 2, 1]);
  });
  it('finds 一、（一）1.（1）① as notices use them', () => {
    expect(
      locators(
        '一、总体要求\n好好办。\n二、工作\n（一）宣传。\n1.开会。\n（1）发通知。\n①写。\n②印。\n（2）发简报。\n2.上街。\n（二）总结。\n三、保障',
      ),
    ).toEqual([
      '一、',
      '二、',
      '二（一）',
      '二（一）1',
      '二（一）1（1）',
      '二（一）1（1）①',
      '二（一）1（1）②',
      '二（一）1（2）',
      '二（一）2',
      '二（二）',
      '三、',
    ]);
  });
  it('finds what a web page has run together on one line', () => {
    expect(
      locators('一、总体要求坚持稳中求进。\n二、工作重点（一）强化创造。\n做好。（二）强化保护。\n三、任务'),
    ).toEqual(['一、', '二、', '二（一）', '二（二）', '三、']);
    expect(locators('申请人应当符合下列条件：（一）在本市登记；（二）按期还款。')).toEqual(['', '（一）', '（二）']);
  });
  it('takes a mention for no clause', () => {
    expect(locators('第一条 甲。\n第二条 按照\n第一条的规定办理，并适用\n第三条、第四条。\n第三条 乙。')).toEqual([
      '第一条',
      '第二条',
      '第三条',
    ]);
    expect(locators('一、分为\n一、二、三等奖。\n二、奖金为\n1.5万元。')).toEqual(['一、', '二、']);
  });
  it('stands what scans do: mixed and wide brackets, spaces, broken lines, page numbers, running titles, a lost article', () => {
    const scan = `示例市办法\n第 一 条　企业在 × × 市\n登记的，适用本办法。\n— 1 —\n示例市融资管理办法\n(一〕甲。\n〔二)乙。\n示例市融资管理办法\n第 2 页 共 3 页\n第 三 条　丙\n丁。\n示例市融资管理办法\n3`;
    expect(locators(scan)).toEqual(['', '第一条', '第一条（一）', '第一条（二）', '第三条']);
    expect(paragraphsOf(divided(scan)[4]!, noiseOf(normaliseText(scan)))).toEqual(['第 三 条　丙', '丁。']);
  });
  it('begins anew after the signature and in an annex', () => {
    const notice = `各单位：\n一、照办。\n二、上报。\n示例局办公室\n2019年3月5日\n工作计划\n一、目标\n二、任务\n附件1：\n一、表格`;
    expect(locators(notice)).toEqual(['', '一、', '二、', '落款', '', '一、', '二、', '附件1', '附件1 一']);
    expect(new Set(anchors(notice)).size).toBe(anchors(notice).length);
  });
  it('keeps a table of contents apart from the chapters that it lists', () => {
    expect(anchors('目录\n第一章 总则\n第二章 附则\n\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。')).toEqual([
      'head',
      'head_2',
      'chapter1',
      'article1',
      'chapter2',
      'article2',
    ]);
  });
  it('cuts what is too long to be pointed at', () => {
    const pieces = divided(`一、${'很长的一句话。'.repeat(2000)}`);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.every((p) => p.text.length <= 8000 && p.locator === '一、')).toBe(true);
    expect(pieces.map((p) => p.isContinued)).toEqual([false, ...pieces.slice(1).map(() => true)]);
  });
  it('makes nothing of nothing', () => expect(divided(' \n\u200b\n')).toEqual([]));
  it('reads numerals', () =>
    expect(['十二', '一百零三', '二〇', '１２', '二十', '两', '三万'].map(numeralOf)).toEqual([
      12,
      103,
      20,
      12,
      20,
      2,
      null,
    ]));

  const PARTS = [
    '第一条',
    '第二条',
    '第三章',
    '第 十 条 ',
    '一、',
    '二、',
    '（一）',
    '(二〕',
    '1.',
    '2．',
    '（1）',
    '①',
    '附件1：',
    '附件',
    '专利权',
    '的规定',
    '。',
    '；',
    '：',
    '\n',
    '\n\n',
    '　　',
    ' ',
    '2019年3月5日',
    '示例局',
    '- 3 -',
    '第 3 页',
    '×',
    '𠮷',
    '<b>',
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((p) => p.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  it('loses, adds and moves no character, whatever the text', () =>
    fc.assert(
      fc.property(texts, (raw) => {
        const text = normaliseText(raw);
        const pieces = divideIntoClauses(text);
        expect(pieces.map((p) => p.text).join('')).toBe(text);
        expect(new Set(pieces.map((p) => p.anchor)).size).toBe(pieces.length);
        expect(pieces.every((p, i) => p.seq === i && p.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    ));
  it('normalises once and for all, whatever the text', () =>
    fc.assert(
      fc.property(texts, (raw) => {
        expect(normaliseText(normaliseText(raw))).toBe(normaliseText(raw));
      }),
      { numRuns: 500 },
    ));
  it('takes time in proportion to the text, whatever it is made of', () => {
    for (const unit of ['（一）', '第一条', '附件 ', '一', '( ', '1.', '\n', '第 一', '一 ']) {
      const began = process.cpuUsage();
      divided(unit.repeat(100_000 / unit.length));
      expect({ unit, isSlow: process.cpuUsage(began).user > 20_000_000 }).toEqual({ unit, isSlow: false });
    }
  });
});
