import {
  amountField,
  answersIn,
  answersOf,
  choiceField,
  controlOf,
  dateField,
  fieldFaults,
  linesField,
  noAnswers,
  percentField,
  textField,
  wholeField,
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
