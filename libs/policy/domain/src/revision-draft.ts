import { fail, ok, type LocalDate, type Result } from '@zhiya/kernel';
import type { Bilingual, Programme } from '@zhiya/policy-catalogue';
import { copyProgramme, revise, type ParameterChange } from '@zhiya/policy-engine';
import type { Programmes } from './programmes';

/** AMEND: other values of one's own programme from a day on. COPY: another place's programme as one's own. */
export type RevisionKind = 'AMEND' | 'COPY';
export interface CopyTerms {
  readonly title: Bilingual;
  /** First day of the copy. */
  readonly from: LocalDate;
}
export interface RevisionDraft {
  readonly kind: RevisionKind;
  /** The programme that it makes: of an amendment, the one that it amends. */
  readonly programme: string;
  readonly division: string;
  readonly copy: CopyTerms | null;
  readonly changes: readonly ParameterChange[];
}

const withDocuments = (p: Programme, changes: readonly ParameterChange[]): Programme => ({
  ...p,
  documents: [...new Set([...p.documents, ...changes.map((c) => c.reference.document)])],
});

/**
 * The programme that a draft would put in force. Nothing before `notBefore` may change: what was decided under a rule stands.
 * Errors: those of `revise` and of `copyProgramme`; RULE.HISTORY for a copy that would begin in the past.
 */
export function resultOf(draft: RevisionDraft, base: Programme, notBefore: LocalDate): Result<Programme> {
  if (draft.kind === 'AMEND') {
    if ((base.missing?.length ?? 0) > 0) return fail('RULE.DOCUMENT_ONLY', { programme: base.id });
    const done = revise(base, draft.changes, { notBefore });
    return done.ok ? ok(withDocuments(done.value, draft.changes)) : done;
  }
  const { title, from } = draft.copy!;
  if (from < notBefore) return fail('RULE.HISTORY', { from, notBefore }, 'from');
  const copied = copyProgramme(base, { id: draft.programme, title, division: draft.division, from });
  if (!copied.ok || draft.changes.length === 0) return copied;
  const done = revise(copied.value, draft.changes, { notBefore: from });
  return done.ok ? ok(withDocuments(done.value, draft.changes)) : done;
}

/** A change to the same value on the same day takes the place of the earlier one; the rest stay, in the order of the programme and of their days. */
export function withChange(
  changes: readonly ParameterChange[],
  change: ParameterChange,
  base: Programme,
): readonly ParameterChange[] {
  const place = (c: ParameterChange): string =>
    `${String(base.parameters.findIndex((p) => p.id === c.parameter)).padStart(4, '0')} ${c.from}`;
  return [...withoutChange(changes, change), change].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
export const withoutChange = (
  changes: readonly ParameterChange[],
  gone: Pick<ParameterChange, 'parameter' | 'from'>,
): readonly ParameterChange[] => changes.filter((c) => c.parameter !== gone.parameter || c.from !== gone.from);

/** A programme of the division itself that already speaks of the same on the day a copy would begin: two would answer one question. */
export function rivalOf(draft: RevisionDraft, made: Programme, programmes: Programmes): string | null {
  if (draft.kind === 'AMEND') return null;
  const speaksOfTheSame = (p: Programme): boolean =>
    (p.estimate !== null && made.estimate !== null) || (p.compensate !== null && made.compensate !== null);
  return (
    programmes.list.find(
      (p) =>
        p.id !== made.id &&
        p.division === draft.division &&
        speaksOfTheSame(p) &&
        (p.until === null || p.until > made.from),
    )?.id ?? null
  );
}
