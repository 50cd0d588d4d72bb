import { Link } from '@remix-run/react';
import { Page, Sheet, useText } from '@zhiya/web-ui';
import type { ReactNode } from 'react';
import { siteText } from '../../../kit/site-text';
import { PublicFrame } from '../../../kit/frame';
import { CALCULATORS } from '../../../kit/calculators';
import { calculatorsText } from './calculators-text';

/** The way from one calculator to the others. */
function CalculatorNav({ here }: { here: string }) {
  const t = useText(siteText);
  const { calculators } = useText(calculatorsText);
  return (
    <nav className="filters no-print" aria-label={calculators}>
      {CALCULATORS.map((c) => (
        <Link key={c.key} to={c.to} aria-current={c.to === here ? 'page' : undefined}>
          {t[c.key]}
        </Link>
      ))}
    </nav>
  );
}

/** Every calculator with what it answers. */
export function CalculatorBand() {
  const t = useText(siteText);
  const about = useText(calculatorsText);
  return (
    <section className="band" aria-labelledby="calculators">
      <h2 id="calculators">{about.calculators}</h2>
      <dl className="roles">
        {CALCULATORS.map((c) => (
          <div key={c.key}>
            <dt>
              <Link to={c.to}>{t[c.key]}</Link>
            </dt>
            <dd>{about[c.key]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What was chosen first, above the questions that follow from it, with the way to another choice. */
export const Subject = ({ title, about, other }: { title: string; about: string; other: ReactNode }) => (
  <div className="field">
    <p>
      <b>{title}</b>
    </p>
    <p className="small muted">
      {about} · {other}
    </p>
  </div>
);

export interface CalculatorPageProps {
  readonly here: (typeof CALCULATORS)[number]['to'];
  readonly title: string;
  readonly under: string;
  readonly questions: string;
  readonly answers: string;
  readonly change: string;
  readonly form: ReactNode;
  /** null: nothing has been asked, or not yet so that it can be answered. */
  readonly answer: ReactNode | null;
}

/** A calculator: its questions alone, and once they are answered the answer with the questions beside it. */
export function CalculatorPage({ here, title, under, questions, answers, change, form, answer }: CalculatorPageProps) {
  return (
    <PublicFrame>
      <Page
        title={title}
        under={under}
        narrow={answer === null}
        aside={
          answer === null ? undefined : (
            <a className="to-questions no-print" href="#questions">
              {change}
            </a>
          )
        }
      >
        <CalculatorNav here={here} />
        {answer === null ? (
          <Sheet title={questions} id="questions">
            {form}
          </Sheet>
        ) : (
          <div className="beside wide estimate">
            <div className="stack">{answer}</div>
            <Sheet title={answers} id="questions">
              {form}
            </Sheet>
          </div>
        )}
      </Page>
    </PublicFrame>
  );
}
