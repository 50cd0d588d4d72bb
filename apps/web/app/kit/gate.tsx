import type { ReactNode } from 'react';
import { PublicFrame } from './frame';

/** The frame of the doors: one sheet with one question, in the middle of a public page. */
export function Gate({
  title,
  lead,
  wide,
  children,
}: {
  title: string;
  lead?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <PublicFrame>
      <div className="wrap page">
        <div className={wide ? 'gate wide' : 'gate'}>
          <h1>{title}</h1>
          {lead ? <p className="muted gate-lead">{lead}</p> : null}
          <div className="sheet">{children}</div>
        </div>
      </div>
    </PublicFrame>
  );
}
