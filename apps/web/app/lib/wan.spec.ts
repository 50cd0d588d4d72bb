import { parseAmount } from '@zhiya/kernel';
import { inWan } from './wan';

it.each([[250_000_000, '250.00'], [80_123_450, '80.12345'], [1, '0.000001'], [0, '0.00'], [1_000_000_000_000, '1000000.00'], [-50_000_000, '-50.00']])('writes %i fen as %s 万元', (fen, text) => expect(inWan(fen)).toBe(text));
it('is read back to the fen', () => {
  for (const fen of [1, 999_999, 250_000_000, 123_456_789_012]) expect(parseAmount(inWan(fen), 'a', 'wan')).toEqual({ ok: true, value: fen });
});
