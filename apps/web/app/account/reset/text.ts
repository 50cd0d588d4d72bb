import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '设置新密码',
    lead: '设好后，其他设备上的登录会全部退出。',
    password: '新密码',
    hint: '至少 10 个字符，用一句容易记住的话也可以。',
    submit: '保存新密码',
    done: '密码已更新，请用新密码登录。',
    again: '重新申请链接',
  },
  en: {
    title: 'Choose a new password',
    lead: 'All other devices are signed out once it is saved.',
    password: 'New password',
    hint: 'At least 10 characters; a sentence is fine.',
    submit: 'Save the new password',
    done: 'The password is changed: sign in with it.',
    again: 'Ask for a new link',
  },
});
