import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    noRole: '无角色',
    unread: '条未读',
    members: '成员与角色',
    checks: '复核事项',
    sessions: '登录设备',
    audit: '审计记录',
    pending: '贵机构的注册正在审核，通过后即可办理业务。',
    suspended: '贵机构已被暂停，只能查看，不能办理新业务。',
    demoDay: (date: string) => `业务日期 ${date}`,
    demo: '据公开简报改编，其余为示例',
  },
  en: {
    noRole: 'no role',
    unread: 'unread',
    members: 'Members and roles',
    checks: 'Acts to be checked',
    sessions: 'Signed-in devices',
    audit: 'Audit trail',
    pending: 'Your registration is being checked; work can begin once it is approved.',
    suspended: 'Your organisation is suspended: you can look, not start anything new.',
    demoDay: (date: string) => `Business date ${date}`,
    demo: 'Adapted from a public bulletin; the rest is an example',
  },
});
