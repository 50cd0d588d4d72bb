import { Tag, useText, defineText } from '@zhiya/web-ui';

const text = defineText({
  zh: {
    reasons: '符合',
    unmet: '不符合',
    fits: '可承做',
    barred: '不可承做',
    score: (n: number) => `匹配 ${n} 分`,
    wish: (weight: number) => `偏好，占 ${weight} 分`,
  },
  en: {
    reasons: 'Meets',
    unmet: 'Does not meet',
    fits: 'fits',
    barred: 'does not fit',
    score: (n: number) => `${n} points`,
    wish: (weight: number) => `a wish, ${weight} points`,
  },
});

export interface MatchLine {
  readonly text: string;
  readonly weight: number;
}

export function MatchVerdict({ isEligible, score }: { isEligible: boolean; score: number }) {
  const t = useText(text);
  return (
    <span className="tags">
      <Tag tone={isEligible ? 'ok' : 'plain'}>{isEligible ? t.fits : t.barred}</Tag>
      {isEligible ? <Tag tone="run">{t.score(score)}</Tag> : null}
    </span>
  );
}

/** Where a listing and a product meet and where they do not; what is missing comes first. */
export function MatchPoints({ reasons, unmet }: { reasons: readonly MatchLine[]; unmet: readonly MatchLine[] }) {
  const t = useText(text);
  const lines = (title: string, points: readonly MatchLine[], tone: 'ok' | 'back') =>
    points.length === 0 ? null : (
      <div>
        <p>
          <Tag tone={tone}>
            {title} {points.length}
          </Tag>
        </p>
        <ul className="bullets small">
          {points.map((p) => (
            <li key={p.text}>
              {p.text}
              {p.weight > 0 ? <span className="muted"> · {t.wish(p.weight)}</span> : null}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className="two">
      {lines(t.unmet, unmet, 'back')}
      {lines(t.reasons, reasons, 'ok')}
    </div>
  );
}
