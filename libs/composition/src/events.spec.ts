import { subscriptionFaults } from '@zhiya/kernel';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS, JOBS } from './contexts';
import { LIFECYCLES } from './docs/lifecycles-page';

const names = EVENTS.map((e) => e.name);
/** Told by a use case and not by a move of a lifecycle. */
const BESIDE_LIFECYCLES = [
  'inbox.taskOpened',
  'operation.dayMoved',
  'operation.hourPassed',
  'lending.repaid',
  'support.fundOpened',
];
const emitted = [...new Set(LIFECYCLES.flatMap((l) => l.lifecycle.transitions.flatMap((t) => t.emits ?? [])))];

describe('the events of the house', () => {
  it('carry what their readers take', () => {
    expect(subscriptionFaults(JOBS, EVENTS)).toEqual([]);
  });

  it('are those that lifecycles emit and use cases tell, each defined', () => {
    expect(emitted.filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !emitted.includes(name) && !BESIDE_LIFECYCLES.includes(name))).toEqual([]);
  });

  it('are told and read by their definition, never by a name of one’s own', () => {
    const found: string[] = [];
    const walk = (dir: string): void => {
      for (const e of readdirSync(dir, { withFileTypes: true })) {
        const path = join(dir, e.name);
        if (e.isDirectory()) walk(path);
        else if (
          /(?<!spec)\.ts$/.test(e.name) &&
          /tx\.publish\(|\bp\['\w+'\]|payload\['\w+'\]/.test(readFileSync(path, 'utf8'))
        )
          found.push(path);
      }
    };
    for (const context of [
      'identity',
      'policy',
      'assets',
      'valuation',
      'protection',
      'marketplace',
      'pledge',
      'lending',
      'support',
      'oversight',
    ])
      walk(`libs/${context}/server/src`);
    expect(found).toEqual([]);
  });
});
