import { defineText, labelIn, supportKindText, textIn, type Language } from '@zhiya/web-ui';
import { taskLook, type TaskRow } from './task-looks';

interface Turn extends TaskRow {
  readonly since: string;
  readonly dueOn?: string | null;
}

/** Several turns that are one piece of work. */
export interface Work<T extends Turn> {
  readonly first: T;
  readonly tasks: readonly T[];
  readonly title: string;
  readonly to: string;
  /** Since the earliest of them. */
  readonly since: string;
  /** By the soonest promise among them. */
  readonly dueOn: string | null;
}

const countText = defineText({
  zh: { counted: (title: string, n: number) => `${title} · ${n} 件` },
  en: { counted: (title: string, n: number) => `${title} · ${n} of them` },
});

/**
 * Turns that ask for the same and are done at the same place are one piece of work: three offers are compared once, on one page.
 * `apart` says what, beside the kind of task, makes two pieces of it: the place, and whose turn it is.
 */
export function workOf<T extends Turn>(
  tasks: readonly T[],
  language: Language,
  apart: (task: T, to: string) => string,
): Work<T>[] {
  const groups = new Map<string, T[]>();
  for (const task of tasks) {
    const key = `${task.recordType}:${task.state} ${apart(task, taskLook(task).to(task))}`;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()].map((list) => {
    const first = list[0]!;
    const look = taskLook(first);
    const { title } = textIn(look.text, language);
    return {
      first,
      tasks: list,
      title: list.length > 1 ? textIn(countText, language).counted(title, list.length) : title,
      to: look.to(first),
      since: list.map((x) => x.since).sort()[0]!,
      dueOn: list.flatMap((x) => x.dueOn ?? []).sort()[0] ?? null,
    };
  });
}

export interface About {
  readonly caseNo: string | null;
  readonly name: string | null;
  readonly kind: string | null;
  readonly year: number | null;
}
const aboutText = defineText({
  zh: { year: (year: number) => `${year} 年` },
  en: { year: (year: number) => String(year) },
});

/**
 * Which record it is, among others of its kind; of several what they have in common. Within a case its number need not be
 * said again.
 */
export function aboutOf(abouts: readonly About[], language: Language, isWithinCase = false): string {
  const common = <K extends keyof About>(key: K): About[K] | null =>
    abouts.every((a) => a[key] === abouts[0]![key]) ? abouts[0]![key] : null;
  const [year, kind] = [common('year'), common('kind')];
  const words = [
    year === null ? null : textIn(aboutText, language).year(year),
    kind && labelIn(supportKindText, language, kind),
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '' : ' ');
  return [isWithinCase ? null : common('caseNo'), common('name'), words].filter(Boolean).join(' · ');
}
