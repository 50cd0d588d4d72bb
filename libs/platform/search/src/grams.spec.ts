import { fold } from '@zhiya/kernel';
import fc from 'fast-check';
import { gramsOf, gramsToAsk, termsOf } from './grams';
import { passageOf } from './passage';

const WORDS = [
  '质押',
  '专利权',
  '贷款',
  '2018',
  '〔',
  '〕',
  '140号',
  'LPR',
  '，',
  '。',
  ' ',
  '　',
  '\n',
  '的',
  '𠮷',
  '%',
];
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((w) => w.join(''));

describe('grams', () => {
  it('are each character and each pair of a text, once', () =>
    expect(gramsOf('质押质押')).toEqual(['8d28', '8d28.62bc', '62bc', '62bc.8d28']));
  it('do not run across punctuation', () => expect(gramsOf('质,押')).toEqual(['8d28', '62bc']));
  it('fit their column, whatever the characters', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        expect(gramsOf(fold(s)).every((g) => g.length <= 16)).toBe(true);
      }),
    ));
  it('of what is asked are had by every text that holds the terms', () =>
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const folded = fold(text);
        const term = folded.slice(from % (folded.length + 1)).slice(0, 1 + (length % 6));
        const has = new Set(gramsOf(folded));
        expect(gramsToAsk(termsOf(term)).every((g) => has.has(g))).toBe(true);
      }),
    ));
});

describe('the terms of a question', () => {
  it('stand between spaces and are folded', () =>
    expect(termsOf('　国知办函管字〔2018〕140号  质押 质押 ， ')).toEqual(['国知办函管字(2018)140号', '质押']));
  it('are bounded', () =>
    expect(termsOf(Array.from({ length: 50 }, (_, i) => `词${i}`.repeat(50)).join(' '))).toHaveLength(8));
});

describe('a passage', () => {
  const shown = (parts: ReturnType<typeof passageOf>) =>
    parts?.map((p) => (p.isHit ? `[${p.text}]` : p.text)).join('') ?? null;
  it('marks what was found, however it was written', () =>
    expect(shown(passageOf('按照“专 利、\n商标”混合质押', ['专利,商标', '混合']))).toBe(
      '按照“[专 利、 商标]”[混合]质押',
    ));
  it('is the part around the first find', () =>
    expect(shown(passageOf(`${'前'.repeat(100)}质押${'后'.repeat(300)}`, ['质押']))).toBe(
      `…${'前'.repeat(36)}[质押]${'后'.repeat(102)}…`,
    ));
  it('is none where nothing was found', () => expect(passageOf('别的', ['质押'])).toBeNull());
  it('keeps every character of the whole, whatever was looked for', () =>
    fc.assert(
      fc.property(texts, texts, (text, term) => {
        const parts = passageOf(text, termsOf(term), true);
        if (parts)
          expect(
            parts
              .map((p) => p.text)
              .join('')
              .replaceAll(/\s/g, ''),
          ).toBe(text.replaceAll(/\s/g, ''));
      }),
    ));
});
