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
  'organisation:PENDING': look('审核机构注册', 'Approve a registration', (t) => `/app/organisations/${t.recordId}`),
};

/** A task whose look is not written yet is shown by its names and leads to its case. */
export const taskLook = (task: TaskRow): TaskLook =>
  TASK_LOOKS[`${task.recordType}:${task.state}`] ?? look(`${task.recordType} · ${task.state}`, `${task.recordType} · ${task.state}`, (t) => `/app/cases/${t.caseId}`);
