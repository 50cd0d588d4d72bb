import { formatBp, formatYuan } from '@zhiya/kernel';
import { useText } from '@zhiya/web-ui';
import type { Estimated } from './estimate.server';
import { answerText } from './answer-text';

const rate = (bp: number | null | undefined): string => (bp === null || bp === undefined ? '–' : formatBp(bp));

/** What it costs, what comes back, what is left as a yearly rate. */
export function CostSummary({ result }: { result: Estimated }) {
  const t = useText(answerText);
  const amount = (fen: number) => `${formatYuan(fen)} ${t.yuan}`;
  return (
    <>
      <dl className="sum-list">
        <dt>{t.interest}</dt>
        <dd>{amount(result.interestFen)}</dd>
        {result.feesFen > 0 ? (
          <>
            <dt>{t.fees}</dt>
            <dd>{amount(result.feesFen)}</dd>
          </>
        ) : null}
        <dt>{t.support}</dt>
        <dd className={result.supportsFen > 0 ? 'good' : undefined}>
          {result.supportsFen > 0 ? `− ${amount(result.supportsFen)}` : amount(0)}
        </dd>
        <dt>{t.paid}</dt>
        <dd>{amount(result.netFen)}</dd>
        <dt className="total-label">{t.perYear}</dt>
        <dd className="total">{rate(result.yearlyBp)}</dd>
        <dt>{t.effective}</dt>
        <dd>{rate(result.effectiveBp)}</dd>
        {result.supportsFen > 0 ? (
          <>
            <dt>{t.without}</dt>
            <dd>{rate(result.withoutSupportBp)}</dd>
          </>
        ) : null}
      </dl>
      <p className="small muted">{t.costNote}</p>
    </>
  );
}
