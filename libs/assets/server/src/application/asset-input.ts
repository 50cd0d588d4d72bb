import { assetKindOf, type Owner, type Right, type RightKind } from '@zhiya/assets-domain';
import { fault, faultsOf, isLocalDate, type DomainError, type LocalDate } from '@zhiya/kernel';

/** A right as a form sends it: one flat list of answers, of which each kind uses its own. */
export interface AssetInput {
  readonly rightKind: RightKind;
  readonly number: string;
  readonly title: string;
  /** As the certificate has it, where it is not the organisation's present name. */
  readonly ownerName?: string | null;
  readonly coOwners?: readonly { readonly name: string; readonly creditCode?: string | null }[] | null;
  readonly coOwnersAgreed?: boolean | null;
  readonly filingDate?: LocalDate | null;
  readonly grantDate?: LocalDate | null;
  readonly isDivisional?: boolean | null;
  readonly compensationDays?: number | null;
  readonly annualFeePaidUntil?: LocalDate | null;
  readonly niceClass?: number | null;
  readonly registrationDate?: LocalDate | null;
  readonly renewals?: number | null;
  readonly completedOn?: LocalDate | null;
  readonly firstPublishedOn?: LocalDate | null;
  readonly registeredOn?: LocalDate | null;
  readonly author?: 'LEGAL_PERSON' | 'NATURAL_PERSON' | null;
  readonly authorDiedOn?: LocalDate | null;
}

const NO_CLASS = 0;

/** The answers as a right of its kind. A date that is missing stays empty, so that the domain looks at everything else at the same time. */
export function rightOf(input: AssetInput, organisation: Owner): Right {
  const name = input.ownerName?.trim() || organisation.name;
  const self: Owner = { name, creditCode: organisation.creditCode };
  const base = {
    number: input.number,
    title: input.title,
    owners: [self, ...(input.coOwners ?? []).map((o) => ({ name: o.name, creditCode: o.creditCode?.trim() || null }))],
  };
  switch (assetKindOf(input.rightKind)) {
    case 'PATENT': {
      return {
        ...base,
        kind: 'PATENT',
        patentType: input.rightKind as 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN',
        filingDate: input.filingDate ?? '',
        grantDate: input.grantDate || null,
        isDivisional: input.isDivisional ?? false,
        compensationDays: input.compensationDays ?? 0,
      };
    }
    case 'TRADEMARK': {
      return {
        ...base,
        kind: 'TRADEMARK',
        niceClass: input.niceClass ?? NO_CLASS,
        registrationDate: input.registrationDate ?? '',
        renewals: input.renewals ?? 0,
      };
    }
    case 'COPYRIGHT': {
      return {
        ...base,
        kind: 'COPYRIGHT',
        copyrightType: input.rightKind as 'SOFTWARE' | 'WORK',
        completedOn: input.completedOn ?? '',
        firstPublishedOn: input.firstPublishedOn || null,
        registeredOn: input.registeredOn ?? '',
        author: input.author ?? 'LEGAL_PERSON',
        authorDiedOn: input.authorDiedOn || null,
      };
    }
  }
}

/** An empty date is a missing answer, not an impossible day; a class that was not given is missing, not 0. */
export function asMissing(e: DomainError): DomainError {
  if (e.code === 'DATE.IMPOSSIBLE' && e.facts['given'] === '') return fault('DATE.REQUIRED', {}, e.field);
  return e.code === 'IDENTIFIER.CLASS' && e.facts['given'] === String(NO_CLASS)
    ? fault('IDENTIFIER.CLASS', { given: '' }, e.field)
    : e;
}

/** What holds of the record beside the right itself: fees of a patent that stands, the agreement of co-owners where there are any. */
export function recordFaults(input: AssetInput, right: Right): readonly DomainError[] {
  const paid = input.annualFeePaidUntil || null;
  const isGranted = right.kind === 'PATENT' && right.grantDate !== null;
  return faultsOf(
    paid !== null && !isLocalDate(paid) && fault('DATE.IMPOSSIBLE', { given: paid.slice(0, 40) }, 'annualFeePaidUntil'),
    isGranted && paid === null && fault('DATE.REQUIRED', {}, 'annualFeePaidUntil'),
    isGranted &&
      paid !== null &&
      isLocalDate(paid) &&
      paid < right.filingDate &&
      fault('ASSET.FEE_BEFORE_FILING', { paidUntil: paid, filingDate: right.filingDate }, 'annualFeePaidUntil'),
  );
}
