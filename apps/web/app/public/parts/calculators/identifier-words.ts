import { defineText, rightKindText, textIn, type Language } from '@zhiya/web-ui';

/** Lines of one question. */
export const MOST_LINES = 50;

export const identifierKindText = defineText({
  zh: {
    PATENT_NUMBER: '专利号',
    CREDIT_CODE: '统一社会信用代码',
    TRADEMARK_NUMBER: '商标注册号',
    SOFTWARE_COPYRIGHT_NUMBER: '软件著作权登记号',
    WORK_COPYRIGHT_NUMBER: '作品登记号',
    DIVISION_CODE: '行政区划代码',
  },
  en: {
    PATENT_NUMBER: 'Patent number',
    CREDIT_CODE: 'Unified social credit code',
    TRADEMARK_NUMBER: 'Trademark number',
    SOFTWARE_COPYRIGHT_NUMBER: 'Software registration number',
    WORK_COPYRIGHT_NUMBER: 'Registration number of a work',
    DIVISION_CODE: 'Division code',
  },
});

const words = defineText({
  zh: {
    PCT: '经国际申请',
    filed: (year: number) => `${year} 年申请`,
    registered: (year: number) => `${year} 年登记`,
    authority: (code: string) => `登记部门代码 ${code}`,
    category: (code: string) => `机构类别代码 ${code}`,
    registeredAt: (place: string) => `登记机关在${place}`,
    class: (n: number) => `第 ${n} 类`,
    international: '国际注册',
    work: (letter: string) => `作品类别 ${letter}`,
    levels: { PROVINCE: '省级', PREFECTURE: '地级', COUNTY: '县级' },
  },
  en: {
    PCT: 'by international application',
    filed: (year: number) => `filed in ${year}`,
    registered: (year: number) => `registered in ${year}`,
    authority: (code: string) => `registering authority ${code}`,
    category: (code: string) => `category ${code}`,
    registeredAt: (place: string) => `registered by an office in ${place}`,
    class: (n: number) => `class ${n}`,
    international: 'international registration',
    work: (letter: string) => `category of works ${letter}`,
    levels: { PROVINCE: 'province', PREFECTURE: 'prefecture', COUNTY: 'county' },
  },
});

/** What the characters of a valid identifier say, as the policy library reads them. */
interface Detail {
  readonly patentType?: string;
  readonly route?: string;
  readonly year?: number;
  readonly authority?: string;
  readonly category?: string;
  readonly division?: string;
  readonly class?: number | null;
  readonly international?: boolean;
  readonly level?: string;
}

/** The same in words. `placeName` names a division's code; the code of a credit code is that of its registrar, not of a seat. */
export function detailWords(
  kind: string,
  normalized: string,
  detail: object,
  language: Language,
  placeName: (code: string) => string,
): readonly string[] {
  const t = textIn(words, language);
  const d: Detail = detail;
  switch (kind) {
    case 'PATENT_NUMBER':
      return [
        (textIn(rightKindText, language) as Readonly<Record<string, string>>)[d.patentType ?? ''] ?? '',
        d.route === 'PCT' ? t.PCT : '',
        t.filed(d.year ?? 0),
      ].filter((w) => w !== '');
    case 'CREDIT_CODE':
      return [
        t.authority(d.authority ?? ''),
        t.category(d.category ?? ''),
        t.registeredAt(placeName(d.division ?? '')),
      ];
    case 'TRADEMARK_NUMBER':
      return [d.international ? t.international : '', typeof d.class === 'number' ? t.class(d.class) : ''].filter(
        (w) => w !== '',
      );
    case 'SOFTWARE_COPYRIGHT_NUMBER':
      return [t.registered(d.year ?? 0)];
    case 'WORK_COPYRIGHT_NUMBER':
      return [t.registered(d.year ?? 0), t.work(d.category ?? '')];
    default:
      return [placeName(normalized), (t.levels as Readonly<Record<string, string>>)[d.level ?? ''] ?? ''].filter(
        (w) => w !== '',
      );
  }
}
