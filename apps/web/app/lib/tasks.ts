import { defineText, type Text } from '@zhiya/web-ui';

export interface TaskRow {
  readonly recordType: string;
  readonly recordId: string;
  readonly caseId: string;
  readonly state: string;
}

interface TaskLook {
  /** What is to be done, in the words of the person who does it. */
  readonly text: Text<{ readonly title: string }>;
  readonly to: (task: TaskRow) => string;
}

const look = (zh: string, en: string, to: TaskLook['to']): TaskLook => ({ text: defineText({ zh: { title: zh }, en: { title: en } }), to });

/** Lifecycle and state → what waits and where it is done. A context adds a row for every state of its lifecycles that has a turn. */
export const TASK_LOOKS: Readonly<Record<string, TaskLook>> = {
  'listing:DRAFT': look('继续填写融资申请', 'Go on with your request', (t) => `/app/listings/${t.recordId}`),
  'listing:SUBMITTED': look('核验融资申请', 'Verify a request', (t) => `/app/verify/${t.recordId}`),
  'listing:CORRECTION': look('按意见更正融资申请', 'Correct your request as asked', (t) => `/app/listings/${t.recordId}`),
  'listing-consent:REQUESTED': look('答复查看资料的请求', 'Answer a request to see your file', (t) => `/app/listings/${t.caseId}/consents`),
  'offer:DRAFT': look('完成报价并提交复核', 'Finish the offer and send it to be checked', (t) => `/app/offers/${t.recordId}`),
  'offer:PENDING_CHECK': look('复核报价', 'Check an offer', (t) => `/app/offers/${t.recordId}`),
  'offer:OFFERED': look('比较并选择报价', 'Compare offers and choose', (t) => `/app/cases/${t.caseId}/offers`),
  'loan-product:DRAFT': look('完成产品并提交复核', 'Finish the product and send it to be checked', (t) => `/app/products/${t.recordId}`),
  'loan-product:PENDING_CHECK': look('复核产品', 'Check a product', (t) => `/app/products/${t.recordId}`),
  'organisation:PENDING': look('审核机构注册', 'Approve a registration', (t) => `/app/organisations/${t.recordId}`),
};

/** A task whose look is not written yet is shown by its names and leads to its case. */
export const taskLook = (task: TaskRow): TaskLook =>
  TASK_LOOKS[`${task.recordType}:${task.state}`] ?? look(`${task.recordType} · ${task.state}`, `${task.recordType} · ${task.state}`, (t) => `/app/cases/${t.caseId}`);
