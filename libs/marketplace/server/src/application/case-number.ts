import { yearOf } from '@zhiya/kernel';
import { caseNumber } from '@zhiya/marketplace-domain';
import type { Tx } from '@zhiya/platform-persistence';
import { randomInt } from 'node:crypto';
import { CaseCounter } from '../persistence/listing.entities';

/** The next number of the year and division. The row is locked by its own update until the unit of work ends, so that a refusal leaves no gap. */
export async function nextCaseNumber(tx: Tx, division: string): Promise<string> {
  const series = `${yearOf(tx.today)}-${division}`;
  const up = () => tx.em.update(CaseCounter, { series }, { last: () => 'last + 1' });
  if ((await up()).affected !== 1) {
    await tx.em.createQueryBuilder().insert().into(CaseCounter).values({ series, last: 0 }).orIgnore().execute();
    await up();
  }
  const { last } = await tx.em.findOneByOrFail(CaseCounter, { series });
  return caseNumber(yearOf(tx.today), division, last);
}

/** Without letters and figures that look alike: it is read over the telephone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Three groups of four, 58 bits: nobody guesses one. */
export const newLookupCode = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]!).join('')).join(
    '-',
  );
/** As typed: lower case, blanks, missing or full-width dashes forgiven; null where it cannot be a code. */
export function normalLookupCode(text: string): string | null {
  const bare = text
    .slice(0, 60)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
  return bare.length === 12 ? `${bare.slice(0, 4)}-${bare.slice(4, 8)}-${bare.slice(8)}` : null;
}
