import * as assets from '@zhiya/assets-domain';
import * as checks from '@zhiya/checks-domain';
import * as identity from '@zhiya/identity-domain';
import { toMermaid, type Lifecycle } from '@zhiya/kernel';
import * as lending from '@zhiya/lending-domain';
import * as marketplace from '@zhiya/marketplace-domain';
import * as oversight from '@zhiya/oversight-domain';
import * as pledge from '@zhiya/pledge-domain';
import * as policy from '@zhiya/policy-domain';
import * as protection from '@zhiya/protection-domain';
import * as support from '@zhiya/support-domain';
import * as valuation from '@zhiya/valuation-domain';

/** Lowest floor first. */
const DOMAINS: Readonly<Record<string, object>> = {
  checks,
  identity,
  policy,
  assets,
  valuation,
  protection,
  marketplace,
  pledge,
  lending,
  support,
  oversight,
};

type AnyLifecycle = Lifecycle<string, string, never>;
const isLifecycle = (v: unknown): v is AnyLifecycle =>
  typeof v === 'object' && v !== null && 'transitions' in v && 'states' in v && 'initial' in v;

/** Every lifecycle of the house with its context: whatever a domain's index exports and is one. */
export const LIFECYCLES: readonly { readonly context: string; readonly lifecycle: AnyLifecycle }[] = Object.entries(
  DOMAINS,
).flatMap(([context, exported]) =>
  Object.values(exported)
    .filter(isLifecycle)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((lifecycle) => ({ context, lifecycle })),
);

function turnOf(state: AnyLifecycle['states'][string]): string {
  if (state.turn === null) return '';
  return state.dueWorkingDays === undefined ? state.turn : `${state.turn}, ${state.dueWorkingDays} working days`;
}

function section({ lifecycle: l }: (typeof LIFECYCLES)[number]): string {
  const events = l.transitions.map(
    (t) =>
      `| ${t.on} | ${t.from.join(', ')} | ${t.to} | \`${t.permit}\` | ${(t.apartFrom ?? []).join(', ')} | ${(t.emits ?? []).map((e) => `\`${e}\``).join(', ')} |`,
  );
  const states = Object.keys(l.states).map(
    (s) => `| ${s}${s === l.initial ? ' (first)' : ''} | ${turnOf(l.states[s]!)} |`,
  );
  return `### ${l.name}

\`\`\`mermaid
${toMermaid(l)}
\`\`\`

| State | Whose turn, within |
| --- | --- |
${states.join('\n')}

| Event | From | To | Asks for | Not by whoever did | Tells |
| --- | --- | --- | --- | --- | --- |
${events.join('\n')}
`;
}

/** The document `docs/lifecycles.md`. */
export function lifecyclesPage(): string {
  const contexts = [...new Set(LIFECYCLES.map((l) => l.context))];
  return `# Lifecycles

Written by \`node infra/scripts/api-docs.mjs\` from the tables in \`libs/<context>/domain\`; a test refuses drift. The tables are the one place
that says what may follow what: the API decides by them, the buttons, timelines and to-do lists are drawn from them. «Not by whoever did»:
maker and checker are two people, for whichever organisations they act.

${contexts
  .map(
    (c) =>
      `## ${c}\n\n${LIFECYCLES.filter((l) => l.context === c)
        .map(section)
        .join('\n')}`,
  )
  .join('\n')}`;
}
