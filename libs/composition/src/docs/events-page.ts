import type { EventDefinition, FactsShape } from '@zhiya/kernel';
import type { JobDefinition } from '@zhiya/platform-jobs';
import { EVENTS, JOBS } from '../contexts';

const facts = (shape: FactsShape): string =>
  Object.entries(shape)
    .map(([name, kind]) => `${name} ${kind}`)
    .join(', ');
const row = (event: EventDefinition, jobs: readonly JobDefinition[]): string => {
  const readers = jobs
    .filter((j) => j.on.includes(event.name))
    .map((j) => `\`${j.name}\``)
    .sort();
  return `| \`${event.name}\` | ${event.version} | ${facts(event.facts)} | ${readers.join(', ') || '–'} |`;
};
const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);

/** The document `docs/events.md`. */
export const eventsPage = (): string => `# Events and jobs

Written by \`node infra/scripts/api-docs.mjs\` from the definitions in \`libs/<context>/domain\`; a test refuses drift. What an event tells is compared with what its readers
take when the house is put together, and each telling with its definition when it is written. An event without a reader is allowed: it stands here for whoever comes to need it.

| Event | Version | Facts | Read by |
| --- | ---: | --- | --- |
${[...EVENTS]
  .sort(byName)
  .map((e) => row(e, JOBS))
  .join('\n')}

## Jobs asked for by name

| Job | Facts |
| --- | --- |
${JOBS.filter((j) => j.on.length === 0)
  .sort(byName)
  .map((j) => `| \`${j.name}\` | ${facts(j.facts)} |`)
  .join('\n')}
`;
