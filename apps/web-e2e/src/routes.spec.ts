import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { LOOKS } from './support/look';
import { loads } from './support/questions';
import { routeOf, routes } from './support/routes';

/** Routes that draw no page, and why. A route that is neither here nor looked at fails. */
const WITHOUT_A_PAGE: Readonly<Record<string, string>> = {
  '/app': 'sends everybody on to their work',
  '/app/sandbox/template': 'a workbook to fill in',
  '/favicon.ico': 'an icon',
  '/files/:id': 'a download',
  '/files/upload': 'takes an upload and goes back',
  '/healthz': 'told to machines',
  '/language': 'switches the language and goes back',
  '/logout': 'ends the session and goes to the front page',
};

test('every page was looked at by some role', () => {
  const all = routes();
  const looked = readFileSync(LOOKS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => routeOf(all, line.split('\t')[0]!)?.address);
  const expected = all.filter((r) => !(r.address in WITHOUT_A_PAGE)).map((r) => r.address);
  expect(expected.filter((address) => !looked.includes(address))).toEqual([]);
});

test('what is excepted draws no page, and nothing else does without one', () => {
  expect(
    routes()
      .filter((r) => !r.isPage)
      .map((r) => r.address)
      .sort(),
  ).toEqual(Object.keys(WITHOUT_A_PAGE).sort());
});

/** Pages that ask the API twice, and what of the first answer the second question needs. The list only shrinks: a page that no longer does is taken out. */
const ASKS_TWICE: Readonly<Record<string, string>> = {
  '/app/cases/:id/contract/edit': 'the offer, once the listing has said which one was taken',
  '/app/cases/:id/offers':
    'the enterprise compares all offers, a bank reads its own: two questions of different permissions',
  '/app/cases/:id/protection': 'values, covers, evaluators and insurers are each asked for by whoever may',
  '/app/claims': 'which states are shown first depends on the kind of organisation',
  '/app/coverage': 'loans without cover are asked for by whoever may request it',
  '/app/fund': 'a bureau without a fund asks what one may be opened with',
  '/app/rules/:id/change/:parameter': 'the document that the draft, or the programme, cites',
  '/loss': 'what is to be typed, and so can be read from the address, depends on the programme',
};

test('a page asks the API one question, but for those that need the first answer to put a second', () => {
  const all = routes();
  const asked = loads().map(({ path, questions }) => ({
    address: path === null ? 'ahead of any visitor' : (routeOf(all, path)?.address ?? path),
    questions,
  }));
  const most = (address: string): number =>
    Math.max(0, ...asked.filter((l) => l.address === address).map((l) => l.questions.length));
  // What no page asked for, the log does not hold: every page behind the login asks at least who is there.
  const behindLogin = all.filter((r) => r.isPage && r.address.startsWith('/app/')).map((r) => r.address);
  expect(behindLogin.filter((address) => most(address) === 0)).toEqual([]);
  const more = asked.filter((l) => l.questions.length > 1);
  expect([...new Set(more.map((l) => l.address))].sort()).toEqual(Object.keys(ASKS_TWICE).sort());
  expect(more.filter((l) => l.questions.length > 2)).toEqual([]);
});
