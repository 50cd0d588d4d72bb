import { fact, type ErrorTable } from '../errors/types';

export const assetErrors: ErrorTable = {
  'ASSET.ALREADY_REGISTERED': {
    zh: () => '这项权利贵企业已经登记过了',
    en: () => 'Your enterprise has recorded this right already',
  },
  'ASSET.BURDEN': {
    zh: () => '权利负担的种类不对；质押由平台按登记情况自动记录',
    en: () => 'This is not a burden to enter; pledges are recorded by the platform',
  },
  'ASSET.BURDENED': {
    zh: () => '这项权利上有争议、查封或质押，目前不能再质押',
    en: () => 'A dispute, seizure or pledge rests on this right: it cannot be pledged now',
  },
  'ASSET.CLASS_MISMATCH': {
    zh: (f) => `所选类别 ${fact(f.chosen)} 与编号中的类别 ${fact(f.number)} 不一致`,
    en: (f) => `Class ${fact(f.chosen)} differs from class ${fact(f.number)} in the number`,
  },
  'ASSET.COMPENSATION_DAYS': {
    zh: () => '补偿期应为不小于零的整天数',
    en: () => 'The compensated days are a whole number, not negative',
  },
  'ASSET.DATE_AHEAD': {
    zh: (f) => `${fact(f.date)} 还没有到，请核对日期`,
    en: (f) => `${fact(f.date)} is still to come: check the date`,
  },
  'ASSET.FEE_BEFORE_FILING': {
    zh: (f) => `年费缴至 ${fact(f.paidUntil)}，早于申请日 ${fact(f.filingDate)}，请核对`,
    en: (f) => `Fees are paid until ${fact(f.paidUntil)}, before the filing date ${fact(f.filingDate)}`,
  },
  'ASSET.FILING_YEAR_MISMATCH': {
    zh: (f) => `申请日在 ${fact(f.filingYear)} 年，专利号却是 ${fact(f.numberYear)} 年的，请核对`,
    en: (f) => `The filing date is of ${fact(f.filingYear)}, the number of ${fact(f.numberYear)}`,
  },
  'ASSET.GRANTED_BEFORE_FILED': {
    zh: (f) => `授权日 ${fact(f.grantDate)} 早于申请日 ${fact(f.filingDate)}`,
    en: (f) => `Granted on ${fact(f.grantDate)}, before it was filed on ${fact(f.filingDate)}`,
  },
  'ASSET.MATURITY_BEYOND_LIFE': {
    zh: (f) => `债务到期日 ${fact(f.maturityOn)} 晚于权利届满日 ${fact(f.protectedUntil)}。请缩短期限或更换质物`,
    en: (f) =>
      `The debt matures on ${fact(f.maturityOn)}, after the right ends on ${fact(f.protectedUntil)}: shorten the term or pledge another right`,
  },
  'ASSET.NOT_IN_FORCE': {
    zh: (f) => `这项权利不在有效状态，不能质押${f.protectedUntil ? `（届满日 ${fact(f.protectedUntil)}）` : ''}`,
    en: (f) =>
      `This right is not in force and cannot be pledged${f.protectedUntil ? ` (it ends on ${fact(f.protectedUntil)})` : ''}`,
  },
  'ASSET.NO_OWNER': { zh: () => '请填写权利人', en: () => 'Enter an owner' },
  'ASSET.PATENT_TYPE_MISMATCH': {
    zh: () => '所选专利种类与专利号不一致，请核对',
    en: () => 'The kind of patent differs from what the number says',
  },
  'ASSET.PLEDGED_UNCHANGED': {
    zh: () => '这项权利正在质押，登记事项不能改动；请先办理质押变更',
    en: () => 'This right is pledged and its record stays as it is: change the pledge first',
  },
  'ASSET.PUBLISHED_BEFORE_COMPLETED': {
    zh: (f) => `首次发表日 ${fact(f.firstPublishedOn)} 早于完成日 ${fact(f.completedOn)}`,
    en: (f) => `First published on ${fact(f.firstPublishedOn)}, before it was completed on ${fact(f.completedOn)}`,
  },
  'ASSET.REGISTERED_BEFORE_COMPLETED': {
    zh: (f) => `登记日 ${fact(f.registeredOn)} 早于完成日 ${fact(f.completedOn)}`,
    en: (f) => `Registered on ${fact(f.registeredOn)}, before it was completed on ${fact(f.completedOn)}`,
  },
  'ASSET.REGISTRATION_YEAR_MISMATCH': {
    zh: (f) => `登记日 ${fact(f.registeredOn)} 与登记号中的 ${fact(f.numberYear)} 年不一致`,
    en: (f) => `The date ${fact(f.registeredOn)} does not fit the year ${fact(f.numberYear)} of the number`,
  },
  'ASSET.RENEWALS': { zh: () => '续展次数应为 0 至 20', en: () => 'Renewals are 0 to 20' },
  'ASSET.STATUS': { zh: () => '请选择所列的法律状态', en: () => 'Choose one of the legal states' },
  'ASSET.TERM_OVER': {
    zh: (f) => `这项权利已于 ${fact(f.protectedUntil)} 届满，不能登记`,
    en: (f) => `This right ended on ${fact(f.protectedUntil)} and cannot be recorded`,
  },
};
