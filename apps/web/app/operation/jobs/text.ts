import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '后台任务',
    under: '先写入数据库再执行；失败会按间隔重试，多次失败后停在这里等人处理。',
    all: '全部',
    filter: '按状态筛选',
    name: '任务',
    state: '状态',
    attempts: '次数',
    runAt: '执行时间',
    error: '最近一次错误',
    retry: '重试',
    retried: '已重新排队。',
    empty: '没有这一状态的任务',
    correlation: '问题编号',
  },
  en: {
    title: 'Jobs',
    under:
      'Written to the database before they run; failures are retried at growing intervals, then wait here for a person.',
    all: 'All',
    filter: 'Filter by state',
    name: 'Job',
    state: 'State',
    attempts: 'Attempts',
    runAt: 'Runs at',
    error: 'Last error',
    retry: 'Retry',
    retried: 'Queued again.',
    empty: 'No job in this state',
    correlation: 'Problem number',
  },
});
