import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '注册已提交',
    next: '接下来',
    steps: {
      check: '平台在 2 个工作日内审核，结果发到管理员邮箱。',
      members: '现在就可以登录，邀请同事、分配角色。',
      work: '审核通过后即可办理业务。',
    },
    signIn: '登录',
  },
  en: {
    title: 'Registration received',
    next: 'What happens next',
    steps: {
      check: 'The platform checks it within 2 working days and writes to the administrator.',
      members: 'You can sign in now to invite colleagues and give them roles.',
      work: 'Work can begin once it is approved.',
    },
    signIn: 'Sign in',
  },
});
