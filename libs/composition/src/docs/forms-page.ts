import { controlOf, type FormOfFields, type ListedField } from '@zhiya/kernel';
import { FORMS } from '../contexts';
import { FORMS_BY_HAND } from '../forms-by-hand';

function limitOf(field: ListedField): string {
  switch (field.kind) {
    case 'text':
    case 'lines':
      return `${field.max} characters`;
    case 'choice':
    case 'choices':
      return field.of?.join(', ') ?? 'a table of codes';
    case 'whole':
      return field.max === null ? 'by the rules of the record' : `0 to ${field.max}`;
    case 'amount':
      return field.maxFen === null ? 'by the rules of the record' : `0 to ${field.maxFen} fen`;
    case 'flag':
      return 'yes, no';
    case 'record':
      return 'the records that the page lists';
    default:
      return '';
  }
}
const typedIn = (field: ListedField): string =>
  field.kind === 'amount' ? (field.unit === 'wan' ? '10,000 yuan' : 'yuan') : field.kind === 'percent' ? 'percent' : '';

const named = (fields: readonly string[]): string => fields.map((f) => `\`${f}\``).join(', ');
const table = ({ name, fields, input, shownBy, bears, unshown }: FormOfFields): string => `## ${name}

\`${input}\`, shown again by \`${shownBy}\`${unshown ? ` but for ${named(unshown)}` : ''}.${bears ? ` It bears besides: ${named(bears)}.` : ''}

| Field | Kind | Asked for | Control | Typed in | Limits |
| --- | --- | --- | --- | --- | --- |
${Object.entries(fields)
  .map(
    ([field, f]) =>
      `| \`${field}\` | ${f.kind} | ${f.isOptional ? 'optional' : 'yes'} | \`${controlOf(field, f)}\` | ${typedIn(f)} | ${limitOf(f)} |`,
  )
  .join('\n')}`;

/** The document `docs/forms.md`. */
export const formsPage = (): string => `# Forms

Written by \`node infra/scripts/api-docs.mjs\` from the lists of fields in \`libs/<context>/domain\`; a test refuses drift. A list reads the form, draws its controls, checks the answers, fills the limits of messages and shows the
answers again; \`libs/composition/src/forms.spec.ts\` compares it with the input and the type of the API.

${FORMS.map(table).join('\n\n')}

## By hand

Forms whose shape is no list of fields. The list is kept exact by \`libs/composition/src/forms.spec.ts\` and only shrinks.

| Input | Asks for | Why |
| --- | --- | --- |
${Object.entries(FORMS_BY_HAND)
  .map(([input, { asks, why }]) => `| \`${input}\` | ${asks} | ${why} |`)
  .join('\n')}
`;
