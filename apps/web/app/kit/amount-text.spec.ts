import { parseAmount, parsePercent, parseRatio } from '@zhiya/kernel';
import { percentText, wanText } from './amount-text';

describe('amounts shown again in a form', () => {
  it.each([
    [250_000_000, '250'],
    [12_345, '0.012345'],
    [1, '0.000001'],
    [80_050_000, '80.05'],
    [null, ''],
  ])('%s fen reads %s', (fen, shown) => {
    expect(wanText(fen)).toBe(shown);
    if (fen !== null) expect(parseAmount(shown, 'x', 'wan')).toEqual({ ok: true, value: fen });
  });
  it('reads a rate back as it was', () => {
    for (const bp of [1, 55, 435, 550, 10_000])
      expect(parsePercent(percentText(bp), 'x')).toEqual({ ok: true, value: bp });
    expect(percentText(null)).toBe('');
  });
  it('reads a percentage of six decimals as the decimal that it is, exactly', () => {
    const ratio = (text: string, most?: number) => {
      const read = parseRatio(text, 'x', most);
      return read.ok
        ? read.value
        : read.errors.map((e) => [e.code, e.field, e.facts['places'] ?? e.facts['maxPercent']]).join();
    };
    expect(
      ['60', '5', '0', '100', '4.35', '１２.5%', '0.000001', '4.350125', '99.999999', '4.3500'].map((p) => ratio(p)),
    ).toEqual(['0.60', '0.05', '0.00', '1.00', '0.0435', '0.125', '0.00000001', '0.04350125', '0.99999999', '0.0435']);
    expect([
      ratio('130', 10_000),
      ratio('130'),
      ratio('100.000001'),
      ratio('4.3500001'),
      ratio('6o'),
      ratio('-1'),
      ratio(''),
    ]).toEqual([
      '1.30',
      'RATE.OUT_OF_RANGE,x,100',
      'RATE.OUT_OF_RANGE,x,100',
      'RATE.DECIMALS,x,6',
      'RATE.MALFORMED,x,',
      'RATE.MALFORMED,x,',
      'RATE.REQUIRED,x,',
    ]);
    expect(parsePercent('4.355', 'x')).toMatchObject({
      ok: false,
      errors: [{ code: 'RATE.DECIMALS', facts: { places: 2 } }],
    });
  });
});
