import { fact, type ErrorTable } from './types';

/** Codes of input shapes and of the web server itself. */
export const webErrors: ErrorTable = {
  'INPUT.INVALID': { zh: (f) => (f.reason ? `填写有误：${fact(f.reason)}` : '填写有误，请检查'), en: (f) => (f.reason ? `Invalid: ${fact(f.reason)}` : 'Invalid, please check') },
  'INPUT.MAX_LENGTH': { zh: () => '内容太长，请缩短', en: () => 'This is too long' },
  'INPUT.IS_EMAIL': { zh: () => '邮箱格式不对，例如 li@example.com', en: () => 'This is not an e-mail address, for example li@example.com' },
  'INPUT.IS_IN': { zh: () => '请从所列选项中选择', en: () => 'Choose one of the options' },
  'INPUT.MATCHES': { zh: () => '格式不对，请按提示的样式填写', en: () => 'The form is wrong: follow the hint' },
  'INPUT.LENGTH': { zh: () => '长度不对，请检查', en: () => 'The length is wrong, please check' },
  'FILE.REQUIRED': { zh: () => '请先选择文件', en: () => 'Choose a file first' },
  'FILE.TOO_LARGE': { zh: (f) => `文件过大，每份不超过 ${fact(f.max)}`, en: (f) => `The file is too large: ${fact(f.max)} at most` },
  'FILE.UPLOAD_FAILED': { zh: () => '上传没有完成，请再试一次', en: () => 'The upload did not complete: try again' },
};
