import { fact, type ErrorTable } from './types';

const KINDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  PATENT_NUMBER: [
    '专利号为 12 位数字（2003 年 10 月以前为 8 位）加一位校验码，例如 ZL200410053749.9',
    'A patent number is twelve digits (eight before October 2003) and a check character, for example ZL200410053749.9',
  ],
  TRADEMARK_NUMBER: [
    '商标注册号为 1 至 8 位数字，或 G 加数字；类别写在斜线后，例如 12345678/9',
    'A trademark number is one to eight digits, or G and digits, with the class after a slash: 12345678/9',
  ],
  SOFTWARE_COPYRIGHT_NUMBER: [
    '软件登记号为年份、SR 和六至七位数字，例如 2019SR0123456',
    'A software registration number is a year, SR and six or seven digits: 2019SR0123456',
  ],
  WORK_COPYRIGHT_NUMBER: [
    '作品登记号的样式为 国作登字-2019-F-00123456，也可以省份简称开头',
    'A registration number of a work reads 国作登字-2019-F-00123456, or begins with the initial of a province',
  ],
  DIVISION_CODE: ['行政区划代码为六位数字，例如 441900', 'A division code is six digits, for example 441900'],
  CREDIT_CODE: ['统一社会信用代码为 18 位', 'A credit code has 18 characters'],
};
const form = (kind: unknown, language: 0 | 1) => KINDS[String(kind)]?.[language] ?? '';

export const identifierErrors: ErrorTable = {
  'IDENTIFIER.REQUIRED': { zh: () => '请填写编号', en: () => 'Enter the number' },
  'IDENTIFIER.TOO_MANY': {
    zh: (f) => `一次最多 ${fact(f.max)} 个，现有 ${fact(f.given)} 个，请分几次校验`,
    en: (f) => `${fact(f.max)} at a time, now ${fact(f.given)}: check them in parts`,
  },
  'IDENTIFIER.LINE_TOO_LONG': {
    zh: (f) => `第 ${fact(f.line)} 行超过 ${fact(f.max)} 个字，不是一个号码`,
    en: (f) => `Line ${fact(f.line)} is longer than ${fact(f.max)} characters: that is no number`,
  },
  'IDENTIFIER.FORM': { zh: (f) => `格式不对。${form(f.kind, 0)}`, en: (f) => `The form is wrong. ${form(f.kind, 1)}` },
  'IDENTIFIER.LENGTH': {
    zh: (f) => `现有 ${fact(f.length)} 位。${form(f.kind, 0)}`,
    en: (f) => `It has ${fact(f.length)} characters. ${form(f.kind, 1)}`,
  },
  'IDENTIFIER.PUBLICATION_NUMBER': {
    zh: () => '这是公开号或公告号，不是专利号。请填写证书上的专利号（ZL 开头）',
    en: () => 'This is a publication number. Enter the patent number of the certificate (ZL…)',
  },
  'IDENTIFIER.PATENT_TYPE': {
    zh: (f) => `专利种类位是 ${fact(f.given)}，应为 1、2、3、8 或 9，请核对`,
    en: (f) => `The type digit is ${fact(f.given)}; it should be 1, 2, 3, 8 or 9`,
  },
  'IDENTIFIER.YEAR': {
    zh: (f) => `年份是 ${fact(f.year)}，应在 ${fact(f.first)} 至 ${fact(f.last)} 之间`,
    en: (f) => `The year is ${fact(f.year)}; it should be from ${fact(f.first)} to ${fact(f.last)}`,
  },
  'IDENTIFIER.CHECK_MISSING': {
    zh: (f) => `缺少末位校验码，按前面的数字应为 ${fact(f.expected)}`,
    en: (f) => `The check character is missing: by the digits before it, it is ${fact(f.expected)}`,
  },
  'IDENTIFIER.CHECK_CHARACTER': {
    zh: (f) => `末位校验码是 ${fact(f.given)}，按前面的字符应为 ${fact(f.expected)}，请核对是否抄错`,
    en: (f) =>
      `The check character is ${fact(f.given)}, by the characters before it it should be ${fact(f.expected)}: check for a slip`,
  },
  'IDENTIFIER.ORGANISATION_CHECK': {
    zh: (f) => `第 17 位（主体校验码）是 ${fact(f.given)}，应为 ${fact(f.expected)}，请核对第 9 至 17 位`,
    en: (f) => `The 17th character is ${fact(f.given)}, it should be ${fact(f.expected)}: check characters 9 to 17`,
  },
  'IDENTIFIER.CHARACTER': {
    zh: (f) =>
      `第 ${fact(f.position)} 位「${fact(f.given)}」不能出现在这里，${f.digit ? '应为数字' : '应为数字或大写字母（不用 I、O、S、V、Z）'}`,
    en: (f) =>
      `Character ${fact(f.position)}, “${fact(f.given)}”, cannot stand here: ${f.digit ? 'a digit is due' : 'digits and letters other than I, O, S, V and Z'}`,
  },
  'IDENTIFIER.CLASS': {
    zh: (f) => (f.given ? `类别「${fact(f.given)}」不对，应为 1 至 45` : '缺少类别，应为 1 至 45'),
    en: (f) => (f.given ? `Class ${fact(f.given)} does not exist: 1 to 45` : 'The class is missing: 1 to 45'),
  },
  'IDENTIFIER.CERTIFICATE_NUMBER': {
    zh: () => '这是证书号。请填写登记号，例如 2019SR0123456',
    en: () => 'This is the number of the certificate. Enter the registration number, for example 2019SR0123456',
  },
  'IDENTIFIER.REGISTRY': {
    zh: (f) => `「${fact(f.given)}」不是登记机构的简称，应为 国 或省份简称`,
    en: (f) => `It begins with ${fact(f.given)}; 国 or the initial of a province is due`,
  },
  'IDENTIFIER.UNKNOWN_DIVISION': {
    zh: (f) => `GB/T 2260 代码表（${fact(f.tableDate)}）中没有这个行政区划代码`,
    en: (f) => `This code is not in the table of GB/T 2260 as of ${fact(f.tableDate)}`,
  },
};
