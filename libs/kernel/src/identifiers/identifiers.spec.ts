import {
  divisionLabel,
  divisionOf,
  divisionSpan,
  divisionsWithin,
  isWithin,
  parseCreditCode,
  parsePatentNumber,
  provinces,
  validateIdentifier,
  type IdentifierKind,
} from './index';

const reason = (kind: IdentifierKind, value: string) => validateIdentifier(kind, value).reason;
const normalized = (kind: IdentifierKind, value: string) => validateIdentifier(kind, value).normalized;

describe('patent numbers', () => {
  it.each([
    ['ZL200410053749.9', 'INVENTION', 'DIRECT', 2004],
    ['ZL200710097263.9', 'INVENTION', 'DIRECT', 2007],
    ['201710601862.3', 'INVENTION', 'DIRECT', 2017],
    ['202011156730.2', 'INVENTION', 'DIRECT', 2020],
    ['201410264351.3', 'INVENTION', 'DIRECT', 2014],
    ['201210593328.X', 'INVENTION', 'DIRECT', 2012],
    ['ZL02139508.X', 'INVENTION', 'DIRECT', 2002],
    ['ZL97101765.4', 'INVENTION', 'DIRECT', 1997],
    ['ZL95115608.X', 'INVENTION', 'DIRECT', 1995],
    ['ZL97248479.5', 'UTILITY_MODEL', 'DIRECT', 1997],
    ['ZL200820047012.X', 'UTILITY_MODEL', 'DIRECT', 2008],
    ['ZL201430009113.9', 'DESIGN', 'DIRECT', 2014],
    ['ZL94192386.X', 'INVENTION', 'DIRECT', 1994],
    ['201480001457.2', 'INVENTION', 'PCT', 2014],
  ])('accepts %s', (value, patentType, route, year) => {
    const answer = validateIdentifier('PATENT_NUMBER', value);
    expect(answer).toEqual({
      valid: true,
      normalized: value.startsWith('ZL') ? value : `ZL${value}`,
      detail: { patentType, route, year },
      reason: null,
    });
  });

  it('forgives ZL, CN, the dot, spaces, full width and lower case, and always answers in one form', () => {
    for (const v of [
      'zl2012 1059 3328.x',
      'CN201210593328X',
      '201210593328X',
      '　ＺＬ２０１２１０５９３３２８．Ｘ',
      'cn201210593328.x',
    ])
      expect(normalized('PATENT_NUMBER', v)).toBe('ZL201210593328.X');
    expect(normalized('PATENT_NUMBER', '02139508x')).toBe('ZL02139508.X');
  });
  it('names the expected check character, also where it is missing', () => {
    expect(reason('PATENT_NUMBER', '201010558923.8')).toBe('check character is 8, expected 0');
    expect(reason('PATENT_NUMBER', 'ZL200410053749')).toBe('check character is missing, expected 9');
    expect(reason('PATENT_NUMBER', '200410053749.')).toBe('check character is missing, expected 9');
    expect(reason('PATENT_NUMBER', '02139508')).toBe('check character is missing, expected X');
    expect(parsePatentNumber('ZL200410053749.8', 'number')).toEqual({
      ok: false,
      errors: [{ code: 'IDENTIFIER.CHECK_CHARACTER', facts: { given: '8', expected: '9' }, field: 'number' }],
    });
  });
  it('says that a publication number is one', () => {
    for (const v of [
      'CN103323265B',
      'CN112272063A',
      'CN201234567U',
      'CN301234567S',
      'CN1234567C',
      'cn 103323265 b',
      'CN103323265',
    ])
      expect(reason('PATENT_NUMBER', v)).toMatch(/^is a publication number/);
  });
  it('refuses unknown type digits, years outside the system and other lengths', () => {
    expect(reason('PATENT_NUMBER', '200440053749.1')).toMatch(/^type digit is 4/);
    expect(reason('PATENT_NUMBER', '199910053749.1')).toMatch(/^year is 1999/);
    expect(reason('PATENT_NUMBER', '84101765.4')).toMatch(/^year is 2084/);
    expect(reason('PATENT_NUMBER', '04101765.4')).toMatch(/^year is 2004/);
    expect(reason('PATENT_NUMBER', '20041005374.9')).toMatch(/^length is 12/);
    expect(reason('PATENT_NUMBER', 'hello')).toMatch(/^a patent number is/);
    expect(reason('PATENT_NUMBER', '2004.100537499')).toMatch(/^a patent number is/);
    expect(reason('PATENT_NUMBER', '  ')).toBe('is empty');
  });
});

describe('unified social credit codes', () => {
  it.each([
    '914403001922038216',
    '9144030071526726XG',
    '91330100799655058B',
    '9152000071430580XT',
    '91100000100003962T',
    '911100001000044477',
    '91440400192548256N',
    '91440300192317458F',
    '9144030027939873X7',
    '914419008859278223',
  ])('accepts %s', (value) => {
    expect(validateIdentifier('CREDIT_CODE', value)).toEqual({
      valid: true,
      normalized: value,
      detail: { authority: '9', category: '1', division: value.slice(2, 8) },
      reason: null,
    });
  });
  it('expects 3 at the end of the example that is passed round with a Z', () => {
    expect(reason('CREDIT_CODE', '91350100M000100Y4Z')).toBe('check character is Z, expected 3');
    expect(validateIdentifier('CREDIT_CODE', '91350100m000100y43').normalized).toBe('91350100M000100Y43');
  });
  it('refuses 91310115MA1H8R7C6D', () =>
    expect(validateIdentifier('CREDIT_CODE', '91310115MA1H8R7C6D').valid).toBe(false));
  it('checks length, then characters, then the organisation, then the end', () => {
    expect(reason('CREDIT_CODE', '9144030019220382')).toBe('length is 16, expected 18 characters');
    expect(reason('CREDIT_CODE', '91440300I92203821Z')).toMatch(/^character 9 is I/);
    expect(reason('CREDIT_CODE', '9144A3001922038216')).toBe('character 5 is A, expected a digit');
    expect(reason('CREDIT_CODE', '914403001922038316')).toMatch(/^organisation check character \(17th\)/);
    expect(reason('CREDIT_CODE', '914403001922038217')).toBe('check character is 7, expected 6');
  });
  it('gives the division of the registration authority, which need not be a division of the table, nor the seat', () => {
    const bank = parseCreditCode('91100000100003962T');
    expect(bank.ok && bank.value.detail.division).toBe('100000');
    expect(divisionOf('100000')).toBeNull();
    const alibaba = parseCreditCode('91330100799655058B');
    expect(alibaba.ok && alibaba.value.detail.division).toBe('330100');
  });
});

describe('trademark numbers', () => {
  it.each([
    ['626155', '626155', null, false],
    ['626155/32', '626155/32', 32, false],
    ['1590557/09', '1590557/9', 9, false],
    ['６０２０５６９／２８', '6020569/28', 28, false],
    ['g 1234567', 'G1234567', null, true],
  ])('accepts %s', (value, n, niceClass, international) => {
    expect(validateIdentifier('TRADEMARK_NUMBER', value)).toEqual({
      valid: true,
      normalized: n,
      detail: { class: niceClass, international },
      reason: null,
    });
  });
  it('refuses other forms and classes outside 1 to 45', () => {
    expect(reason('TRADEMARK_NUMBER', '626155/46')).toBe('class is 46, expected 1 to 45');
    expect(reason('TRADEMARK_NUMBER', '626155/0')).toBe('class is 0, expected 1 to 45');
    expect(reason('TRADEMARK_NUMBER', '626155/')).toBe('class is missing, expected 1 to 45');
    expect(reason('TRADEMARK_NUMBER', '123456789')).toMatch(/^length is 9/);
    expect(reason('TRADEMARK_NUMBER', '626155A')).toMatch(/^a trademark number/);
  });
});

describe('copyright numbers', () => {
  it('reads software with six and seven digits', () => {
    expect(validateIdentifier('SOFTWARE_COPYRIGHT_NUMBER', '2013sr123456')).toEqual({
      valid: true,
      normalized: '2013SR123456',
      detail: { year: 2013 },
      reason: null,
    });
    expect(normalized('SOFTWARE_COPYRIGHT_NUMBER', '2019SR0123456')).toBe('2019SR0123456');
    expect(reason('SOFTWARE_COPYRIGHT_NUMBER', '1991SR123456')).toMatch(/^year is 1991/);
    expect(reason('SOFTWARE_COPYRIGHT_NUMBER', '2019SR12345')).toMatch(/^a software registration number/);
    expect(reason('SOFTWARE_COPYRIGHT_NUMBER', '软著登字第0123456号')).toMatch(/^is a certificate number/);
  });
  it('reads works of the national and of a provincial registry', () => {
    expect(validateIdentifier('WORK_COPYRIGHT_NUMBER', '国作登字-2019-F-00123456')).toEqual({
      valid: true,
      normalized: '国作登字-2019-F-00123456',
      detail: { year: 2019, category: 'F' },
      reason: null,
    });
    expect(normalized('WORK_COPYRIGHT_NUMBER', '粤作登字－2019－a－00123456')).toBe('粤作登字-2019-A-00123456');
    expect(reason('WORK_COPYRIGHT_NUMBER', '甲作登字-2019-F-00123456')).toMatch(/^begins with 甲/);
    expect(reason('WORK_COPYRIGHT_NUMBER', '国作登字-2019-F-0012345')).toMatch(/^a registration number of a work/);
  });
});

describe('divisions of GB/T 2260', () => {
  it.each([
    ['441900', '东莞市', 'Dongguan'],
    ['442000', '中山市', 'Zhongshan'],
    ['440100', '广州市', 'Guangzhou'],
    ['440300', '深圳市', 'Shenzhen'],
    ['440400', '珠海市', 'Zhuhai'],
    ['320500', '苏州市', 'Suzhou'],
    ['320100', '南京市', 'Nanjing'],
    ['420100', '武汉市', 'Wuhan'],
    ['370200', '青岛市', 'Qingdao'],
    ['510100', '成都市', 'Chengdu'],
    ['460100', '海口市', 'Haikou'],
    ['411000', '许昌市', 'Xuchang'],
    ['350500', '泉州市', 'Quanzhou'],
    ['422800', '恩施土家族苗族自治州', 'Enshi'],
    ['210200', '大连市', 'Dalian'],
    ['330200', '宁波市', 'Ningbo'],
    ['350200', '厦门市', 'Xiamen'],
  ])('knows %s %s', (code, name, nameEn) => {
    expect(divisionOf(code)).toEqual({
      code,
      name,
      nameEn,
      level: 'PREFECTURE',
      parent: `${code.slice(0, 2)}0000`,
      former: false,
    });
  });
  it('knows the units of Hubei that answer to the province', () => {
    expect(['429004', '429005', '429006', '429021'].map((c) => divisionOf(c)!.name)).toEqual([
      '仙桃市',
      '潜江市',
      '天门市',
      '神农架林区',
    ]);
    for (const c of ['429004', '429021']) expect(divisionOf(c)).toMatchObject({ level: 'COUNTY', parent: '420000' });
    const bureaus = divisionsWithin('420000').filter((d) => d.parent === '420000');
    expect(bureaus).toHaveLength(17);
  });
  it('has thirty-four provinces, and a district under its city', () => {
    expect(provinces()).toHaveLength(34);
    expect(divisionOf('440305')).toMatchObject({ name: '南山区', parent: '440300', level: 'COUNTY' });
    expect(divisionOf('110108')).toMatchObject({ name: '海淀区', parent: '110000' });
    expect(divisionsWithin('441900')).toEqual([]);
    expect(divisionsWithin('440000', { level: 'PREFECTURE' })).toHaveLength(21);
  });
  it('keeps a withdrawn code and leaves it out of the lists', () => {
    expect(divisionOf('371200')).toMatchObject({ name: '莱芜市', former: true });
    expect(divisionsWithin('370000').map((d) => d.code)).not.toContain('371200');
    expect(divisionsWithin('370000', { former: true }).map((d) => d.code)).toContain('371200');
  });
  it('answers for codes, and refuses what is not in the table', () => {
    expect(validateIdentifier('DIVISION_CODE', '441900')).toEqual({
      valid: true,
      normalized: '441900',
      detail: { name: '东莞市', level: 'PREFECTURE' },
      reason: null,
    });
    expect(reason('DIVISION_CODE', '110302')).toMatch(/^is not in the table/);
    expect(reason('DIVISION_CODE', '44190')).toBe('a division code is six digits');
    expect(divisionLabel('441900')).toBe('东莞市（441900）');
    expect(isWithin('440305', '440300')).toBe(true);
    expect(isWithin('441900', '440300')).toBe(false);
    expect(isWithin('441900', '000000')).toBe(true);
  });
  it('spans a division as bounds that hold the same codes as «within»', () => {
    const all = provinces()
      .flatMap((p) => [p, ...divisionsWithin(p.code, { former: true })])
      .map((d) => d.code);
    for (const outer of ['000000', '440000', '441900', '440305']) {
      const [first, last] = divisionSpan(outer);
      expect(all.filter((c) => c >= first && c <= last)).toEqual(all.filter((c) => isWithin(c, outer)));
    }
  });
  it('has every row complete and no code twice', () => {
    const all = provinces().flatMap((p) => [p, ...divisionsWithin(p.code, { former: true })]);
    expect(new Set(all.map((d) => d.code)).size).toBe(all.length);
    for (const d of all) {
      expect(d.code).toMatch(/^\d{6}$/);
      expect(d.name).not.toBe('');
      expect(d.nameEn).not.toBe('');
      if (d.parent !== null) expect(divisionOf(d.parent)).not.toBeNull();
    }
  });
});
