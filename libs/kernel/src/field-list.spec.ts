import {
  amountField,
  answersIn,
  answersOf,
  choiceField,
  choicesField,
  codesField,
  controlOf,
  dateField,
  fieldFaults,
  flagField,
  leftEmpty,
  linesField,
  noAnswers,
  percentField,
  recordField,
  textField,
  wholeField,
  withRule,
} from './field-list';
import { fault } from './result';

const TODAY = '2019-12-02';
const FORM = {
  name: textField(5),
  note: linesField(3, {
    isOptional: true,
    check: (note, { answers }) => (answers['colour'] === 'OTHER' && note === '' ? fault('TEXT.REQUIRED') : null),
  }),
  on: dateField({ check: (on, { asOf }) => (on > asOf ? fault('AHEAD', { on }) : null) }),
  colour: choiceField(['RED', 'OTHER'], 'COLOUR'),
  count: wholeField(9, 'COUNT', { isOptional: true }),
  priceFen: amountField('wan', 100, 'PRICE', { isOptional: true }),
  rateBp: percentField({ isOptional: true }),
} as const;
const RIGHT = { name: 'abc', note: '', on: TODAY, colour: 'RED', count: 9, priceFen: 100, rateBp: null };
const at = (change: object) => fieldFaults(FORM, { ...RIGHT, ...change }, TODAY).map((e) => `${e.code}@${e.field}`);

describe('a list of fields', () => {
  it('finds nothing wrong with answers that fit, and one fault at each field that does not', () => {
    expect(at({})).toEqual([]);
    expect(at({ name: ' ', on: '', colour: '', count: 10, priceFen: -1 })).toEqual([
      'TEXT.REQUIRED@name',
      'DATE.REQUIRED@on',
      'COLOUR@colour',
      'COUNT@count',
      'PRICE@priceFen',
    ]);
    expect(at({ name: 'abcdef', note: 'abcd', on: '2019-02-30' })).toEqual([
      'TEXT.TOO_LONG@name',
      'TEXT.TOO_LONG@note',
      'DATE.IMPOSSIBLE@on',
    ]);
  });
  it('asks its own question of a value whose shape is right, knowing the day and the other answers', () => {
    expect(at({ on: '2019-12-03' })).toEqual(['AHEAD@on']);
    expect(at({ colour: 'OTHER' })).toEqual(['TEXT.REQUIRED@note']);
    expect(at({ colour: 'OTHER', note: 'x' })).toEqual([]);
  });
  it('fills the limit of a message from the field', () => {
    expect(fieldFaults(FORM, { ...RIGHT, priceFen: 101 }, TODAY)[0]!.facts).toEqual({ given: 101, maxFen: 100 });
    expect(fieldFaults(FORM, { ...RIGHT, count: 10 }, TODAY)[0]!.facts).toEqual({ given: 10, max: 9 });
  });
  it('keeps texts cleaned and what is empty as null, and leaves out what it does not know', () => {
    expect(answersIn(FORM, { ...RIGHT, name: ' a\u200b ', stray: 1 })).toEqual({ ...RIGHT, name: 'a', note: null });
    expect(answersOf({ name: FORM.name }, { name: null, stray: 1 })).toEqual({ name: null });
    expect(noAnswers({ name: FORM.name, count: FORM.count })).toEqual({ name: null, count: null });
  });
  it('takes several choices at once, none twice, and says where one is unknown or all are missing', () => {
    const list = {
      kinds: choicesField(['A', 'B'], 'KINDS'),
      others: choicesField(['C'], 'OTHERS', { isOptional: true }),
      codes: choicesField(null, 'CODES', { check: (codes) => (codes.length > 1 ? fault('TOO_MANY') : null) }),
    };
    const of = (given: object) => fieldFaults(list, given, TODAY).map((e) => [e.code, e.facts]);
    expect(answersIn(list, { kinds: ['A', 'A'], others: [] })).toEqual({ kinds: ['A'], others: [], codes: [] });
    expect(of({ kinds: ['B', 'A'], codes: ['x', 'x'] })).toEqual([]);
    expect(of({ kinds: ['A', 'C'], others: ['A'], codes: ['x', 'y'] })).toEqual([
      ['KINDS', { given: ['A', 'C'] }],
      ['OTHERS', { given: ['A'] }],
      ['TOO_MANY', {}],
    ]);
    expect(of({})).toEqual([
      ['KINDS', {}],
      ['CODES', {}],
    ]);
  });
  it('takes codes typed one behind the other, none twice, and yes or no as it is', () => {
    const list = {
      places: codesField({ check: (codes) => (codes.includes('x') ? fault('X') : null) }),
      isNew: flagField(),
    };
    expect(answersIn(list, { places: ['a', 'a', 'b'], isNew: true })).toEqual({ places: ['a', 'b'], isNew: true });
    expect(fieldFaults(list, { places: [], isNew: false }, TODAY)).toEqual([fault('TEXT.REQUIRED', {}, 'places')]);
    expect(fieldFaults(list, { places: ['x'], isNew: false }, TODAY)).toEqual([fault('X', {}, 'places')]);
    expect(fieldFaults({ places: codesField({ isOptional: true }) }, {}, TODAY)).toEqual([]);
  });
  it('hears a further rule on fields that the form has nothing against, and on none', () => {
    const [form, whole] = [[fault('A', {}, 'name')], fault('WHOLE')];
    expect(withRule(form, [fault('B', {}, 'name'), fault('B', {}, 'count'), whole])).toEqual([
      ...form,
      fault('B', {}, 'count'),
      whole,
    ]);
  });
  it('asks for a choice among too many to be listed, too, and leaves a record to the server', () => {
    const list = { industry: choiceField(null, 'INDUSTRY'), bankId: recordField() };
    expect(fieldFaults(list, { industry: '', bankId: '' }, TODAY)).toEqual([fault('INDUSTRY', {}, 'industry')]);
    expect(fieldFaults(list, { industry: 'C35', bankId: 'x' }, TODAY)).toEqual([]);
  });
  it('tells what was left empty of words and choices, and of nothing else', () => {
    const empty = { ...FORM, kinds: choicesField(['A'], 'KINDS'), bankId: recordField() };
    expect(leftEmpty(empty, {}).map((e) => `${e.code}@${e.field}`)).toEqual([
      'TEXT.REQUIRED@name',
      'COLOUR@colour',
      'KINDS@kinds',
    ]);
    expect(leftEmpty(empty, { ...RIGHT, kinds: ['A'] })).toEqual([]);
  });
  it('has words of its own for any amount where a field has none', () => {
    const one = (feeFen: number) => fieldFaults({ feeFen: amountField('yuan', 9, null) }, { feeFen }, TODAY)[0]!.code;
    expect([one(-1), one(10)]).toEqual(['AMOUNT.NEGATIVE', 'AMOUNT.TOO_LARGE']);
  });
  it('names the control of an amount by the unit that is typed', () => {
    expect(controlOf('priceFen', FORM.priceFen)).toBe('priceWan');
    expect(controlOf('priceFen', amountField('yuan', null, 'X'))).toBe('priceYuan');
    expect(controlOf('rateBp', FORM.rateBp)).toBe('rateBp');
  });
});
