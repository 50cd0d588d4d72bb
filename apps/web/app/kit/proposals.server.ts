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

/** What an act is done with, in words: roles by their names, everything else as it was given. */
function wordsOf(name: string, value: unknown, language: Language): string {
  const one = (v: unknown) => (name === 'roles' ? labelIn(roleText, language, String(v)) : String(v));
  return Array.isArray(value) ? value.map(one).join(language === 'zh' ? '、' : ', ') : one(value);
}
/** A proposal as its card and its row show it. */
export const proposalView = ({ availableEvents, facts, act, ...p }: ProposalPartsFragment, language: Language) => ({
  ...p,
  title: labelIn(actText, language, act),
  facts: facts.map(({ name, value }) => ({
    label: labelIn(actFactText, language, name),
    value: wordsOf(name, value, language),
  })),
  events: eventsOf(availableEvents, language),
});
export type ProposalView = ReturnType<typeof proposalView>;

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
