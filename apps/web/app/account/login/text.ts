import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '登录',
    email: '邮箱',
    password: '密码',
    submit: '登录',
    forgot: '忘记密码',
    noAccount: '还没有账户？',
    register: '注册机构',
    invited: '受邀成员请打开邀请邮件中的链接。',
    next: '登录后回到您要看的页面。',
  },
  en: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    forgot: 'Forgot the password?',
    noAccount: 'No account yet?',
    register: 'Register an organisation',
    invited: 'If you were invited, open the link in the invitation.',
    next: 'After signing in you return to the page you asked for.',
  },
});
