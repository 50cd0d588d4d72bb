import { Injectable } from '@nestjs/common';
import { isWithin } from '@zhiya/kernel';
import type { Programme } from '@zhiya/policy-catalogue';
import type { Programmes } from '@zhiya/policy-domain';
import { ProgrammeLibrary } from '../programme-library';

/** The programmes that a bureau can suppose something of: as they stand, what bureaus published included. */
@Injectable()
export class SandboxProgrammes {
  constructor(private readonly library: ProgrammeLibrary) {}
  current(): Promise<Programmes> { return this.library.current(); }
  async find(id: string): Promise<Programme | null> { return (await this.library.current()).of(id); }
  /** Those that can be computed, the division's own first. */
  async of(division: string): Promise<readonly Programme[]> {
    const own = (p: Programme): number => (isWithin(division, p.division) ? 0 : 1);
    return (await this.library.current()).list.filter((p) => p.estimate !== null && (p.missing?.length ?? 0) === 0).sort((a, b) => own(a) - own(b));
  }
}
