import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '接受邀请',
    titleFrom: (organisation: string) => `${organisation}邀请您加入`,
    lead: (email: string) => `为 ${email} 设置姓名和密码，之后用它们登录。`,
    leadKnown: (email: string) => `${email} 已有账户，填写现在的密码即可加入；登录后选择代表哪家机构。`,
    name: '姓名',
    nameHint: '将出现在您经办或复核的记录上。',
    password: '密码',
    hint: '至少 10 个字符，用一句容易记住的话也可以。',
    hintKnown: '您现在的密码。',
    submit: '加入机构',
    done: '已加入，请登录。',
    over: '邀请已失效',
    overLead: '这个链接已经用过，或已过期。请让机构的管理员再发一次邀请；已加入的，直接登录。',
    signIn: '登录',
  },
  en: {
    title: 'Accept the invitation',
    titleFrom: (organisation: string) => `${organisation} invites you`,
    lead: (email: string) => `Choose a name and a password for ${email}; you sign in with them from now on.`,
    leadKnown: (email: string) =>
      `${email} has an account: give its present password to join, and choose for which organisation you act when you sign in.`,
    name: 'Name',
    nameHint: 'It stands on what you prepare or check.',
    password: 'Password',
    hint: 'At least 10 characters; a sentence is fine.',
    hintKnown: 'Your present password.',
    submit: 'Join',
    done: 'You have joined: please sign in.',
    over: 'The invitation is no longer valid',
    overLead:
      'The link has been used or is too old. Ask the administrator to invite you again; if you have joined, sign in.',
    signIn: 'Sign in',
  },
});
