import { fact, type ErrorTable } from './types';

/** Codes that the web server itself answers, before or instead of the API. */
export const webErrors: ErrorTable = {
  'INPUT.INVALID': { zh: (f) => (f.reason ? `填写有误：${fact(f.reason)}` : '填写有误，请检查'), en: (f) => (f.reason ? `Invalid: ${fact(f.reason)}` : 'Invalid, please check') },
  'FILE.REQUIRED': { zh: () => '请先选择文件', en: () => 'Choose a file first' },
  'FILE.TOO_LARGE': { zh: (f) => `文件过大，每份不超过 ${fact(f.max)}`, en: (f) => `The file is too large: ${fact(f.max)} at most` },
  'FILE.UPLOAD_FAILED': { zh: () => '上传没有完成，请再试一次', en: () => 'The upload did not complete: try again' },
};
