import { Injectable } from '@nestjs/common';
import { isWithin, type LocalDate } from '@zhiya/kernel';
import { CATALOGUE, programmeOf, type Programme } from '@zhiya/policy-catalogue';
import type { BookEntry } from '@zhiya/policy-engine';

/** The real book of a division under a programme: from the floors above, bound where the contexts are put together. */
export interface SandboxBook {
  book(division: string, programme: string, asOf: LocalDate): Promise<readonly BookEntry[]>;
}
export const SANDBOX_BOOK = 'SandboxBook';

/** The programmes that a bureau can suppose something of. */
@Injectable()
export class SandboxProgrammes {
  find(id: string): Promise<Programme | null> { return Promise.resolve(programmeOf(id)); }
  /** Those that can be computed, the division's own first. */
  of(division: string): Promise<readonly Programme[]> {
    const own = (p: Programme): number => (isWithin(division, p.division) ? 0 : 1);
    return Promise.resolve(CATALOGUE.programmes.filter((p) => p.estimate !== null && (p.missing?.length ?? 0) === 0).sort((a, b) => own(a) - own(b)));
  }
}
