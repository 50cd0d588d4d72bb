import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '政策法规',
    lead: '质押融资所依据的法律、办法和通知：每一条都能查到，每一条旁边都写着系统据它算什么。',
    question: '按文号、标题或词语查找',
    hint: '两个字就可以查，例如「质押」「140号」；几个词之间用空格隔开。',
    find: '查找',
    filters: '缩小范围',
    none: '没有找到',
    noneBody: '换个词，或者放宽层级、地区和年份再试。',
    total: (n: number) => `共 ${n} 份文件`,
    results: (q: string) => `「${q}」的查找结果`,
    clear: '清除查找',
    inText: '正文',
  },
  en: {
    title: 'Policies and law',
    lead: 'The law, rules and notices that pledge financing rests on: every clause can be found, and beside it stands what the system computes from it.',
    question: 'Find by number, title or words',
    hint: 'Two characters suffice, such as 质押 or 140号; several words stand apart by a space.',
    find: 'Find',
    filters: 'Narrow down',
    none: 'Nothing found',
    noneBody: 'Try other words, or widen level, place and year.',
    total: (n: number) => `${n} documents`,
    results: (q: string) => `Results for “${q}”`,
    clear: 'Clear the search',
    inText: 'text',
  },
});
