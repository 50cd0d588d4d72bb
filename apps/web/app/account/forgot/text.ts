import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '重设密码',
    lead: '填写账户邮箱，我们会寄去一个 30 分钟内有效的链接。',
    email: '邮箱',
    submit: '寄送链接',
    sent: '请查收邮件',
    sentBody: (email: string) =>
      `如果 ${email} 有账户，重设链接已经寄出，30 分钟内有效。没有收到时，请检查垃圾邮件或过几分钟再试。`,
    back: '回到登录',
  },
  en: {
    title: 'Reset the password',
    lead: 'Enter the e-mail address of your account: a link that is valid for 30 minutes is sent there.',
    email: 'E-mail',
    submit: 'Send the link',
    sent: 'Look at your mail',
    sentBody: (email: string) =>
      `If ${email} has an account, the link is on its way and valid for 30 minutes. If nothing comes, look in the spam folder or try again in a few minutes.`,
    back: 'Back to sign-in',
  },
});
