import { formatYuan } from '@zhiya/kernel';
import { graphql, moves, type ProposalPartsFragment } from '@zhiya/web-api-client';
import { actFactText, actText, labelIn, roleText, textIn, type Language } from '@zhiya/web-ui';
import { api } from './api.server';
import { eventsOf } from './events.server';
import { versionOf } from './fields.server';
import { redirectWithFlash, refusalReply, type Submission } from './forms.server';
import { proposalText } from './proposals-text';

export const ProposalParts = graphql(`
  fragment ProposalParts on Proposal {
    id
    act
    state
    version
    organisationName
    makerName
    proposedAt
    reason
    facts {
      name
      kind
      value
    }
    availableEvents {
      event
      barredBy {
        code
        facts
      }
    }
  }
`);

interface Proposed {
  readonly name: string;
  readonly kind: string;
  readonly value?: unknown;
}
/** What an act is done with, in words: an amount as money, roles by their names, a text in two languages in the reader's. */
function wordsOf({ name, kind, value }: Proposed, language: Language): string {
  if (kind === 'fen') return textIn(proposalText, language).yuan(formatYuan(value as number));
  if (kind === 'json' && typeof value === 'object') return (value as Record<Language, string>)[language];
  const one = (v: unknown) => (name === 'roles' ? labelIn(roleText, language, String(v)) : String(v));
  return Array.isArray(value) ? value.map(one).join(language === 'zh' ? '、' : ', ') : one(value);
}
/** A proposal as its card and its row show it. */
export const proposalView = ({ availableEvents, facts, act, ...p }: ProposalPartsFragment, language: Language) => ({
  ...p,
  title: labelIn(actText, language, act),
  facts: (facts as readonly Proposed[])
    .filter((f) => f.value !== null && f.value !== '')
    .map((f) => ({ label: labelIn(actFactText, language, f.name), value: wordsOf(f, language) })),
  events: eventsOf(availableEvents, language),
});
export type ProposalView = ReturnType<typeof proposalView>;

/** What the maker is told: that it is done, or whose check it waits for. */
export function saidOf(state: string | null | undefined, language: Language, done: string): string {
  const t = textIn(proposalText, language);
  return state === 'PROPOSED' ? t.waits : state === 'AT_OPERATOR' ? t.waitsAtOperator : done;
}
/** Answers a card's form; null where the form is another one's. */
export async function proposalMove(request: Request, form: Submission, here: string) {
  const t = textIn(proposalText, form.language);
  const { mutate } = api(request);
  const input = { id: form.text('id'), version: versionOf(form) };
  const [done, words] = await (async () => {
    switch (form.intent) {
      case 'proposal-check':
        return [await mutate(moves.checkProposal, { input }, form.key), t.checked] as const;
      case 'proposal-return':
        return [
          await mutate(moves.returnProposal, { input: { ...input, reason: form.text('reason') } }, form.key),
          t.returned,
        ] as const;
      case 'proposal-withdraw':
        return [await mutate(moves.withdrawProposal, { input }, form.key), t.withdrawn] as const;
      default:
        return [null, ''] as const;
    }
  })();
  if (done === null) return null;
  return done.__typename === 'Refusal' ? refusalReply(form, done) : redirectWithFlash(here, words);
}
