import { fact, type ErrorTable } from './types';

/** Codes of input shapes and of the web server itself. */
export const webErrors: ErrorTable = {
  'INPUT.INVALID': {
    zh: (f) => (f.reason ? `填写有误：${fact(f.reason)}` : '填写有误，请检查'),
    en: (f) => (f.reason ? `Please check: ${fact(f.reason)}` : 'Please check what you entered'),
  },
  'INPUT.MAX_LENGTH': { zh: () => '内容太长，请缩短', en: () => 'This is too long' },
  'INPUT.IS_EMAIL': {
    zh: () => '邮箱格式不对，例如 li@example.com',
    en: () => 'This is not an e-mail address, for example li@example.com',
  },
  'INPUT.IS_IN': { zh: () => '请从所列选项中选择', en: () => 'Choose one of the options' },
  'INPUT.MATCHES': { zh: () => '格式不对，请按提示的样式填写', en: () => 'The form is wrong: follow the hint' },
  'INPUT.ARRAY_MAX_SIZE': { zh: () => '选择的项目太多', en: () => 'Too many are chosen' },
  'INPUT.IS_INT': { zh: () => '请填写整数', en: () => 'Enter a whole number' },
  'INPUT.MIN': {
    zh: (f) => (f.min === undefined ? '数值太小' : `不能小于 ${fact(f.min)}`),
    en: (f) => (f.min === undefined ? 'This is too small' : `Not less than ${fact(f.min)}`),
  },
  'INPUT.MAX': {
    zh: (f) => (f.max === undefined ? '数值太大' : `不能大于 ${fact(f.max)}`),
    en: (f) => (f.max === undefined ? 'This is too large' : `Not more than ${fact(f.max)}`),
  },
  'INPUT.LENGTH': { zh: () => '长度不对，请检查', en: () => 'The length is wrong, please check' },
};
