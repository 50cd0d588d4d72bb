import { LanguageProvider } from '@zhiya/web-ui';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { TextClauses, type CataloguedView, type ClauseView } from './clauses';

const CLAUSE: ClauseView = {
  anchor: 's1',
  rank: 'ARTICLE',
  depth: 0,
  label: '第一条',
  locator: '第一条',
  isContinued: false,
  paragraphs: ['补一半。'],
  catalogued: ['half'],
};
const NOTE: CataloguedView = {
  id: 'half',
  locator: '第一条',
  summary: '补一半',
  quote: '补一半',
  confidence: 'mirror',
  rules: [],
};
const shown = (note: Partial<CataloguedView>, language: 'zh' | 'en' = 'zh') =>
  renderToStaticMarkup(
    createElement(LanguageProvider, {
      language,
      children: createElement(TextClauses, { clauses: [CLAUSE], catalogued: [{ ...NOTE, ...note }] }),
    }),
  )
    .split('law-note"')[1]!
    .replaceAll(/<[^>]*>/g, ' ');

describe('the note beside an imported text', () => {
  it('says how sure the library is of its clause, and nothing where it was read in the source', () => {
    expect([shown({}), shown({}, 'en')]).toEqual([
      expect.stringContaining('据转载'),
      expect.stringContaining('from a copy'),
    ]);
    expect(shown({ confidence: 'recollection', quote: '' })).toMatch(/待核实.*原文不在库里/);
    expect(shown({ confidence: 'official' })).not.toMatch(/据|待核实/);
  });
});
