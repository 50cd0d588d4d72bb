import { recast, walkTogether, type Walk } from '@zhiya/story';
import { expect, FIRST_DAY, test } from './support/browser';
import { declinedAndGivenUp, organisations, runOut } from './support/last-states';
import { pagesOf } from './support/sessions';
import { ALL_STATES, stateWalk } from './support/state-walk';

test.use({ story: 'states' });
test.describe.configure({ mode: 'serial', timeout: 300_000 });

/** States that no page was opened for, and why. The list may only get shorter. */
const NOT_WALKED: Readonly<Record<string, string>> = {};

test('every state of every record has a page for each of its parties, and for nobody else', async ({
  walk: told,
  stack,
}) => {
  const states = await stateWalk(told, pagesOf(stack.webUrl));
  const ids: Walk['ids'] = {};
  const cast = recast(told.cast, (client) =>
    client.around(async (_name, _given, send) => {
      const done = await send();
      await states.look(ids['listing']);
      return done;
    }),
  );
  const walk: Walk = { ...told, cast, ids };
  await organisations(walk, () => states.look(undefined));
  await walkTogether(walk.api, [walk], FIRST_DAY, async (room) => {
    // A consent that was never asked for is no row: its page is that of a bank which has not asked.
    if (room === 'publication')
      await states.see({
        type: 'listing-consent',
        id: '',
        state: 'NONE',
        caseId: ids['listing']!,
        row: {},
        hands: [cast.banks[2]!.name],
      });
  });
  await runOut(await declinedAndGivenUp(walk));
  await states.look(undefined);
  expect(states.findings).toEqual([]);
  expect(ALL_STATES.filter((state) => !states.walked.has(state))).toEqual(Object.keys(NOT_WALKED));
});
