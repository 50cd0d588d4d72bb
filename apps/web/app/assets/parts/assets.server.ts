import { RIGHT_KINDS, type RightKind } from '@zhiya/assets-domain';
import { fault, type DomainError } from '@zhiya/kernel';
import { graphql, type AssetInput, type AssetPartsFragment } from '@zhiya/web-api-client';
import { assetDocumentText, labelIn, type Language } from '@zhiya/web-ui';
import { fieldsOf } from '../../kit/fields.server';
import type { Submission } from '../../kit/forms.server';

/** A right with its standing and evidence, as every page that shows one reads it. */
export const AssetParts = graphql(`
  fragment AssetParts on Asset {
    id
    kind
    rightKind
    number
    title
    owners {
      name
      creditCode
    }
    coOwnersAgreed
    status
    burdens
    isListable
    checkedOn
    statusSource
    protectedUntil
    termBasis
    annualFeePaidUntil
    filingDate
    grantDate
    isDivisional
    compensationDays
    niceClass
    registrationDate
    renewals
    completedOn
    firstPublishedOn
    registeredOn
    author
    authorDiedOn
    pledges {
      caseId
      since
    }
    files {
      ...EvidenceParts
    }
    version
  }
`);

export const rightKindOf = (text: string | null): RightKind | null => RIGHT_KINDS.find((k) => k === text) ?? null;

/** One co-owner per line: the name, and after a blank or a comma its credit code where it has one. */
function coOwnersOf(text: string): { name: string; creditCode: string | null }[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const m = /^(.*?)[\s,，;；]+([0-9A-Za-z]{15,20})$/.exec(line);
      return m ? { name: m[1]!, creditCode: m[2]! } : { name: line, creditCode: null };
    });
}
export const coOwnersText = (owners: AssetPartsFragment['owners']): string =>
  owners
    .slice(1)
    .map((o) => [o.name, o.creditCode].filter(Boolean).join(' '))
    .join('\n');

/** The form of a right as the API takes it, with what could not even be read. */
export function assetInputOf(form: Submission): {
  readonly input: AssetInput;
  readonly errors: readonly DomainError[];
} {
  const read = fieldsOf(form);
  const rightKind = rightKindOf(form.text('rightKind'));
  const input: AssetInput = {
    rightKind: rightKind ?? '',
    number: form.text('number'),
    title: form.text('title'),
    ownerName: form.optional('ownerName'),
    coOwners: coOwnersOf(form.raw('coOwners')),
    coOwnersAgreed: form.has('coOwnersAgreed'),
    filingDate: read.date('filingDate'),
    grantDate: read.date('grantDate'),
    isDivisional: form.has('isDivisional'),
    compensationDays: read.whole('compensationDays'),
    annualFeePaidUntil: read.date('annualFeePaidUntil'),
    niceClass: read.whole('niceClass'),
    registrationDate: read.date('registrationDate'),
    renewals: read.whole('renewals'),
    completedOn: read.date('completedOn'),
    firstPublishedOn: read.date('firstPublishedOn'),
    registeredOn: read.date('registeredOn'),
    author: form.optional('author'),
    authorDiedOn: read.date('authorDiedOn'),
  };
  return { input, errors: [...(rightKind ? [] : [fault('INPUT.IS_IN', {}, 'rightKind')]), ...read.errors] };
}

/** Co-owners are one control of the form: a fault at any of them belongs there. */
export const atControls = <E extends { readonly field?: string | null }>(errors: readonly E[]): E[] =>
  errors.map((e) => (/^coOwners\./.test(e.field ?? '') ? { ...e, field: 'coOwners' } : e));

export const withPurposeNames = <F extends { readonly purpose: string }>(
  files: readonly F[],
  language: Language,
): (F & { purposeName: string })[] =>
  files.map((f) => ({ ...f, purposeName: labelIn(assetDocumentText, language, f.purpose) }));
