import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '接受邀请',
    lead: '第一次使用时设置姓名和密码；已有账户的，填写现在的密码即可。',
    name: '姓名',
    nameHint: '将出现在您经办或复核的记录上。已有账户的可以不填。',
    password: '密码',
    hint: '新账户至少 10 个字符；已有账户填写现在的密码。',
    submit: '加入机构',
    done: '已加入，请登录。',
  },
  en: {
    title: 'Accept the invitation',
    lead: 'Newcomers choose a name and a password; if you have an account, give its present password.',
    name: 'Name',
    nameHint: 'It stands on what you prepare or check. Leave it empty if you have an account.',
    password: 'Password',
    hint: 'At least 10 characters for a new account; the present one otherwise.',
    submit: 'Join',
    done: 'You have joined: please sign in.',
  },
});
