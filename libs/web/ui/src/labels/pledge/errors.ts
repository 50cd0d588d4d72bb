import type { Facts } from '@zhiya/kernel';
import { fact, factYuan, type ErrorTable } from '../errors/types';

const codes = (value: Facts[string]): string =>
  Array.isArray(value)
    ? value.map((v) => (typeof v === 'string' ? v : fact((v as Facts).code))).join('、')
    : fact(value);

export const pledgeErrors: ErrorTable = {
  'PLEDGE.DEBT_OUTSTANDING': {
    zh: (f) => `债务还有 ${factYuan(f.outstandingFen)} 元未清，不能解押`,
    en: (f) => `CNY ${factYuan(f.outstandingFen)} are still owed: the pledge stays`,
  },
  'PLEDGE.GROUND_FAILS': {
    zh: (f) => `登记前自查未通过（${codes(f.grounds)}），请先处理`,
    en: (f) => `The pre-flight finds grounds for refusal (${codes(f.grounds)}): mend them first`,
  },
  'PLEDGE.GROUND_NOT_IN_FORCE': {
    zh: (f) => `「${fact(f.given)}」不是 ${fact(f.filedOn)} 施行的不予登记情形`,
    en: (f) => `${fact(f.given)} was not a ground for refusal on ${fact(f.filedOn)}`,
  },
  'PLEDGE.GROUND_UNKNOWN': {
    zh: (f) => `有情形无法自动判断（${codes(f.grounds)}），请逐项确认`,
    en: (f) => `Some grounds cannot be judged here (${codes(f.grounds)}): confirm each`,
  },
  'PLEDGE.NO_CERTIFICATE': { zh: () => '请先上传登记通知书或登记证', en: () => 'Attach the certificate first' },
  'PLEDGE.NO_REGISTRATION_DATE': { zh: () => '请填写登记日期', en: () => 'Enter the date of registration' },
  'PLEDGE.NO_REGISTRATION_NO': { zh: () => '请填写质押登记号', en: () => 'Enter the registration number' },
  'PLEDGE.NO_RELEASE_GROUND': { zh: () => '请选择解押的理由', en: () => 'Choose the ground for release' },
  'PLEDGE.PREFLIGHT_STALE': {
    zh: () => '登记前自查不是今天做的，请重新自查',
    en: () => 'The pre-flight is not of today: run it again',
  },
  'PLEDGE.REGISTERED_AHEAD': {
    zh: (f) => `登记日 ${fact(f.registeredOn)} 还没有到`,
    en: (f) => `${fact(f.registeredOn)} is still to come`,
  },
  'PLEDGE.REGISTERED_BEFORE_FILED': {
    zh: (f) => `登记日 ${fact(f.registeredOn)} 早于申请日 ${fact(f.filedOn)}`,
    en: (f) => `Registered on ${fact(f.registeredOn)}, before it was filed on ${fact(f.filedOn)}`,
  },
  'PLEDGE.REGISTRATION_NO_TAKEN': {
    zh: () => '这个质押登记号已经用过，请核对',
    en: () => 'This registration number is used already',
  },
  'PLEDGE.RELEASE_DATE': {
    zh: () => '解押日期应在登记日之后、不晚于今天',
    en: () => 'The release is after the registration and not ahead of today',
  },
};
