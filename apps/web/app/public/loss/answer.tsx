import {
  DataTable,
  Money,
  Sheet,
  Tag,
  Why,
  controlId,
  lossPartyText,
  useLabel,
  useText,
  type Tone,
} from '@zhiya/web-ui';
import { caseText } from '../parts/calculators/case-text';
import { Share } from '../parts/calculators/share';
import { shareText } from '../parts/calculators/share-text';
import { CapTable } from '../../kit/trace/argument';
import type { LossAnswer } from '../parts/calculators/loss.server';
import { answerText } from './answer-text';

const TONES: Readonly<Record<string, Tone>> = { COMPUTED: 'ok', INELIGIBLE: 'bad', UNKNOWN: 'back' };

/** The sum from the base to what is paid; where it was not computed the base alone. */
function Sum({ result: r }: { result: LossAnswer }) {
  const t = useText(answerText);
  return (
    <dl className="sum-list">
      <dt>{t.base}</dt>
      <dd>
        <Money fen={r.baseFen} unit />
      </dd>
      {r.payableFen === null ? null : (
        <>
          <dt>{t.rate}</dt>
          <dd>{r.rate ?? t.byTiers}</dd>
          {r.uncappedFen === null ? null : (
            <>
              <dt>{t.uncapped}</dt>
              <dd>
                <Money fen={r.uncappedFen} unit />
              </dd>
            </>
          )}
          <dt className="total-label">{t.payable}</dt>
          <dd className="total">
            <Money fen={r.payableFen} unit />
          </dd>
        </>
      )}
    </dl>
  );
}

function Parties({ parties }: Pick<LossAnswer, 'parties'>) {
  const t = useText(answerText);
  const name = useLabel(lossPartyText);
  const isReturned = parties.some((p) => p.returnFen !== null);
  return (
    <DataTable
      caption={t.parties}
      phone="scroll"
      rows={parties}
      rowKey={(p) => p.party}
      columns={[
        { key: 'party', head: t.party, lead: true, cell: (p) => name(p.party) },
        { key: 'share', head: t.share, right: true, cell: (p) => <Money fen={p.shareFen} unit /> },
        ...(isReturned
          ? [
              {
                key: 'returned',
                head: t.returned,
                right: true,
                cell: (p: LossAnswer['parties'][number]) =>
                  p.returnFen === null ? null : <Money fen={p.returnFen} unit />,
              },
            ]
          : []),
      ]}
    />
  );
}

export function CompensationAnswer({ result: r, shareTo }: { result: LossAnswer; shareTo: string }) {
  const t = useText(answerText);
  const s = useText(shareText);
  const questions = useText(caseText);
  const status = useLabel({ zh: answerText.zh.status, en: answerText.en.status });
  const isNothing = r.payableFen === 0;
  return (
    <>
      <Sheet
        title={t.result}
        id="result"
        aside={
          <Tag tone={isNothing ? 'plain' : (TONES[r.status] ?? 'plain')}>
            {isNothing ? t.nothing : status(r.status)}
          </Tag>
        }
        note={t.asOf(r.asOf)}
      >
        <Sum result={r} />
        {r.blockers.length > 0 ? (
          <>
            <h3 className="sub-head">{t.blockers}</h3>
            <ul className="bullets reasons">
              {r.blockers.map((b) => (
                <li key={b.condition}>
                  <b>{b.reason}</b>
                  <Why citations={b.citations} steps={[]} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {r.needed.length > 0 ? (
          <>
            <h3 className="sub-head">{t.needed}</h3>
            <p className="small muted">{t.neededNote}</p>
            <ul className="bullets reasons">
              {r.needed.map((n) => (
                <li key={`${n.fact}${n.title}`}>
                  {n.fact in questions ? (
                    <a href={`#${controlId('loss', n.fact)}`}>{questions[n.fact as keyof typeof questions]}</a>
                  ) : (
                    n.title
                  )}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Sheet>
      {r.payableFen === null ? null : (
        <>
          <Sheet title={t.limits}>{r.limits.length > 0 ? <CapTable caps={r.limits} /> : <p>{t.noLimits}</p>}</Sheet>
          <Sheet title={t.parties}>
            <Parties parties={r.parties} />
          </Sheet>
        </>
      )}
      <Sheet title={t.why}>
        <Why {...r.why} />
        <p className="small muted form-after">{t.caveat}</p>
      </Sheet>
      <Sheet title={s.title}>
        <Share address={shareTo} note={t.shareNote} />
      </Sheet>
    </>
  );
}
