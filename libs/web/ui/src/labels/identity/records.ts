import { defineText } from '../../text';
import type { RecordWords } from '../record-words';
import { organisationStates } from './identity';

export const identityRecords: RecordWords = {
  types: defineText({
    zh: { organisation: '机构', person: '人员', session: '登录' },
    en: { organisation: 'Organisation', person: 'Person', session: 'Sign-in' },
  }),
  actions: defineText({
    zh: {
      signIn: '登录',
      chooseOrganisation: '选择机构',
      resetPassword: '重设密码',
      lock: '多次输错密码，暂停登录',
      invite: '邀请',
      addMember: '加入成员',
      setRoles: '调整角色',
      moveToday: '推进业务日期',
      retry: '重试',
      reinstate: '恢复',
    },
    en: {
      signIn: 'signed in',
      chooseOrganisation: 'chose the organisation',
      resetPassword: 'reset the password',
      lock: 'locked after wrong passwords',
      invite: 'invited',
      addMember: 'added a member',
      setRoles: 'set roles',
      moveToday: 'moved the business date',
      retry: 'retried',
      reinstate: 'reinstated',
    },
  }),
  fields: defineText({
    zh: {
      address: '地址',
      licenceNumber: '许可证编号',
      licenceExpiresOn: '许可有效期至',
      registrarId: '注册人',
      email: '邮箱',
      roles: '角色',
      ip: '网络地址',
      userAgent: '浏览器',
      organisationId: '机构',
      failures: '失败次数',
      lockedUntil: '锁定至',
      revokedAt: '撤销时间',
      expiresAt: '有效期至',
    },
    en: {
      address: 'Address',
      licenceNumber: 'Licence',
      licenceExpiresOn: 'Licence valid until',
      registrarId: 'Registered by',
      email: 'E-mail',
      roles: 'Roles',
      ip: 'Network address',
      userAgent: 'Browser',
      organisationId: 'Organisation',
      failures: 'Failures',
      lockedUntil: 'Locked until',
      revokedAt: 'Revoked at',
      expiresAt: 'Expires at',
    },
  }),
  states: { organisation: organisationStates },
};
