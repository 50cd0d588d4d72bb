import { fold } from '@zhiya/kernel';

/** How a gram is kept: its code points in hexadecimal, so that no engine's collation can take one character for another. */
const hex = (chars: readonly string[]): string => chars.map((c) => c.codePointAt(0)!.toString(16)).join('.');

/** Punctuation is compared where the words are, but nobody looks for it alone. */
const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Every character and every two that stand together, each once, of a folded text. */
export function gramsOf(folded: string): readonly string[] {
  const chars = [...folded];
  const out = new Set<string>();
  for (const [i, char] of chars.entries()) {
    if (!isWord(char)) continue;
    out.add(hex([char]));
    const next = chars[i + 1];
    if (next !== undefined && isWord(next)) out.add(hex([char, next]));
  }
  return [...out];
}

const MAX_TERMS = 8;
const MAX_TERM = 60;

/** The terms of a question: what stands between spaces, folded; repeated and empty ones go. */
export function termsOf(question: string): readonly string[] {
  const words = question
    .normalize('NFC')
    .split(/[\s\u3000]+/u)
    .map((w) => [...fold(w)].slice(0, MAX_TERM).join(''));
  return [...new Set(words.filter((w) => [...w].some(isWord)))].slice(0, MAX_TERMS);
}

/** What a text must have to hold a term: its pairs, or, where a character stands alone, that character. */
export function gramsToAsk(terms: readonly string[]): readonly string[] {
  return [
    ...new Set(
      terms.flatMap((term) => {
        const grams = gramsOf(term);
        const pairs = grams.filter((g) => g.includes('.'));
        // A character that is in no pair (一(二) still narrows the search.
        const lonely = grams.filter((g) => !g.includes('.') && !pairs.some((p) => p.split('.').includes(g)));
        return [...pairs, ...lonely];
      }),
    ),
  ];
}
