import { fault, IDENTIFIER_KINDS, type DomainError, type Facts } from '@zhiya/kernel';
import { graphql, type CheckIdentifiersQuery } from '@zhiya/web-api-client';
import { errorText, type FormReply, type Language } from '@zhiya/web-ui';
import { api, InvalidInput } from '../../../kit/api.server';
import { placeName } from '../../../kit/division-choices.server';
import { faultsOf } from '../../../kit/forms.server';
import { detailWords, MOST_LINES } from './identifier-words';
import { among, withoutControls } from './typed-values';

const CheckIdentifiers = graphql(`
  query CheckIdentifiers($input: [IdentifierInput!]!) {
    validateIdentifiers(input: $input) {
      kind
      value
      valid
      normalized
      detail
      fault {
        code
        facts
      }
    }
  }
`);

/** As long as the API takes one. */
const LONGEST_LINE = 200;

export interface IdentifierQuestion {
  readonly kind: string;
  readonly lines: readonly string[];
}
/** A kind and a number a line; empty lines do not count. A line is cut one character beyond what is taken, so that its length is seen to be wrong. */
export const readIdentifiers = (search: URLSearchParams): IdentifierQuestion => ({
  kind: among(IDENTIFIER_KINDS, search.get('kind') ?? ''),
  lines: (search.get('numbers') ?? '')
    .split(/\r\n|[\r\n]/)
    .map((line) => withoutControls(line, LONGEST_LINE + 1))
    .filter((line) => line !== ''),
});
/** The one address of the question. */
export const identifiersAddress = ({ kind, lines }: IdentifierQuestion): string =>
  `?${new URLSearchParams({ kind, numbers: lines.join('\n') }).toString()}`;

function faultsIn({ kind, lines }: IdentifierQuestion): readonly DomainError[] {
  const errors: DomainError[] = [];
  if (kind === '') errors.push(fault('INPUT.IS_IN', {}, 'kind'));
  if (lines.length === 0) errors.push(fault('IDENTIFIER.REQUIRED', {}, 'numbers'));
  if (lines.length > MOST_LINES)
    errors.push(fault('IDENTIFIER.TOO_MANY', { max: MOST_LINES, given: lines.length }, 'numbers'));
  const long = lines.findIndex((line) => [...line].length > LONGEST_LINE);
  if (long >= 0) errors.push(fault('IDENTIFIER.LINE_TOO_LONG', { line: long + 1, max: LONGEST_LINE }, 'numbers'));
  return errors;
}

const view = (a: CheckIdentifiersQuery['validateIdentifiers'][number], language: Language) => ({
  entered: a.value,
  isValid: a.valid,
  normalized: a.normalized ?? '',
  words: a.valid
    ? detailWords(a.kind, a.normalized ?? '', (a.detail ?? {}) as object, language, (code) =>
        placeName(code, language),
      ).join(' · ')
    : a.fault
      ? errorText(a.fault.code, (a.fault.facts ?? {}) as Facts, language)
      : '',
});
export type CheckedIdentifier = ReturnType<typeof view>;

export async function checkIdentifiers(
  request: Request,
  q: IdentifierQuestion,
  language: Language,
): Promise<{ readonly checked: readonly CheckedIdentifier[] | null; readonly reply: FormReply | null }> {
  const refused = (errors: InvalidInput['errors']) => ({
    checked: null,
    reply: {
      form: 'identifiers',
      values: { kind: q.kind, numbers: q.lines.join('\n') },
      faults: faultsOf({ errors }, language),
    },
  });
  const errors = faultsIn(q);
  if (errors.length > 0) return refused(errors);
  try {
    const { validateIdentifiers } = await api(request).query(CheckIdentifiers, {
      input: q.lines.map((value) => ({ kind: q.kind, value })),
    });
    return { checked: validateIdentifiers.map((a) => view(a, language)), reply: null };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return refused(error.errors.map((e) => ({ ...e, field: 'numbers' })));
  }
}
