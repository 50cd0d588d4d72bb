import { Link, useLoaderData } from '@remix-run/react';
import { Citation, LinkButton, Money, useText, type CitationView } from '@zhiya/web-ui';
import type { ReactNode } from 'react';
import { ShortForm } from './calculator';
import { calculatorText } from './calculator-text';
import { CalculatorBand } from '../parts/calculators/page';
import { CostSummary } from '../parts/estimate/cost';
import { PublicFrame } from '../../kit/frame';
import type { loader } from './home.server';
import { text } from './text';

export { loader } from './home.server';

/** A figure, what it counts, and where it is printed. */
function Figure({ children, about, citation }: { children: ReactNode; about: string; citation: CitationView | null }) {
  const t = useText(text);
  return (
    <div>
      <dt>{children}</dt>
      <dd>
        {about}
        {citation ? (
          <details className="source">
            <summary>{t.source}</summary>
            <p>
              <Citation citation={citation} inline />
            </p>
          </details>
        ) : null}
      </dd>
    </div>
  );
}

export default function Home() {
  const { calculation, exampleAt, figures } = useLoaderData<typeof loader>();
  const t = useText(text);
  const c = useText(calculatorText);
  return (
    <PublicFrame>
      <div className="wrap">
        <div className="hero">
          <div>
            <h1>{t.hero}</h1>
            <p className="lead">{t.lead}</p>
            <div className="doors">
              <LinkButton to="/estimate">{t.calculate}</LinkButton>
              <LinkButton to="/register?kind=BANK" quiet>
                {t.asBank}
              </LinkButton>
              <LinkButton to="/register" quiet>
                {t.asInstitution}
              </LinkButton>
              <LinkButton to="/register?kind=BUREAU" quiet>
                {t.asBureau}
              </LinkButton>
            </div>
          </div>
          <section className="sheet hero-calc" aria-label={c.title}>
            <header>
              <h2>{c.title}</h2>
              <span className="tag">{c.rules}</span>
            </header>
            <ShortForm values={calculation.values} />
            {calculation.result ? (
              <div className="result">
                <CostSummary result={calculation.result} />
                <p className="small muted">
                  {t.example} <Link to={exampleAt}>{t.why}</Link>
                </p>
              </div>
            ) : null}
          </section>
          <section className="hero-facts" aria-label={t.facts}>
            <dl className="figures">
              {figures.total ? (
                <Figure about={t.total} citation={figures.total.citation}>
                  <Money fen={figures.total.fen} large short />
                </Figure>
              ) : null}
              {figures.fund ? (
                <Figure about={t.fund} citation={figures.fund.citation}>
                  <Money fen={figures.fund.fen} large short />
                </Figure>
              ) : null}
              {figures.pool ? (
                <Figure about={t.pool} citation={figures.pool.citation}>
                  {figures.pool.percent}
                  <small>%</small>
                </Figure>
              ) : null}
              <Figure about={t.registries} citation={null}>
                3<small>{t.kinds}</small>
              </Figure>
            </dl>
          </section>
        </div>
        <section className="band">
          <h2>{t.chain}</h2>
          <ol className="chain">
            {Object.values(t.steps).map((step) => (
              <li key={step.name}>
                <b>{step.name}</b>
                {step.about}
              </li>
            ))}
          </ol>
        </section>
        <CalculatorBand />
        <section className="band" aria-label={t.roles}>
          <h2>{t.roles}</h2>
          <dl className="roles">
            {Object.values(t.parties).map((party) => (
              <div key={party.name}>
                <dt>{party.name}</dt>
                <dd>{party.about}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </PublicFrame>
  );
}
