import { Link } from '@remix-run/react';
import { DateText, defineText, rightKindText, useLabel, useText } from '@zhiya/web-ui';

export interface RightView {
  readonly id: string;
  readonly rightKind: string;
  readonly number: string;
  readonly title: string;
  readonly protectedUntil?: string | null;
}

const text = defineText({
  zh: { until: '保护至', living: '作者在世，期限未定' },
  en: { until: 'protected until', living: 'the author lives: open end' },
});

/** A right in one line: what people recognise it by, and where it leads. */
export function RightName({ right, to }: { right: RightView; to?: string }) {
  const kind = useLabel(rightKindText);
  return (
    <>
      {to ? <Link to={to}>{right.title}</Link> : right.title}
      <span className="sub num">
        {kind(right.rightKind)} · {right.number}
      </span>
    </>
  );
}

export function RightList({ rights }: { rights: readonly RightView[] }) {
  const t = useText(text);
  return (
    <ul className="todo">
      {rights.map((r) => (
        <li key={r.id}>
          <span>
            <RightName right={r} />
          </span>
          <span className="small muted">
            {r.protectedUntil ? (
              <>
                {t.until} <DateText value={r.protectedUntil} />
              </>
            ) : (
              t.living
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
