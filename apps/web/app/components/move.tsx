import { ActionForm, BarredButton, SubmitButton, type FormReply } from '@zhiya/web-ui';
import type { ReactNode } from 'react';

interface MoveProps {
  /** What the API says may be done: the event's name, and the reasons that bar it today. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly event: string;
  readonly intent: string;
  readonly label: string;
  readonly version: number;
  readonly reply: FormReply | undefined;
  readonly danger?: boolean;
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/** A move of a record's lifecycle: its form where it can be made, the reason in words where it is barred, nothing where it is not this person's. */
export function Move({ events, event, intent, label, version, reply, danger = false, quiet = false, children }: MoveProps) {
  const barred = events[event];
  if (!barred) return null;
  if (barred.length > 0) return <BarredButton label={label} reasons={barred} />;
  return (
    <ActionForm intent={intent} reply={reply ?? null} className="form apart">
      <input type="hidden" name="version" value={version} />
      {children}
      <SubmitButton danger={danger} quiet={quiet}>
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
