import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '机构',
    all: '全部',
    name: '名称',
    kind: '类别',
    creditCode: '统一社会信用代码',
    division: '所在地',
    state: '状态',
    since: '自',
    filter: '按状态筛选',
    empty: '没有这一状态的机构',
  },
  en: {
    title: 'Organisations',
    all: 'All',
    name: 'Name',
    kind: 'Kind',
    creditCode: 'Credit code',
    division: 'Division',
    state: 'State',
    since: 'Since',
    filter: 'Filter by state',
    empty: 'No organisation in this state',
  },
});
