import { MAX_MONTHS } from '@zhiya/finance';
import { parseAmount, parsePercent, type DomainError, type Result } from '@zhiya/kernel';
import { PREFERENCE_CODES } from '@zhiya/marketplace-domain';
import { graphql, type LoanProductInputType, type ProductPartsFragment } from '@zhiya/web-api-client';
import type { Language } from '@zhiya/web-ui';
import type { ProductValues } from './form';
import type { RefusalLike } from '../../../kit/api.server';
import { divisionName } from '../../../kit/divisions.server';
import type { Submission } from '../../../kit/forms.server';
import { eventsOf } from '../../../kit/events.server';
import { percentText, wanText } from '../../../kit/amount-text';

export const ProductParts = graphql(`
  fragment ProductParts on LoanProduct {
    id
    state
    stateSince
    version
    bank {
      id
      name
    }
    name
    summary
    acceptedKinds
    minAmountFen
    maxAmountFen
    minMonths
    maxMonths
    divisions
    minYearsRegistered
    minRateBp
    maxRateBp
    methods
    requiresInsurance
    preferences {
      code
      weight
      kinds
      industries
      divisions
      number
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

export function productView(p: ProductPartsFragment, language: Language) {
  const { availableEvents, ...product } = p;
  const named = (codes: readonly string[]) => codes.map((d) => divisionName(d, language));
  return {
    ...product,
    events: eventsOf(availableEvents, language),
    divisionNames: named(p.divisions),
    preferences: p.preferences.map((x) => ({ ...x, divisionNames: named(x.divisions) })),
  };
}
export type ProductView = ReturnType<typeof productView>;

/** A product as text in the controls of its form. */
export const valuesOf = (p: ProductPartsFragment): ProductValues => ({
  name: p.name,
  summary: p.summary ?? '',
  acceptedKinds: p.acceptedKinds,
  minAmount: wanText(p.minAmountFen),
  maxAmount: wanText(p.maxAmountFen),
  minMonths: String(p.minMonths),
  maxMonths: String(p.maxMonths),
  divisions: p.divisions.join(' '),
  minYears: String(p.minYearsRegistered),
  minRate: percentText(p.minRateBp),
  maxRate: percentText(p.maxRateBp),
  methods: p.methods,
  requiresInsurance: p.requiresInsurance,
  preferences: Object.fromEntries(
    p.preferences.map((x) => [
      x.code,
      {
        weight: String(x.weight),
        kinds: x.kinds,
        text:
          x.number === null || x.number === undefined ? [...x.industries, ...x.divisions].join(' ') : String(x.number),
      },
    ]),
  ),
});

const words = (text: string): string[] => text.split(/[\s,，、;；]+/).filter(Boolean);
const WHOLE = /^\d{1,4}$/;
/** What a message names as the limit; the library decides. */
const MAX_WEIGHT = 100;

/** Reads the form of a product; every fault at once, at its control. */
export function readProduct(form: Submission): Result<LoanProductInputType> {
  const faults: DomainError[] = [];
  const take = <T>(r: Result<T>): T => {
    if (r.ok) return r.value;
    faults.push(...r.errors);
    return undefined as never;
  };
  const whole = (text: string, field: string, code: string, facts = {}): number =>
    take(WHOLE.test(text) ? { ok: true, value: Number(text) } : { ok: false, errors: [{ code, facts, field }] });
  const months = (field: string) => whole(form.text(field), field, 'LOAN_PRODUCT.MONTHS', { max: MAX_MONTHS });
  const preferences = PREFERENCE_CODES.flatMap((code) => {
    const weight = form.text(`weight-${code}`);
    if (weight === '') return [];
    const value = form.text(`value-${code}`);
    return [
      {
        code,
        weight: whole(weight, `weight-${code}`, 'LOAN_PRODUCT.WEIGHT', { max: MAX_WEIGHT }),
        kinds: code === 'RIGHT_KIND' ? form.all(`value-${code}`) : [],
        industries: code === 'INDUSTRY' ? words(value.toUpperCase()) : [],
        divisions: code === 'DIVISION' ? words(value) : [],
        number:
          ['RIGHTS_AT_LEAST', 'LIFE_BEYOND_LOAN', 'YEARS_REGISTERED'].includes(code) && value !== ''
            ? whole(value, `value-${code}`, 'LOAN_PRODUCT.PREFERENCE_EMPTY')
            : null,
      },
    ];
  });
  const value: LoanProductInputType = {
    name: form.text('name'),
    summary: form.optional('summary'),
    acceptedKinds: form.all('acceptedKinds'),
    minAmountFen: take(parseAmount(form.text('minAmountWan'), 'minAmountWan', 'wan')),
    maxAmountFen: take(parseAmount(form.text('maxAmountWan'), 'maxAmountWan', 'wan')),
    minMonths: months('minMonths'),
    maxMonths: months('maxMonths'),
    divisions: words(form.text('divisions')),
    minYearsRegistered: whole(form.text('minYearsRegistered'), 'minYearsRegistered', 'LOAN_PRODUCT.YEARS'),
    minRateBp: take(parsePercent(form.text('minRateBp'), 'minRateBp')),
    maxRateBp: take(parsePercent(form.text('maxRateBp'), 'maxRateBp')),
    methods: form.all('methods'),
    requiresInsurance: form.text('requiresInsurance') === 'yes',
    preferences,
  };
  const empty = [
    [value.name, 'name', 'TEXT.REQUIRED'],
    [value.acceptedKinds, 'acceptedKinds', 'LOAN_PRODUCT.KINDS'],
    [value.divisions, 'divisions', 'TEXT.REQUIRED'],
    [value.methods, 'methods', 'LOAN_PRODUCT.METHODS'],
  ] as const;
  faults.unshift(
    ...empty.filter(([answer]) => answer.length === 0).map(([, field, code]) => ({ code, facts: {}, field })),
  );
  return faults.length > 0 ? { ok: false, errors: faults } : { ok: true, value };
}

/** A fault of the n-th wish that was sent belongs to the controls of its code. */
export function atProductControls(refusal: RefusalLike, input: LoanProductInputType): RefusalLike {
  const control = (field: string | null | undefined): string | null => {
    const m = /^(?:input\.)?preferences\.(\d+)(?:\.(\w+))?/.exec(field ?? '');
    const code = m ? input.preferences[Number(m[1])]?.code : undefined;
    if (code) return m![2] === 'weight' ? `weight-${code}` : `value-${code}`;
    return field === 'preferences' ? `weight-${input.preferences[0]?.code ?? 'RIGHT_KIND'}` : (field ?? null);
  };
  return { errors: refusal.errors.map((e) => ({ ...e, field: control(e.field) })) };
}
