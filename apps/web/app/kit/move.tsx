import { ActionForm, BarredButton, SubmitButton, type FormReply } from '@zhiya/web-ui';
import type { ReactNode } from 'react';

/** A record of some lifecycle, as the API gives it. */
export interface Movable {
  readonly id: string;
  readonly version: number;
  /** What may be done, each with the reasons that bar it today. */
  readonly events: Readonly<Record<string, readonly string[]>>;
}

/**
 * A move of a record's lifecycle: its form where it can be made, the reason in words where it is barred, nothing where it is not
 * this person's. Each version has a form of its own, so that nothing typed for the last one stays.
 */
export function Move({
  of,
  event,
  label,
  reply,
  danger = false,
  quiet = false,
  apart = true,
  intent = event,
  children,
}: {
  of: Movable;
  event: string;
  label: string;
  reply: FormReply | null | undefined;
  danger?: boolean;
  quiet?: boolean;
  apart?: boolean;
  intent?: string;
  children?: ReactNode;
}) {
  const barred = of.events[event];
  if (!barred) return null;
  if (barred.length > 0)
    return (
      <div className={apart ? 'form apart' : 'form'}>
        <BarredButton label={label} reasons={barred} />
      </div>
    );
  return (
    <ActionForm key={of.version} intent={intent} record={of.id} reply={reply} className={apart ? 'form apart' : 'form'}>
      <input type="hidden" name="id" value={of.id} />
      <input type="hidden" name="version" value={of.version} />
      {children}
      <SubmitButton danger={danger} quiet={quiet}>
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
