import { parseAmount, parsePercent, type DomainError, type Result } from '@zhiya/kernel';
import type { RuleValueInput } from '@zhiya/web-api-client';
import { ratioText } from '../../kit/amount-text';
import type { Submission } from '../../kit/forms.server';

const yuanText = (fen: number): string =>
  `${String(fen).padStart(3, '0').slice(0, -2)}.${String(fen).padStart(3, '0').slice(-2)}`;
const MOST_PERCENT_BP = 1_000_000;

/** Reads the controls of one value by its unit; faults stand at the control that was typed into. */
export function valueInputOf(
  form: Submission,
  unit: string,
  parties: readonly string[],
  tiers: number,
): { readonly value: RuleValueInput; readonly errors: readonly DomainError[] } {
  const errors: DomainError[] = [];
  const read = <T, U>(result: Result<T>, as: (value: T) => U, otherwise: U): U => {
    if (result.ok) return as(result.value);
    errors.push(...result.errors);
    return otherwise;
  };
  const ratio = (name: string): string => read(parsePercent(form.text(name), name, MOST_PERCENT_BP), ratioText, '');
  const yuan = (name: string): string => read(parseAmount(form.text(name), name, 'wan'), yuanText, '');
  const sharesAt = (prefix: string) =>
    parties.map((party) => ({
      party,
      share: form.text(`${prefix}.${party}`) === '' ? '0.00' : ratio(`${prefix}.${party}`),
    }));
  const isTyped = (i: number): boolean =>
    [form.text(`tier.${i}.upTo`), form.text(`tier.${i}.rate`), ...parties.map((p) => form.text(`tier.${i}.${p}`))].some(
      (t) => t !== '',
    );
  const upTo = (i: number): string | null => (form.text(`tier.${i}.upTo`) === '' ? null : yuan(`tier.${i}.upTo`));
  const rows = Array.from({ length: tiers }, (_, i) => i).filter(isTyped);
  const value = (): RuleValueInput => {
    switch (unit) {
      case 'yuan':
        return { text: yuan('value') };
      case 'ratio':
        return { text: ratio('value') };
      case 'shares':
        return { shares: sharesAt('share') };
      case 'tiers':
        return { tiers: rows.map((i) => ({ upTo: upTo(i), rate: ratio(`tier.${i}.rate`) })) };
      case 'tiered-shares':
        return { tiers: rows.map((i) => ({ upTo: upTo(i), shares: sharesAt(`tier.${i}`) })) };
      default:
        return { text: form.text('value').normalize('NFKC') };
    }
  };
  return { value: value(), errors };
}
