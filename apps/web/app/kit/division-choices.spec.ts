import { divisionSuggestions, readDivision } from './division-choices.server';

const read = (typed: string, language: 'zh' | 'en' = 'zh') => readDivision(typed, language, 'division');

describe('the division of a seat', () => {
  it.each([
    ['441900', '441900'],
    [' ４４１９００ ', '441900'],
    ['广东省东莞市 441900', '441900'],
    ['东莞市（441900）', '441900'],
    ['东莞市', '441900'],
    ['东莞', '441900'],
    ['广东省东莞市', '441900'],
    ['Dongguan', '441900'],
    ['dongguan, guangdong', '441900'],
    ['北京', '110000'],
    ['广东省', '440000'],
    ['吉林市', '220200'],
    ['余杭区', '330110'],
    ['110108', '110108'],
  ])('%s is %s', (typed, code) => {
    expect(read(typed)).toEqual({ code });
  });

  it('that does not exist comes back as it was typed; of several with one name all are named', () => {
    expect(read('')).toMatchObject({ fault: { code: 'TEXT.REQUIRED', field: 'division' } });
    expect(read('火星市')).toMatchObject({
      fault: { code: 'REGISTER.DIVISION_UNKNOWN', facts: { given: '火星市' }, field: 'division' },
    });
    expect(read('999999')).toMatchObject({ fault: { code: 'REGISTER.DIVISION_UNKNOWN', facts: { given: '999999' } } });
    expect(read('4419001')).toMatchObject({ fault: { code: 'REGISTER.DIVISION_UNKNOWN' } });
    expect(read('鼓楼区')).toMatchObject({
      fault: {
        code: 'REGISTER.DIVISION_AMBIGUOUS',
        facts: { found: expect.arrayContaining(['江苏省南京市鼓楼区 320106', '福建省福州市鼓楼区 350102']) },
      },
    });
  });

  it('is offered by name and code, each of which is read back', () => {
    for (const language of ['zh', 'en'] as const) {
      const offered = divisionSuggestions(language);
      expect(offered).toContain(language === 'zh' ? '广东省东莞市 441900' : 'Dongguan, Guangdong 441900');
      for (const each of offered) expect(read(each, language)).toEqual({ code: each.slice(-6) });
      expect(Buffer.byteLength(offered.join(''))).toBeLessThan(16_000);
    }
  });
});
