import { answersOf, failAll, ok, type DomainError, type Result } from '@zhiya/kernel';
import { PREFERENCE_CODES, PRODUCT_FORM } from '@zhiya/marketplace-domain';
import { graphql, type LoanProductInputType, type ProductPartsFragment } from '@zhiya/web-api-client';
import type { Language } from '@zhiya/web-ui';
import type { ProductValues } from './form';
import type { RefusalLike } from '../../../kit/api.server';
import { divisionName } from '../../../kit/divisions.server';
import { codesTyped, readAnswers } from '../../../kit/field-list.server';
import type { Submission } from '../../../kit/forms.server';
import { eventsOf } from '../../../kit/events.server';

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

/** A product as its form starts with it. */
export const valuesOf = (p: ProductPartsFragment): ProductValues => ({
  answers: answersOf(PRODUCT_FORM, p),
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

const WHOLE = /^\d{1,4}$/;
/** What a message names as the limit; the library decides. */
const MAX_WEIGHT = 100;

/** A bank's wishes, each with its weight: what has none is no wish. */
function wishesIn(form: Submission, faults: DomainError[]): LoanProductInputType['preferences'] {
  const whole = (text: string, field: string, code: string, facts = {}): number => {
    if (!WHOLE.test(text)) faults.push({ code, facts, field });
    return Number(text);
  };
  return PREFERENCE_CODES.flatMap((code) => {
    const weight = form.text(`weight-${code}`);
    if (weight === '') return [];
    const value = form.text(`value-${code}`);
    return [
      {
        code,
        weight: whole(weight, `weight-${code}`, 'LOAN_PRODUCT.WEIGHT', { max: MAX_WEIGHT }),
        kinds: code === 'RIGHT_KIND' ? form.all(`value-${code}`) : [],
        industries: code === 'INDUSTRY' ? codesTyped(value.toUpperCase()) : [],
        divisions: code === 'DIVISION' ? codesTyped(value) : [],
        number:
          ['RIGHTS_AT_LEAST', 'LIFE_BEYOND_LOAN', 'YEARS_REGISTERED'].includes(code) && value !== ''
            ? whole(value, `value-${code}`, 'LOAN_PRODUCT.PREFERENCE_EMPTY')
            : null,
      },
    ];
  });
}

/** Reads the form of a product; every fault at once, at its control. */
export function readProduct(form: Submission): Result<LoanProductInputType> {
  const unread: DomainError[] = [];
  const preferences = wishesIn(form, unread);
  const { answers, errors } = readAnswers(form, PRODUCT_FORM, unread);
  return errors.length > 0 ? failAll(errors) : ok({ ...answers, preferences });
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
