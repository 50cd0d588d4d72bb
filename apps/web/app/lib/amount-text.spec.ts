import { parseAmount, parsePercent } from '@zhiya/kernel';
import { percentText, wanText } from './amount-text';

describe('amounts shown again in a form', () => {
  it.each([[250_000_000, '250'], [12_345, '0.012345'], [1, '0.000001'], [80_050_000, '80.05'], [null, '']])('%s fen reads %s', (fen, shown) => {
    expect(wanText(fen)).toBe(shown);
    if (fen !== null) expect(parseAmount(shown, 'x', 'wan')).toEqual({ ok: true, value: fen });
  });
  it('reads a rate back as it was', () => {
    for (const bp of [1, 55, 435, 550, 10_000]) expect(parsePercent(percentText(bp), 'x')).toEqual({ ok: true, value: bp });
    expect(percentText(null)).toBe('');
  });
});
