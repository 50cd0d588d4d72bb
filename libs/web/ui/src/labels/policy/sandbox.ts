import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const sandboxStates = defineStates({
  text: defineText({
    zh: {
      AWAITING_BOOK: '待上传账册',
      CHECKING: '正在检查账册',
      FAULTY: '账册有误',
      CHECKED: '待确认账册',
      RUNNING: '计算中',
      DONE: '已完成',
      CANCELLED: '已取消',
    },
    en: {
      AWAITING_BOOK: 'Book to be sent',
      CHECKING: 'Book being read',
      FAULTY: 'Book has faults',
      CHECKED: 'Book to be accepted',
      RUNNING: 'Computing',
      DONE: 'Done',
      CANCELLED: 'Cancelled',
    },
  }),
  tones: {
    AWAITING_BOOK: 'back',
    CHECKING: 'run',
    FAULTY: 'bad',
    CHECKED: 'back',
    RUNNING: 'run',
    DONE: 'ok',
    CANCELLED: 'plain',
  },
});
export const sandboxSourceText = defineText({
  zh: { REAL: '本局实际账册', UPLOAD: '上传的账册' },
  en: { REAL: 'The real book', UPLOAD: 'An uploaded book' },
});
