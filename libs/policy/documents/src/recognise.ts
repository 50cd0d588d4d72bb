import { fold } from '@zhiya/kernel';

/** What an imported text says of itself, as far as its head shows it. A proposal: the officer confirms it. */
export interface Recognised {
  readonly number: string | null;
  readonly title: string;
}
export interface KnownDocument {
  readonly id: string;
  readonly number: string | null;
  readonly titles: readonly string[];
}
export interface DocumentMatch {
  readonly id: string;
  readonly by: 'NUMBER' | 'TITLE';
  /** In hundredths. */
  readonly likeness: number;
}

const HEAD = 1200;
const NUMBER = /[\p{Script=Han}]{2,12}\s?[〔（([【［]\s?(?:19|20)\d{2}\s?[〕）)\]】］]\s?第?\s?\d{1,4}\s?号/u;
/** Orders and announcements: 国家知识产权局令第56号, 公告第461号. */
const ORDER =
  /[\p{Script=Han}]{2,16}(?:令|公告)\s?(?:\(?(?:19|20)\d{2}\)?年?)?\s?第?\s?[一二三四五六七八九十百零〇\d]{1,6}\s?号/u;
const KIND =
  /(?:通知|办法|规定|意见|计划|方案|条例|细则|公告|决定|措施|指南|简报|法|函|批复|通告|标准|指引|政策|规则)(?:[（(【〔].{1,20}[）)】〕])?$/;
const LONGEST_TITLE = 120;

/** A page without line breaks runs its title into what follows: it ends where the first kind of document is named. */
const RUN_ON = /^.{4,80}?(?:的通知|办法|规定|意见|计划|方案|条例|细则|决定|措施)/u;

/** The title: the first lines of the head, joined, that end as the titles of documents do. */
function titleOf(lines: readonly string[], number: string | null): string {
  const holdsNumber = (line: string) => number !== null && fold(line).includes(fold(number));
  for (const [i, first] of lines.entries()) {
    if (first.length > LONGEST_TITLE) {
      const title = RUN_ON.exec(first)?.[0];
      if (title) return title;
    }
    let joined = '';
    for (const line of lines.slice(i, i + 4)) {
      if (holdsNumber(line) || /文件$/.test(line)) break;
      joined += line.replaceAll(/\s+/g, '');
      if (joined.length > LONGEST_TITLE || /[。；：:]$/.test(line)) break;
      if (KIND.test(joined) && joined.length >= 5) return joined;
    }
  }
  return (lines.find((l) => !/文件$/.test(l) && !holdsNumber(l)) ?? '').slice(0, LONGEST_TITLE);
}

export function recognise(text: string): Recognised {
  const head = text.slice(0, HEAD);
  const lines = head
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '');
  const number = (NUMBER.exec(head) ?? ORDER.exec(lines.slice(0, 8).join('\n')))?.[0].replaceAll(/\s/g, '') ?? null;
  return { number, title: titleOf(lines, number) };
}

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** How alike two titles are, in hundredths: the pairs of characters that they share, of all that they have. */
export function titleLikeness(a: string, b: string): number {
  const bare = (t: string) => fold(t).replaceAll(/[<>"()]/g, '');
  const [x, y] = [pairsOf(bare(a)), pairsOf(bare(b))];
  if (x.size + y.size === 0) return 0;
  const shared = [...x].filter((p) => y.has(p)).length;
  return Math.round((200 * shared) / (x.size + y.size));
}

const TITLE_LIKE = 55;
const MOST = 5;

/** The documents that a text may be: the one of its number, else those with a title like its own, the likest first. */
export function matchDocuments(
  { number, title }: Recognised,
  known: readonly KnownDocument[],
): readonly DocumentMatch[] {
  const wanted = number === null ? null : fold(number);
  const byNumber =
    wanted === null
      ? []
      : known
          .filter((d) => d.number !== null && fold(d.number) === wanted)
          .map((d): DocumentMatch => ({ id: d.id, by: 'NUMBER', likeness: 100 }));
  const byTitle = known
    .filter((d) => !byNumber.some((m) => m.id === d.id))
    .map((d): DocumentMatch => ({
      id: d.id,
      by: 'TITLE',
      likeness: Math.max(0, ...d.titles.map((t) => titleLikeness(t, title))),
    }))
    .filter((m) => m.likeness >= TITLE_LIKE)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
  return [...byNumber, ...byTitle].slice(0, MOST);
}
