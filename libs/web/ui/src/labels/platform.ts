import { defineStates } from '../components/basics';
import { defineText } from '../text';

export const jobStates = defineStates({
  text: defineText({
    zh: { READY: '待执行', RUNNING: '执行中', DONE: '已完成', DEAD: '需人工处理' },
    en: { READY: 'Waiting', RUNNING: 'Running', DONE: 'Done', DEAD: 'Needs a person' },
  }),
  tones: { READY: 'plain', RUNNING: 'run', DONE: 'ok', DEAD: 'bad' },
});

export const mailStates = defineStates({
  text: defineText({ zh: { KEPT: '留在发件箱', SENT: '已发出' }, en: { KEPT: 'Kept here', SENT: 'Sent' } }),
  tones: { KEPT: 'plain', SENT: 'ok' },
});
