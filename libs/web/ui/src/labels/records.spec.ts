import { RECORD_WORDS } from './records';

describe('the words of records', () => {
  it.each(['types', 'actions', 'fields', 'states'] as const)('have each of their %s in one room only', (name) => {
    const all = RECORD_WORDS.flatMap((words) => {
      const table = words[name] ?? {};
      return Object.keys('zh' in table ? table.zh : table);
    });
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });
});
