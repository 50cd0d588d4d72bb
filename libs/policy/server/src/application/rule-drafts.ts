import type { DomainError, LocalDate } from '@zhiya/kernel';
import type { Programme } from '@zhiya/policy-catalogue';
import {
  heldChanges,
  resultOf,
  rivalOf,
  type CitedLookup,
  type ProgrammeRevisionSnapshot,
  type Programmes,
  type RevisionDraft,
} from '@zhiya/policy-domain';
import type { ParameterChange } from '@zhiya/policy-engine';
import type { ProgrammeRevision } from '../persistence/rule.entities';

export const draftOf = ({
  kind,
  programme,
  division,
  copy,
  changes,
}: Pick<ProgrammeRevision, 'kind' | 'programme' | 'division' | 'copy' | 'changes'>): RevisionDraft => ({
  kind,
  programme,
  division,
  copy,
  changes,
});

/** A draft as it would come out today: the programme it makes, or why it makes none. */
export interface Trial {
  readonly made: Programme | null;
  /** Its changes as the library holds their words today. */
  readonly changes: readonly ParameterChange[];
  readonly snapshot: ProgrammeRevisionSnapshot;
}
export function trialOf(row: ProgrammeRevision, programmes: Programmes, today: LocalDate, cited: CitedLookup): Trial {
  const base = programmes.of(row.baseProgramme);
  const { changes, faults: uncited } = heldChanges(row.changes, cited);
  const result = base ? resultOf({ ...draftOf(row), changes }, base, today) : null;
  const faults: readonly DomainError[] = [...(result && !result.ok ? result.errors : []), ...uncited];
  const made = result?.ok && uncited.length === 0 ? result.value : null;
  return {
    made,
    changes,
    snapshot: {
      faults,
      baseRevision: row.baseRevision,
      currentRevision: programmes.revisionOf(row.baseProgramme),
      rival: made ? rivalOf(draftOf(row), made, programmes) : null,
    },
  };
}
