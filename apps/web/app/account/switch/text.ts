import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '您现在代表哪家机构？',
    lead: (person: string) => `${person}，您以哪家机构的名义办理，之后的每一步都会记在它名下。`,
    choose: '代表',
    current: '当前',
    none: '您还不是任何机构的成员',
    noneBody: '请所在机构的管理员邀请您，或注册一家机构。',
    register: '注册机构',
    registerAnother: '注册另一家机构',
    closed: '不能代表，请与平台联系',
  },
  en: {
    title: 'For which organisation do you act?',
    lead: (person: string) => `${person}, whatever you do next is done in the name of the organisation you choose.`,
    choose: 'Act for',
    current: 'now',
    none: 'You are not a member of any organisation',
    noneBody: 'Ask its administrator to invite you, or register one.',
    register: 'Register an organisation',
    registerAnother: 'Register another organisation',
    closed: 'Closed: ask the platform',
  },
});
