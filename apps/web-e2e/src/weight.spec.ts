import { expect, test } from '@playwright/test';
import { scriptWeights } from './support/weight';

/** A little above what the heaviest of each kind weighs. React and Remix are 80 kB of it: an upgrade may raise both, with its figures beside it. */
const ANY_PAGE = 117_000;
const LISTING_FORM = 98_500;
const LISTING_FORMS = ['financing', 'wishes', 'company', 'documents'].map((name) => `routes/app.listings.$id_.${name}`);
const FORM = 101_000;
const FORMS = ['register', 'app.products.new', 'app.products.$id_.edit', 'app.assets.new', 'app.returns.new'].map(
  (name) => `routes/${name}`,
);

const heavier = (weights: Readonly<Record<string, number>>, ids: readonly string[], limit: number) =>
  ids.filter((id) => !(weights[id]! <= limit)).map((id) => `${id} ${weights[id]}`);

test('a page brings no more script than it did', () => {
  const weights = scriptWeights();
  expect(heavier(weights, Object.keys(weights), ANY_PAGE)).toEqual([]);
  expect(heavier(weights, LISTING_FORMS, LISTING_FORM)).toEqual([]);
  expect(heavier(weights, FORMS, FORM)).toEqual([]);
});
