import type { DomainError, LocalDate } from '@zhiya/kernel';
import type { Programme } from '@zhiya/policy-catalogue';
import { resultOf, rivalOf, type ProgrammeRevisionSnapshot, type Programmes, type RevisionDraft } from '@zhiya/policy-domain';
import type { ProgrammeRevision } from '../persistence/rule.entities';

export const draftOf = ({ kind, programme, division, copy, changes }: ProgrammeRevision): RevisionDraft => ({ kind, programme, division, copy, changes });

/** A draft as it would come out today: the programme it makes, or why it makes none. */
export interface Trial {
  readonly made: Programme | null;
  readonly snapshot: ProgrammeRevisionSnapshot;
}
export function trialOf(row: ProgrammeRevision, programmes: Programmes, today: LocalDate, actorId: string): Trial {
  const base = programmes.of(row.baseProgramme);
  const result = base ? resultOf(draftOf(row), base, today) : null;
  const faults: readonly DomainError[] = result && !result.ok ? result.errors : [];
  const made = result?.ok ? result.value : null;
  return {
    made,
    snapshot: {
      actorId, makerId: row.makerId, faults, baseRevision: row.baseRevision, currentRevision: programmes.revisionOf(row.baseProgramme), rival: made ? rivalOf(draftOf(row), made, programmes) : null,
    },
  };
}
