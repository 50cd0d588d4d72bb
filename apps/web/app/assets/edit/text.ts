import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: { title: '更改登记事项', list: '我的知识产权', submit: '保存', done: '已保存。', note: '每次更改都留有记录。' },
  en: {
    title: 'Change what is recorded',
    list: 'My rights',
    submit: 'Save',
    done: 'Saved.',
    note: 'Every change is kept on record.',
  },
});
