import { fact, type ErrorTable } from '../errors/types';

/** Rules of a bureau's own making. */
export const ruleErrors: ErrorTable = {
  'RULE.ALREADY_IN_FORCE': {
    zh: (f) => `本地已有规则（${fact(f.programme)}）在施行，请修改它，不要再复制一份`,
    en: (f) =>
      `A programme of your division (${fact(f.programme)}) answers this already: amend it instead of copying another`,
  },
  'RULE.BASE_MOVED': {
    zh: (f) =>
      `起草以后规则又发布了新版本（草案基于第 ${fact(f.seen)} 版，现为第 ${fact(f.current)} 版），请对照现行规则后继续`,
    en: (f) =>
      `The programme was published anew since this was drafted (on revision ${fact(f.seen)}; ${fact(f.current)} stands now): compare, then go on`,
  },
  'RULE.CHANGED_TWICE': {
    zh: (f) => `同一参数在 ${fact(f.from)} 改了两次`,
    en: (f) => `The same value is changed twice on ${fact(f.from)}`,
  },
  'RULE.CITATION_REQUIRED': {
    zh: () => '请写明依据：文件、条款和原文',
    en: () => 'Say what it rests on: document, clause and words',
  },
  'RULE.CLAUSE_ABSENT': {
    zh: (f) => `这份文件里没有「${fact(f.clause)}」。库里有：${fact(f.places)}。引的若是别处，请先导入全文`,
    en: (f) =>
      `The document has no “${fact(f.clause)}”. The library knows: ${fact(f.places)}. To cite another place, import the text first`,
  },
  'RULE.DATE_INVALID': { zh: () => '请填写日期', en: () => 'Enter a date' },
  'RULE.DOCUMENT_ONLY': {
    zh: () => '这份规则只有文件，没有可计算的数值，不能据以起草',
    en: () => 'This is a document without figures: no rule can be drafted on it',
  },
  'RULE.DOCUMENT_TWICE': {
    zh: () => '已经选了库里的文件。请只留一处：要么选库里的，要么写新文件',
    en: () => 'A document of the library is chosen already: leave one of the two, that one or the new one',
  },
  'RULE.DOCUMENT_UNKNOWN': {
    zh: (f) => `库里没有「${fact(f.given)}」。请搜索后选择；新印发、还没入库的，请写明文号和名称`,
    en: (f) => `The library has no “${fact(f.given)}”. Search and choose; where it is new, state its number and title`,
  },
  'RULE.HISTORY': {
    zh: (f) => `只能从 ${fact(f.notBefore)} 起改，已经发生的不改写（所填 ${fact(f.from)}）`,
    en: (f) => `Nothing before ${fact(f.notBefore)} is rewritten (given ${fact(f.from)})`,
  },
  'RULE.NOTHING_CHANGED': { zh: () => '还没有改动任何数值', en: () => 'No value is changed yet' },
  'RULE.NOT_IN_FORCE': {
    zh: (f) => `所复制的规则在 ${fact(f.from)} 没有数值（${fact(f.parameter)}）`,
    en: (f) => `The programme has no value of ${fact(f.parameter)} on ${fact(f.from)}`,
  },
  'RULE.OUTSIDE_PROGRAMME': {
    zh: (f) => `规则自 ${fact(f.since)} 起施行，${fact(f.from)} 不在施行期内`,
    en: (f) => `The programme is in force from ${fact(f.since)}: ${fact(f.from)} is outside of it`,
  },
  'RULE.PARAMETER_UNKNOWN': { zh: () => '规则中没有这个参数', en: () => 'The programme has no such value' },
  'RULE.PROGRAMME_UNKNOWN': { zh: () => '请选择一份规则', en: () => 'Choose a programme' },
  'RULE.QUOTATION_ABSENT': {
    zh: (f) =>
      f.near
        ? `库里的原文没有这句话。最接近的是：「${fact(f.near)}」`
        : '库里的原文没有这句话，请照抄原文；引的若是别处，请先导入全文',
    en: (f) =>
      f.near
        ? `These words do not occur in the text. Nearest to them: “${fact(f.near)}”`
        : 'These words do not occur in the text that the library has: copy them as they stand, or import the text first',
  },
  'RULE.QUOTATION_SHORT': {
    zh: (f) => `引文太短，说不清出处：每一段至少 ${fact(f.least)} 个字`,
    en: (f) => `Too few words to tell their place: at least ${fact(f.least)} characters in each part`,
  },
  'RULE.TEXT_NOT_IMPORTED': {
    zh: (f) =>
      `库里只存有这份文件的短引文，其中没有这里的话${f.near ? `，最接近的是：「${fact(f.near)}」` : ''}；原文若有，请先导入全文再引用`,
    en: (f) =>
      `The library holds short quotations of this document only, and these words are not among them${f.near ? `; nearest to them: “${fact(f.near)}”` : ''}: where the text has them, import it first`,
  },
  'RULE.QUOTED_ELSEWHERE': {
    zh: (f) => `这句话不在「${fact(f.clause)}」，在「${fact(f.found)}」`,
    en: (f) => `These words do not stand in “${fact(f.clause)}” but in “${fact(f.found)}”`,
  },
  'RULE.SHARES_INVALID': {
    zh: () => '各方比例须为数字，合计 100%',
    en: () => 'The shares are numbers and add up to 100 %',
  },
  'RULE.TOO_MANY': {
    zh: (f) => `一份草案最多改 ${fact(f.max)} 处`,
    en: (f) => `A draft makes ${fact(f.max)} changes at most`,
  },
  'RULE.VALUE_INVALID': { zh: () => '数值的写法不对', en: () => 'The value is not written as it should be' },
};
