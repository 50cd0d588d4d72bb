import type { Facts } from '@zhiya/kernel';
import { fact, type ErrorTable } from './types';

const allowed = (f: Facts): string => (Array.isArray(f.allowed) ? f.allowed.join('、') : fact(f.allowed));

export const fileErrors: ErrorTable = {
  'FILE.REQUIRED': { zh: () => '请先选择文件', en: () => 'Choose a file first' },
  'FILE.EMPTY': {
    zh: (f) => `「${fact(f.name)}」是空文件，请检查后重选`,
    en: (f) => `“${fact(f.name)}” is empty: choose again`,
  },
  'FILE.TOO_LARGE': {
    zh: (f) => `文件过大，每份不超过 ${fact(f.max)}。请压缩或拆分后再传`,
    en: (f) => `The file is too large: ${fact(f.max)} at most. Compress or split it`,
  },
  'FILE.TYPE_REFUSED': {
    zh: (f) => `不能接收「${fact(f.name)}」这种文件。可以上传 ${allowed(f)}`,
    en: (f) => `“${fact(f.name)}” is not of a kind that is kept here: ${allowed(f)}`,
  },
  'FILE.NOT_WHAT_IT_CLAIMS': {
    zh: (f) =>
      `「${fact(f.name)}」自称 ${fact(f.claimed)}，内容却${f.found ? `是 ${fact(f.found)}` : '不是'}。请用原来的程序另存后再传`,
    en: (f) =>
      `“${fact(f.name)}” claims to be ${fact(f.claimed)} but ${f.found ? `is ${fact(f.found)}` : 'is not'}. Save it again with its own program`,
  },
  'FILE.TOO_MANY': {
    zh: (f) => `这里最多放 ${fact(f.max)} 份文件，请先删去不用的`,
    en: (f) => `At most ${fact(f.max)} files here: remove one first`,
  },
  'FILE.STAYS': { zh: () => '这份文件已经用作凭据，不能删除', en: () => 'This file is evidence now and stays' },
  'FILE.PURPOSE_UNKNOWN': { zh: () => '没有说明这份文件的用途', en: () => 'The purpose of the file is not known' },
  'FILE.SUBJECT_UNKNOWN': {
    zh: () => '找不到这份文件要归入的记录',
    en: () => 'The record that the file belongs to is not known',
  },
  'FILE.UPLOAD_FAILED': { zh: () => '上传没有完成，请再试一次', en: () => 'The upload did not complete: try again' },
};
