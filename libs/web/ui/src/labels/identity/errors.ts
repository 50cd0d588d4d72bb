import { chinaTimeOf, type Facts } from '@zhiya/kernel';
import { fact, type ErrorTable } from '../errors/types';

const until = (f: Facts): string => (typeof f.until === 'string' ? chinaTimeOf(new Date(f.until)) : '');

export const identityErrors: ErrorTable = {
  'IDENTITY.WRONG_CREDENTIALS': { zh: () => '邮箱或密码不对', en: () => 'The e-mail address or the password is wrong' },
  'IDENTITY.LOCKED': {
    zh: (f) => `连续输错次数过多，账户已暂时锁定，请于 ${until(f)} 之后再试，或重设密码`,
    en: (f) =>
      `Too many wrong attempts: the account rests until ${until(f)} (China time). You may also reset the password`,
  },
  'IDENTITY.TOO_MANY_FAILURES': {
    zh: (f) => `从您的网络登录失败次数过多，请在 ${until(f)} 之后再试`,
    en: (f) => `Too many failed sign-ins from your network: try again after ${until(f)} (China time)`,
  },
  'IDENTITY.PASSWORD_SHORT': {
    zh: (f) => `密码至少 ${fact(f.min)} 个字符。用一句容易记住的话也可以`,
    en: (f) => `The password needs at least ${fact(f.min)} characters. A sentence is fine`,
  },
  'IDENTITY.PASSWORD_LONG': {
    zh: (f) => `密码最多 ${fact(f.max)} 个字符`,
    en: (f) => `The password has at most ${fact(f.max)} characters`,
  },
  'IDENTITY.PASSWORD_GUESSABLE': {
    zh: () => '这个密码太容易猜到，请换一个，也不要包含邮箱名',
    en: () => 'This password is easy to guess: choose another, without your mailbox name in it',
  },
  'IDENTITY.EMAIL_MALFORMED': {
    zh: () => '邮箱格式不对，例如 li@example.com',
    en: () => 'This is not an e-mail address, for example li@example.com',
  },
  'IDENTITY.EMAIL_TAKEN': {
    zh: () => '这个邮箱已有账户。请先登录，再注册机构；要加入已有的机构，请其管理员邀请您',
    en: () =>
      'This address already has an account. Sign in first and register then; to join an organisation that exists, ask its administrator to invite you',
  },
  'IDENTITY.ORGANISATION_EXISTS': {
    zh: () => '这个统一社会信用代码已经注册。请联系本机构的管理员邀请您加入',
    en: () => 'This credit code is already registered. Ask your administrator to invite you',
  },
  'IDENTITY.ORGANISATION_CLOSED': {
    zh: () => '这家机构未通过审核或已被暂停，现在不能代表它。请与平台联系',
    en: () => 'This organisation was not approved or is suspended: nobody acts for it now. Ask the platform',
  },
  'REGISTER.DIVISION_UNKNOWN': {
    zh: (f) => `没有「${fact(f.given)}」这个地区：请从列表中选择，或填写名称全称、六位行政区划代码`,
    en: (f) =>
      `There is no division “${fact(f.given)}”: choose one of the list, or write its full Chinese name or six-digit code`,
  },
  'REGISTER.DIVISION_AMBIGUOUS': {
    zh: (f) => `「${fact(f.given)}」有多处，请填写其中一个：${Array.isArray(f.found) ? f.found.join('、') : ''}`,
    en: (f) =>
      `Several divisions are called “${fact(f.given)}”; write one of: ${Array.isArray(f.found) ? f.found.join('; ') : ''}`,
  },
  'IDENTITY.DIVISION_UNKNOWN': {
    zh: (f) => `「${fact(f.division)}」不是 GB/T 2260 中的行政区划代码，例如东莞市 441900`,
    en: (f) => `“${fact(f.division)}” is not a division code of GB/T 2260, for example 441900 for Dongguan`,
  },
  'IDENTITY.KIND_CLOSED': {
    zh: () => '这类机构不能自行注册',
    en: () => 'Organisations of this kind are not registered here',
  },
  'IDENTITY.LICENCE_EXPIRED': {
    zh: (f) => (f.expiresOn ? `业务许可已于 ${fact(f.expiresOn)} 到期` : '尚未登记业务许可的有效期'),
    en: (f) =>
      f.expiresOn ? `The licence expired on ${fact(f.expiresOn)}` : 'The expiry of the licence is not recorded',
  },
  'IDENTITY.LINK_EXPIRED': {
    zh: () => '这个链接已经用过或过期，请重新申请',
    en: () => 'This link has been used or has expired: ask for a new one',
  },
  'IDENTITY.ROLES_REQUIRED': { zh: () => '请至少选择一个角色', en: () => 'Choose at least one role' },
  'IDENTITY.OWN_ROLES': {
    zh: () => '不能给自己增加角色，请由另一位管理员办理',
    en: () => 'Roles cannot be given to oneself: ask another administrator',
  },
  'IDENTITY.ALREADY_MEMBER': {
    zh: () => '这个邮箱的主人已是本机构成员，请在成员列表中调整其角色',
    en: () => 'The owner of this mailbox is a member already: change their roles in the list of members',
  },
  'IDENTITY.INVITATION_OVER': {
    zh: () => '这份邀请已被接受或已撤回',
    en: () => 'This invitation has been accepted or withdrawn',
  },
  'IDENTITY.LAST_ADMINISTRATOR': {
    zh: () => '机构至少要有一位管理员，请先指定另一位',
    en: () => 'An organisation needs an administrator: name another first',
  },
  'OPERATION.LETTER_SEALED': {
    zh: () => '信件里的链接只给收件人，只有演示环境可以在这里打开',
    en: () => 'The link in a letter is for its reader; only the demonstration opens it here',
  },
  'OPERATION.TODAY_IS_THE_CLOCK': {
    zh: () => '生产环境的业务日期就是中国当天日期，不能调整',
    en: () => 'In production the business date is today in China and cannot be moved',
  },
  'OPERATION.TODAY_ONLY_FORWARD': {
    zh: (f) => `业务日期只能向后移动，当前是 ${fact(f.today)}`,
    en: (f) => `The business date only moves forward; it is ${fact(f.today)}`,
  },
};
