import { defineText } from '../text';

export const jobStateText = defineText({
  zh: { READY: '待执行', RUNNING: '执行中', DONE: '已完成', FAILED: '将重试', DEAD: '需人工处理' },
  en: { READY: 'Waiting', RUNNING: 'Running', DONE: 'Done', FAILED: 'Will retry', DEAD: 'Needs a person' },
});
