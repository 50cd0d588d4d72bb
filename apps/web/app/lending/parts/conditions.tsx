import { Link } from '@remix-run/react';
import { defineText, offerConditionText, rightKindText, Tag, useLabel, useText } from '@zhiya/web-ui';
import type { RightView } from '../../assets/parts';

export interface ConditionView {
  readonly kind: string;
  readonly rights: readonly RightView[];
  readonly waitingFor: readonly string[];
  readonly isMet: boolean;
}

const text = defineText({
  zh: {
    met: '已满足',
    waiting: '未满足',
    none: '合同没有约定放款前的条件。',
    left: (done: number, all: number) => `${done}/${all} 已登记`,
    see: '看质押登记',
    seeValue: '看价值与保险',
    done: '已登记',
    open: '未登记',
  },
  en: {
    met: 'Met',
    waiting: 'Open',
    none: 'The contract names no conditions precedent.',
    left: (done: number, all: number) => `${done} of ${all} registered`,
    see: 'See the pledges',
    seeValue: 'See value and insurance',
    done: 'registered',
    open: 'not registered',
  },
});

/** Conditions precedent with what each still waits for; the contract may name fewer rights than are pledged. */
export function Conditions({ conditions, caseId }: { conditions: readonly ConditionView[]; caseId: string }) {
  const t = useText(text);
  const name = useLabel(offerConditionText);
  const kind = useLabel(rightKindText);
  if (conditions.length === 0) return <p className="muted">{t.none}</p>;
  return (
    <ul className="todo">
      {conditions.map((c) => (
        <li key={c.kind}>
          <span>
            <b>{name(c.kind)}</b>
            {c.kind === 'PLEDGE_REGISTERED' ? (
              <>
                <span className="sub num">{t.left(c.rights.length - c.waitingFor.length, c.rights.length)}</span>
                {c.rights.map((r) => (
                  <span className="sub" key={r.id}>
                    {kind(r.rightKind)} {r.title}：{c.waitingFor.includes(r.id) ? t.open : t.done}
                  </span>
                ))}
              </>
            ) : null}
            {c.isMet ? null : (
              <span className="sub">
                <Link to={`/app/cases/${caseId}/${c.kind === 'PLEDGE_REGISTERED' ? 'filings' : 'protection'}`}>
                  {c.kind === 'PLEDGE_REGISTERED' ? t.see : t.seeValue}
                </Link>
              </span>
            )}
          </span>
          <Tag tone={c.isMet ? 'ok' : 'back'}>{c.isMet ? t.met : t.waiting}</Tag>
        </li>
      ))}
    </ul>
  );
}
