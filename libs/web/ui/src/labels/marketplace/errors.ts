import type { Facts } from '@zhiya/kernel';
import { fact, factPercent, factYuan, notAbove, type ErrorTable } from '../errors/types';

const count = (value: Facts[string]): string => (Array.isArray(value) ? String(value.length) : '');
const bounds = (f: Facts): string =>
  f.term === 'rateBp'
    ? `${factPercent(f.min)} – ${factPercent(f.max)}`
    : f.term === 'months'
      ? `${fact(f.min)} – ${fact(f.max)}`
      : `${factYuan(f.min)} – ${factYuan(f.max)}`;

const listingErrors: ErrorTable = {
  'LISTING.AMOUNT_OUT_OF_RANGE': {
    zh: (f) => `融资金额应在 ${factYuan(f.minFen)} 至 ${factYuan(f.maxFen)} 元之间`,
    en: (f) => `The amount is from CNY ${factYuan(f.minFen)} to ${factYuan(f.maxFen)}`,
  },
  'LISTING.ASSET_ELSEWHERE': {
    zh: (f) => `「${fact(f.title ?? f.name)}」已用于案件 ${fact(f.caseNo)}，同一项权利不能同时挂两处`,
    en: (f) => `“${fact(f.title ?? f.name)}” is in case ${fact(f.caseNo)} already`,
  },
  'LISTING.ASSET_TWICE': { zh: () => '同一项权利选了两次', en: () => 'A right is chosen twice' },
  'LISTING.CO_OWNERS': {
    zh: (f) => `「${fact(f.title ?? f.name)}」有共有人，须先取得全体共有人同意并上传证明`,
    en: (f) => `“${fact(f.title ?? f.name)}” has co-owners: record their consent first`,
  },
  'LISTING.EMPLOYEES': {
    zh: (f) => `员工人数应为 0 至 ${fact(f.max)} 的整数`,
    en: (f) => `Employees: a whole number up to ${fact(f.max)}`,
  },
  'LISTING.ESTABLISHED_AHEAD': {
    zh: (f) => `成立日期 ${fact(f.establishedOn)} 还没有到，请核对`,
    en: (f) => `${fact(f.establishedOn)} is still to come: check the date`,
  },
  'LISTING.INCOMPLETE': {
    zh: (f) => `还有 ${count(f.fields)} 项没有填写，请回到任务列表补全`,
    en: (f) => `${count(f.fields)} answers are missing: complete them from the task list`,
  },
  'LISTING.INDUSTRY': {
    zh: () => '行业代码为一个字母加两位数字（GB/T 4754），例如 C35',
    en: () => 'The industry is a letter and two digits (GB/T 4754), for example C35',
  },
  'LISTING.METHOD': { zh: () => '请选择所列的还款方式', en: () => 'Choose one of the ways of repayment' },
  'LISTING.MONTHS_OUT_OF_RANGE': {
    zh: (f) => `期限应为 1 至 ${fact(f.max)} 个整月`,
    en: (f) => `The term is 1 to ${fact(f.max)} whole months`,
  },
  'LISTING.NOT_DECLARED': {
    zh: () => '请先确认所填内容真实、可以提交',
    en: () => 'Confirm first that what you entered is true',
  },
  'LISTING.NOT_EDITABLE': {
    zh: () => '申请已经提交，现在不能改动；需要更正时请先撤回',
    en: () => 'The request is submitted and cannot be changed now; withdraw it to correct it',
  },
  'LISTING.NO_ASSETS': { zh: () => '请至少选择一项要质押的权利', en: () => 'Choose at least one right to pledge' },
  'LISTING.NO_CORRECTION': {
    zh: () => '请说明需要更正哪一部分、为什么',
    en: () => 'Say which part is to be corrected, and why',
  },
  'LISTING.NO_LICENCE': { zh: () => '请上传营业执照', en: () => 'Attach the business licence' },
  'LISTING.NO_OFFER_CHOSEN': { zh: () => '请先选择一份报价', en: () => 'Choose an offer first' },
  'LISTING.PHONE': {
    zh: () => '联系电话格式不对，例如 0769-12345678 或 13800000000',
    en: () => 'This is not a telephone number, for example 0769-12345678',
  },
  'LISTING.PURPOSE': { zh: () => '请选择资金用途', en: () => 'Choose the purpose' },
  'LISTING.RATE_OUT_OF_RANGE': {
    zh: (f) => `可接受的最高年利率应大于 0、不超过 ${factPercent(f.max)}`,
    en: (f) => `The highest rate is more than 0 and at most ${factPercent(f.max)}`,
  },
  'LISTING.REVENUE': {
    zh: (f) => `营业收入应不小于零${notAbove(f.maxFen).zh}`,
    en: (f) => `The revenue is an amount, not negative${notAbove(f.maxFen).en}`,
  },
  'LISTING.STILL_VALID': {
    zh: (f) => `挂牌在 ${fact(f.validUntil)} 前仍有效`,
    en: (f) => `The listing is valid until ${fact(f.validUntil)}`,
  },
  'LISTING.TOO_MANY_ASSETS': {
    zh: (f) => `一次最多质押 ${fact(f.max)} 项权利`,
    en: (f) => `At most ${fact(f.max)} rights in one pledge`,
  },
  'LISTING.UNKNOWN_DIVISION': {
    zh: (f) => `没有「${fact(f.given)}」这个行政区划代码`,
    en: (f) => `There is no division ${fact(f.given)}`,
  },
  'LISTING.VALIDITY_PASSED': {
    zh: (f) => `有效期已于 ${fact(f.validUntil)} 届满`,
    en: (f) => `It was valid until ${fact(f.validUntil)}`,
  },
  'LISTING.WANTED_IN_PAST': {
    zh: (f) => `希望放款日 ${fact(f.wantedOn)} 已经过去`,
    en: (f) => `${fact(f.wantedOn)} is past`,
  },
  'LISTING.WANTED_TOO_LATE': {
    zh: (f) => `希望放款日 ${fact(f.wantedOn)} 太晚，请选不晚于 ${fact(f.latest)} 的日期`,
    en: (f) => `${fact(f.wantedOn)} is too far ahead: ${fact(f.latest)} is the last day`,
  },
  'CONSENT.LISTING_CLOSED': {
    zh: () => '挂牌已经结束，授权不再变动',
    en: () => 'The listing is closed: consents no longer change',
  },
  'CONSENT.RECIPIENT_NOT_APPROVED': {
    zh: (f) => `${fact(f.name)} 目前不能办理业务，不能授权`,
    en: (f) => `${fact(f.name)} may not work at present`,
  },
};

const offerErrors: ErrorTable = {
  'OFFER.ABOVE_REQUEST': {
    zh: (f) => `报价 ${factYuan(f.principalFen)} 元超过企业申请的 ${factYuan(f.amountFen)} 元`,
    en: (f) => `CNY ${factYuan(f.principalFen)} is more than the CNY ${factYuan(f.amountFen)} asked for`,
  },
  'OFFER.BANK_SUSPENDED': {
    zh: (f) => `${fact(f.bank)} 目前不能办理新业务`,
    en: (f) => `${fact(f.bank)} may not start anything new at present`,
  },
  'OFFER.DRAWN_IN_PAST': {
    zh: (f) => `预计放款日 ${fact(f.drawnOn)} 已经过去`,
    en: (f) => `${fact(f.drawnOn)} is past`,
  },
  'OFFER.DUE_DAY_OUT_OF_RANGE': {
    zh: (f) => `每月还款日应为 1 至 ${fact(f.max)} 日`,
    en: (f) => `The due day is 1 to ${fact(f.max)}`,
  },
  'OFFER.FEE_DATE_OUT_OF_RANGE': {
    zh: (f) => `费用日期 ${fact(f.given)} 应在 ${fact(f.from)} 至 ${fact(f.until)} 之间`,
    en: (f) => `The fee’s date ${fact(f.given)} should be from ${fact(f.from)} to ${fact(f.until)}`,
  },
  'OFFER.FEE_OUT_OF_RANGE': {
    zh: (f) => `费用应大于零、小于贷款金额 ${factYuan(f.maxFen)} 元`,
    en: (f) => `A fee is more than nothing and less than the loan of CNY ${factYuan(f.maxFen)}`,
  },
  'OFFER.LISTING_CLOSED': { zh: () => '挂牌已经结束，不能再报价', en: () => 'The listing is closed to offers' },
  'OFFER.METHOD_OUTSIDE_PRODUCT': {
    zh: () => '所选产品不提供这种还款方式',
    en: () => 'The product does not offer this way of repayment',
  },
  'OFFER.NOT_CONFIRMED': {
    zh: () => '请先勾选，确认已核对条件',
    en: () => 'Confirm first that you have checked the terms',
  },
  'OFFER.NOT_EDITABLE': {
    zh: () => '报价已提交复核，不能改动；需要修改时请先退回',
    en: () => 'The offer is with its checker and cannot be changed; have it returned first',
  },
  'OFFER.OUTSIDE_PRODUCT': {
    zh: (f) => `超出所选产品的范围：${bounds(f)}`,
    en: (f) => `Outside the product: ${bounds(f)}`,
  },
  'OFFER.PREMIUM_MISSING': {
    zh: () => '要求保证保险的，请列明保险费',
    en: () => 'Where insurance is required, name its premium',
  },
  'OFFER.PRODUCT_NOT_ACTIVE': {
    zh: () => '所选产品已下架，请换一个',
    en: () => 'The product is no longer offered: choose another',
  },
  'OFFER.STILL_VALID': {
    zh: (f) => `报价在 ${fact(f.validUntil)} 前仍有效`,
    en: (f) => `The offer is valid until ${fact(f.validUntil)}`,
  },
  'OFFER.TOO_MANY_FEES': { zh: (f) => `费用最多列 ${fact(f.max)} 项`, en: (f) => `At most ${fact(f.max)} fees` },
  'OFFER.VALIDITY_PASSED': {
    zh: (f) => `报价有效期 ${fact(f.validUntil)} 已过，请填写今后的日期或重新报价`,
    en: (f) => `The offer was valid until ${fact(f.validUntil)}`,
  },
};

const productErrors: ErrorTable = {
  'LOAN_PRODUCT.AMOUNTS': {
    zh: (f) => `金额下限应大于零、不高于上限${notAbove(f.maxFen).zh}`,
    en: (f) => `The least amount is more than nothing and not above the greatest${notAbove(f.maxFen).en}`,
  },
  'LOAN_PRODUCT.DIVISIONS': {
    zh: (f) => `没有这些行政区划代码：${Array.isArray(f.unknown) ? f.unknown.join('、') : fact(f.unknown)}`,
    en: (f) => `Unknown divisions: ${Array.isArray(f.unknown) ? f.unknown.join(', ') : fact(f.unknown)}`,
  },
  'LOAN_PRODUCT.KINDS': { zh: () => '请至少选择一种可接受的权利', en: () => 'Choose at least one kind of right' },
  'LOAN_PRODUCT.METHODS': { zh: () => '请至少选择一种还款方式', en: () => 'Choose at least one way of repayment' },
  'LOAN_PRODUCT.MONTHS': {
    zh: (f) => `期限应为 1 至 ${fact(f.max)} 个月，下限不高于上限`,
    en: (f) => `Terms are 1 to ${fact(f.max)} months, the least not above the greatest`,
  },
  'LOAN_PRODUCT.NOT_EDITABLE': {
    zh: () => '产品已在架或在复核中，不能改动',
    en: () => 'The product is offered or with its checker and cannot be changed',
  },
  'LOAN_PRODUCT.PREFERENCE_EMPTY': {
    zh: () => '这条偏好没有内容，请填写或删去',
    en: () => 'This preference says nothing: fill it in or remove it',
  },
  'LOAN_PRODUCT.RATES': {
    zh: () => '利率下限应不高于上限，上限不超过 100%',
    en: () => 'The lowest rate is not above the highest, which is at most 100 %',
  },
  'LOAN_PRODUCT.WEIGHT': { zh: (f) => `权重应为 1 至 ${fact(f.max)}`, en: (f) => `Weights are 1 to ${fact(f.max)}` },
  'LOAN_PRODUCT.YEARS': { zh: () => '成立年限应为不小于零的整数', en: () => 'Years are a whole number, not negative' },
  'MARKETPLACE.BANK_NOT_APPROVED': {
    zh: () => '贵行尚未开通或已暂停，不能办理新业务',
    en: () => 'Your bank is not approved or is suspended',
  },
};

const estimateErrors: ErrorTable = {
  'ESTIMATE.DRAWN_OUT_OF_RANGE': {
    zh: (f) => `放款日应在 ${fact(f.from)} 至 ${fact(f.until)} 之间`,
    en: (f) => `The drawdown should be from ${fact(f.from)} to ${fact(f.until)}`,
  },
  'ESTIMATE.SHARE_OUT_OF_RANGE': {
    zh: () => '知识产权担保的部分应大于 0、不超过 100%',
    en: () => 'The part secured by intellectual property is more than 0 and at most 100 %',
  },
  'ESTIMATE.UNKNOWN_DIVISION': {
    zh: (f) => `没有「${fact(f.given)}」这个地区，请从列表中选择，或选「说不清」`,
    en: (f) => `There is no division “${fact(f.given)}”: choose one of the list, or “not sure”`,
  },
};

export const marketplaceErrors: ErrorTable = { ...listingErrors, ...offerErrors, ...productErrors, ...estimateErrors };
