import fc from 'fast-check';
import { fold, foldWithMap } from './fold';

describe('folding', () => {
  it.each([
    ['国知办函管字（2018）140号', '国知办函管字〔２０１８〕140 号'],
    ['“专利、商标”', '"专利，商标"'],
    ['1—2个', '1-2 个'],
    ['培育1——2个', '培育１～2个'],
    ['× × 市', '××市'],
    ['二○一八年', '二〇一八年'],
    ['ＬＰＲ', 'lpr'],
    ['按照\n　　100% 的比例', '按照100％的比例'],
  ])('writes %j and %j alike', (a, b) => expect(fold(a)).toBe(fold(b)));
  it.each([
    ['140', '141'],
    ['专利', '商标'],
    ['增长20%', '增长30%'],
    ['一、', '二、'],
  ])('keeps %j and %j apart', (a, b) => expect(fold(a)).not.toBe(fold(b)));

  it('knows where each character came from', () => {
    const original = '第 三 条　质 权\n自登记时设立';
    const { text, at } = foldWithMap(original);
    expect(text).toBe('第三条质权自登记时设立');
    expect([...text].every((c, i) => original[at[i]!] === c)).toBe(true);
    expect(at.at(-1)).toBe(original.length);
  });
  it('leaves out what is to be skipped', () =>
    expect(foldWithMap('甲乙丙丁', [{ start: 1, end: 3 }])).toEqual({ text: '甲丁', at: [0, 3, 4] }));

  it('is the same when done twice, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (s) => {
        expect(fold(fold(s))).toBe(fold(s));
      }),
    ));
  it('maps in ascending order into the original, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (s) => {
        const { text, at } = foldWithMap(s);
        expect(at.length).toBe(text.length + 1);
        expect(at.every((p, i) => p <= s.length && (i === 0 || p >= at[i - 1]!))).toBe(true);
      }),
    ));
});
