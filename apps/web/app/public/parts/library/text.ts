import { defineText } from '@zhiya/web-ui';

/** Words that the library's pages share. */
export const libraryText = defineText({
  zh: {
    level: '层级',
    place: '地区',
    year: '年份',
    all: '全部',
    issued: (d: string) => `${d} 签发`,
    published: (d: string) => `${d} 公布`,
    noDate: '日期未核',
    clauses: (n: number) => `据以制定规则的条款 ${n} 条`,
    own: '由机构导入',
    from: (d: string) => `${d} 起`,
    between: (from: string, until: string) => `${from} 至 ${until} 前`,
    until: (d: string) => `${d} 起不再适用`,
  },
  en: {
    level: 'Level',
    place: 'Place',
    year: 'Year',
    all: 'All',
    issued: (d: string) => `signed ${d}`,
    published: (d: string) => `published ${d}`,
    noDate: 'date not known',
    clauses: (n: number) => `${n} clause${n === 1 ? '' : 's'} with rules`,
    own: 'brought in by an officer',
    from: (d: string) => `from ${d}`,
    between: (from: string, until: string) => `${from} to ${until} (excluded)`,
    until: (d: string) => `no longer from ${d}`,
  },
});
