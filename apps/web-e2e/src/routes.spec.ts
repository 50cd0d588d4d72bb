import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { LOOKS } from './support/look';
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
