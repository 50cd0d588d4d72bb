import { Link } from '@remix-run/react';
import { formatYuan } from '@zhiya/kernel';
import {
  Citation,
  LinkButton,
  QueryForm,
  Sheet,
  SubmitButton,
  supportKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import type { Estimated } from './estimate.server';
import { ABOUT, type QuestionKey, type QuestionValues } from './estimate-values';
import { answerText } from './answer-text';
import { Share } from '../calculators/share';
import { shareText } from '../calculators/share-text';
import { CashFlows } from '../../../kit/cash-flows';
import { CostSummary } from './cost';
import { Programme } from './programme';
import { AboutQuestion, Carried } from './question-form';
import { questionText } from './question-text';

/** A place that is on file with the address of the same question about it. */
export interface Elsewhere {
  readonly code: string;
  readonly name: string;
  readonly to: string;
}

/** The question that only some programmes ask, above everything while it is open. */
function OneMore({ result, values }: { result: Estimated; values: QuestionValues }) {
  const t = useText(answerText);
  const q = useText(questionText);
  const carried = (Object.keys(values) as QuestionKey[]).filter((k) => !ABOUT.some((a) => a === k));
  const waiting = result.programmes.filter((p) => p.needed.length > 0).map((p) => p.title);
  return (
    <Sheet title={t.more} id="about">
      <p className="small muted">
        {t.moreNote}
        {waiting.join('、')}
      </p>
      <QueryForm id="about-enterprise" action="/estimate">
        <Carried values={values} names={carried} />
        <AboutQuestion values={values} />
        <SubmitButton>{q.answerAbout}</SubmitButton>
      </QueryForm>
    </Sheet>
  );
}

function Choices({ choices }: { choices: Estimated['choices'] }) {
  const t = useText(answerText);
  const kindName = useLabel(supportKindText);
  const rule = useLabel({ zh: answerText.zh.rule, en: answerText.en.rule });
  return (
    <Sheet title={t.best}>
      <ul className="bullets reasons">
        {choices.map((c) => (
          <li key={c.kind}>
            <b>{t.choice(kindName(c.kind), c.first, c.toppedUpBy.join('、'), formatYuan(c.amountFen))}</b>
            <p>{rule(c.rule)}</p>
            {c.others.map((o) => (
              <p key={o.title}>{t.instead(o.title, formatYuan(o.aloneFen))}</p>
            ))}
            {c.citation ? (
              <div className="why">
                <Citation citation={c.citation} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

const Notes = ({ title, notes }: { title: string; notes: readonly string[] }) =>
  notes.length === 0 ? null : (
    <>
      <h3 className="sub-head">{title}</h3>
      <ul className="small muted bullets">
        {notes.map((n) => (
          <li key={n}>{n}</li>
        ))}
      </ul>
    </>
  );

export interface AnswerProps {
  readonly result: Estimated;
  readonly values: QuestionValues;
  readonly place: string | null;
  readonly elsewhere: readonly Elsewhere[];
  readonly isAboutOpen: boolean;
  readonly shareTo: string;
}

export function EstimateAnswer({ result, values, place, elsewhere, isAboutOpen, shareTo }: AnswerProps) {
  const t = useText(answerText);
  const s = useText(shareText);
  const paysNobody = place !== null && !result.programmes.some((p) => p.status !== 'FOR_BANKS');
  return (
    <>
      {isAboutOpen ? <OneMore result={result} values={values} /> : null}
      <Sheet title={t.cost} id="result">
        <CostSummary result={result} />
        <CashFlows rows={result.rows} />
      </Sheet>
      <Sheet title={t.receive} note={place === null ? undefined : t.receiveNote(place, result.drawnOn)}>
        {place === null ? <p>{t.nowhere}</p> : null}
        {paysNobody ? <p>{t.noProgramme(place)}</p> : null}
        {result.programmes.map((p) => (
          <Programme key={p.programme} programme={p} />
        ))}
        {place !== null && elsewhere.length > 0 ? <p className="form-after">{t.inProvince}</p> : null}
        {elsewhere.length > 0 ? (
          <p className="places">
            {elsewhere.map((e) => (
              <Link key={e.code} to={e.to}>
                {e.name}
              </Link>
            ))}
          </p>
        ) : null}
      </Sheet>
      {result.choices.length > 0 ? <Choices choices={result.choices} /> : null}
      <Sheet title={t.restsOn}>
        <div className="notes">
          <Notes title={t.assumed} notes={result.assumed} />
          <Notes title={t.readings} notes={result.readings} />
          <p className="small muted">{t.caveat}</p>
        </div>
        <p className="form-after">
          <LinkButton to="/register?kind=ENTERPRISE">{t.register}</LinkButton>
        </p>
      </Sheet>
      <Sheet title={s.title}>
        <Share address={shareTo} note={t.shareNote} />
      </Sheet>
    </>
  );
}
