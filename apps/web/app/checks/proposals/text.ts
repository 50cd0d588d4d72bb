import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '复核事项',
    under: '这些事项由一人提出、另一人复核后才生效；提出人不能自己复核。',
    none: '没有等待复核的事项。',
    done: '已办结',
    act: '事项',
    contents: '内容',
    maker: '提出人',
    at: '提出时间',
    state: '状态',
    reason: '退回理由',
    noneDone: '还没有办结的事项。',
    more: '更早的',
  },
  en: {
    title: 'Acts to be checked',
    under: 'One person proposes these and another one checks them before they take effect; nobody checks their own.',
    none: 'Nothing waits to be checked.',
    done: 'Settled',
    act: 'Act',
    contents: 'Contents',
    maker: 'Proposed by',
    at: 'Proposed at',
    state: 'State',
    reason: 'Why it was returned',
    noneDone: 'Nothing has been settled yet.',
    more: 'Earlier ones',
  },
});
