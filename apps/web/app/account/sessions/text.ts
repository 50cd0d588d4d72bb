import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '登录设备',
    under: '不认识的登录请立即退出，并重设密码。',
    device: '设备',
    ip: '网络地址',
    since: '登录时间',
    current: '当前',
    end: '退出',
    others: '退出其他全部设备',
    unknownDevice: '未知设备',
    done: '已退出所选登录。',
  },
  en: {
    title: 'Signed-in devices',
    under: 'End any sign-in that is not yours at once, then reset your password.',
    device: 'Device',
    ip: 'Network address',
    since: 'Signed in',
    current: 'this one',
    end: 'Sign out',
    others: 'Sign out everywhere else',
    unknownDevice: 'Unknown device',
    done: 'Signed out there.',
  },
});
