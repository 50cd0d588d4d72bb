import { fact, type ErrorTable } from '../errors/types';

export const policyErrors: ErrorTable = {
  'POLICY.IMPORT_UNREADABLE': {
    zh: () =>
      '这份文件读不出文字：可能已损坏、加密，或不是它所称的格式。请用原来的程序另存为 .docx、.html 或 .txt 再传',
    en: () =>
      'No text can be read from this file: it may be damaged, encrypted, or not what it says. Save it again as .docx, .html or .txt',
  },
  'POLICY.IMPORT_UNPACKS_TOO_LARGE': {
    zh: (f) => `这份文件解开后超过 ${fact(f.maxMegabytes)} MB。请删去图片，或另存为纯文本再传`,
    en: (f) => `Unpacked, this file exceeds ${fact(f.maxMegabytes)} MB. Remove its pictures or save it as plain text`,
  },
  'POLICY.IMPORT_MACROS': {
    zh: () => '这份文件带有宏，不能导入。请另存为不含宏的 .docx 再传',
    en: () => 'This file carries macros and is not read. Save it as a .docx without them',
  },
  'POLICY.IMPORT_TOO_LONG': {
    zh: (f) => `正文超过 ${fact(f.max)} 字，请拆分后分别导入`,
    en: (f) => `The text is longer than ${fact(f.max)} characters: import it in parts`,
  },
  'POLICY.IMPORT_EMPTY': {
    zh: () => '这份文件里没有文字。扫描件请先识别成文字',
    en: () => 'There is no text in this file. A scan has to be recognised first',
  },
  'POLICY.IMPORT_HAS_ITS_FILE': {
    zh: (f) => `这次导入已经有文件「${fact(f.name)}」。换一份请重新开始导入`,
    en: (f) => `This import already has its file, “${fact(f.name)}”. Begin another import for another file`,
  },
  'POLICY.IMPORT_ALREADY_KEPT': { zh: () => '这次导入已经保存过', en: () => 'This import is already kept' },
  'POLICY.IMPORT_SAME_TEXT': {
    zh: (f) => `与已有的第 ${fact(f.version)} 版文字完全相同，无需再存`,
    en: (f) => `The text is the same as version ${fact(f.version)}: there is nothing to keep`,
  },
  'POLICY.OTHER_DIVISION': {
    zh: () => '这份文件属于其他地区。本局只导入在本地适用的文件：本地的、本省的和国家的',
    en: () =>
      'This document is of another division. A bureau imports what holds in its own: its own documents, the province’s and the country’s',
  },
  'POLICY.LEVEL_UNKNOWN': { zh: () => '请选择文件的层级', en: () => 'Choose the level of the document' },
  'POLICY.DIVISION_UNKNOWN': {
    zh: (f) => `没有代码为 ${fact(f.given)} 的行政区划`,
    en: (f) => `There is no division with the code ${fact(f.given)}`,
  },
  'POLICY.ENDS_BEFORE_IT_BEGINS': {
    zh: () => '失效日期应晚于施行日期',
    en: () => 'The document ends before it begins',
  },
  'POLICY.NOTHING_QUOTED': {
    zh: () => '规则库没有引用这份文件，没有需要核对的引文',
    en: () => 'The catalogue quotes nothing of this document',
  },
  'COMPENSATION.NOT_OVERDUE': {
    zh: (f) => `逾期起算日 ${fact(f.overdueSince)} 晚于计算日 ${fact(f.asOf)}`,
    en: (f) => `Overdue since ${fact(f.overdueSince)}, after the date of the computation, ${fact(f.asOf)}`,
  },
  'INDICATOR.BASELINE_REQUIRED': {
    zh: () => '按增长率考核的指标须填写基数',
    en: () => 'An indicator of growth needs its baseline',
  },
  'INDICATOR.BEFORE_PERIOD': {
    zh: (f) => `考核期从 ${fact(f.from)} 开始`,
    en: (f) => `The period begins on ${fact(f.from)}`,
  },
  'POLICY.INVALID_CASE': {
    zh: (f) => `算例有误：${fact(f.message)}`,
    en: (f) => `The case is wrong: ${fact(f.message)}`,
  },
};
