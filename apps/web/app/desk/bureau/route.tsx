import { Link, useLoaderData } from '@remix-run/react';
import { formatBp } from '@zhiya/kernel';
import {
  Bar,
  DataTable,
  LiveChart,
  Money,
  Page,
  Sheet,
  StateTag,
  Why,
  WorkList,
  targetStanding,
  useLanguage,
  useText,
  type ChartBar,
} from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { chartUnit, chartValue, Headline, periodText } from '../../kit/figures';
import { BankOccupancy } from '../../support/parts';
import { titled } from '../../kit/meta';
import type { loader } from './overview.server';
import { text } from './text';

export { loader } from './overview.server';
export const meta = titled(text, (t) => t.title);

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;
type Overview = Loaded['overview'];

/** The headline: this year's money against its target, the parts apart and together. */
function Financing({ o }: { o: Overview }) {
  const t = useText(text);
  const { figures: f, target } = o;
  return (
    <div className="first">
      {t.financing} · {t.together}
      <strong>
        <Headline fen={f.totalFen} />
      </strong>
      <p className="parts">
        {t.offPlatform} {f.returns.length > 0 ? <Headline fen={f.offPlatformFen} /> : t.noReturn} · {t.onPlatform}{' '}
        <Link to={`/app/bureau/loans?year=${o.year}&division=${o.division}`}>
          <Headline fen={f.onPlatformFen} />
        </Link>
      </p>
      {target ? (
        <>
          <Bar
            part={f.totalFen}
            whole={target.amountFen}
            warn={target.status === 'BEHIND' || target.status === 'MISSED'}
            label={t.attained(formatBp(target.attainmentBp ?? 0))}
          />
          <span>
            {target.label} <Headline fen={target.amountFen} /> · {t.attained(formatBp(target.attainmentBp ?? 0))}
            {f.isOver ? null : (
              <>
                {' '}
                · <span title={t.projectedNote}>{t.projected}</span> <Headline fen={f.projectedFen} />
              </>
            )}{' '}
            <StateTag states={targetStanding} state={target.status} />
          </span>
        </>
      ) : (
        <b>{t.noTarget}</b>
      )}
    </div>
  );
}

function Years({ o }: { o: Overview }) {
  const t = useText(text);
  const language = useLanguage();
  const label = (h: Overview['history'][number]) => {
    const only = h.returns.length === 1 ? h.returns[0]! : null;
    return h.isWhole
      ? t.whole(String(h.year))
      : only && h.onPlatformFen === 0
        ? periodText(only.periodFrom, only.periodLast, language)
        : t.soFar(String(h.year));
  };
  const noteOf = (h: Overview['history'][number]) =>
    [
      ...h.returns.map((r) => `${periodText(r.periodFrom, r.periodLast, language)}：${r.basisNote}`),
      ...(h.onPlatformFen > 0 ? [t.onPlatform] : []),
    ].join('；');
  // A year of which nothing is known is no bar of nothing.
  const known = o.history.filter((h) => h.returns.length > 0 || h.onPlatformFen > 0);
  const bars: ChartBar[] = known.map((h) => ({
    label: label(h),
    ...chartValue(h.totalFen, language),
    isCurrent: h.year === o.year,
    note: noteOf(h),
    ...(h.year === o.year && !h.isOver && h.totalFen > 0 ? { projected: chartValue(h.projectedFen, language) } : {}),
  }));
  return (
    <LiveChart
      title={t.chart}
      unit={chartUnit(language)}
      bars={bars}
      label={t.chartLabel(
        [
          ...bars.map((b) => `${b.label} ${b.display}`),
          ...(o.target ? [`${t.target} ${chartValue(o.target.amountFen, language).display}`] : []),
        ].join('，'),
      )}
      caption={t.chartCaption}
      {...(o.target ? { target: chartValue(o.target.amountFen, language) } : {})}
    />
  );
}

function Sources({ o }: { o: Overview }) {
  const t = useText(text);
  const language = useLanguage();
  return (
    <details className="more">
      <summary>{t.sources}</summary>
      <ul className="assume">
        {o.figures.returns.map((r) => (
          <li key={r.id}>
            <Link to={`/app/returns/${r.id}`}>{periodText(r.periodFrom, r.periodLast, language)}</Link>：{r.basisNote}
            {r.printed ? `；${t.printedAs(r.printed)}` : null}
            {r.citation ? <Why citations={[r.citation]} steps={[]} /> : null}
          </li>
        ))}
        <li>{t.ownBasis}</li>
      </ul>
    </details>
  );
}

function Funds({ funds }: { funds: Loaded['funds'] }) {
  const t = useText(text);
  if (funds.length === 0)
    return (
      <Sheet title={t.fund}>
        <p className="muted small">{t.fundNone}</p>
      </Sheet>
    );
  return funds.map((f) => (
    <Sheet key={f.id} title={f.name} aside={<Link to={`/app/fund/${f.id}`}>{t.openBooks}</Link>}>
      <p className="num">
        {t.fundLine} <Money fen={f.cashFen} large /> · {t.fundBound} <Money fen={f.occupiedFen} large /> · {t.fundFree}{' '}
        <Money fen={f.freeFen} large />
      </p>
      <Bar part={f.occupiedFen} whole={Math.max(1, f.availableFen)} label={t.fundBound} />
      <BankOccupancy fund={f} />
    </Sheet>
  ));
}

/** A bureau's first screen: the year against its target, what waits, what the fund binds. */
export default function Bureau() {
  const { overview: o, own, funds, mine, others } = useLoaderData<typeof loader>();
  const t = useText(text);
  const c = o.figures.onPlatform;
  const loansTo = `/app/bureau/loans?year=${o.year}&division=${o.division}`;
  return (
    <Page
      title={t.heading(String(o.year))}
      under={<span className="num">{t.under(o.divisionName, o.today)}</span>}
      dense
      crumbs={o.division === own ? undefined : [{ to: '/app/bureau', label: t.title }, { label: o.divisionName }]}
    >
      <FilterLinks
        label={t.years}
        param="year"
        current={String(o.year)}
        choices={o.years.map((y) => ({ value: String(y), label: t.yearOf(String(y)) }))}
      />
      <div className="stack">
        <div className="kpis num">
          <Financing o={o} />
          <div>
            {t.loans}
            <strong>
              <Link to={loansTo}>{c.loans}</Link>
              <small>{t.loansUnit}</small>
            </strong>
            {t.mixed(c.mixedLoans)}
          </div>
          <div>
            {t.enterprises}
            <strong>
              {c.enterprises}
              <small>{t.enterprisesUnit}</small>
            </strong>
            {t.enterprisesNote}
          </div>
          <div className="rest">
            {t.rights}
            <strong>
              {c.patents + c.trademarks + c.copyrights}
              <small>{t.rightsUnit}</small>
            </strong>
            {t.rightsNote(c.patents, c.trademarks, c.copyrights)}
          </div>
        </div>
        <div className="beside wide">
          <div className="stack">
            <Sheet
              title={t.chart}
              aside={
                typeof o.comparison.growthBp === 'number'
                  ? t.sameAsBefore(`${o.comparison.growthBp > 0 ? '+' : ''}${formatBp(o.comparison.growthBp)}`)
                  : t.noSame
              }
            >
              <Years o={o} />
              <Sources o={o} />
            </Sheet>
            <Sheet title={t.target} aside={<Link to="/app/targets">{t.toTargets}</Link>}>
              {o.target ? (
                <>
                  <p>
                    <b>{o.target.label}</b> · <Headline fen={o.target.amountFen} /> · {t.missing}{' '}
                    <Headline fen={o.target.missingFen ?? 0} />
                  </p>
                  {o.target.citations.length > 0 ? (
                    <Why citations={o.target.citations} steps={o.target.steps} assumptions={o.target.assumptions} />
                  ) : (
                    <p className="small muted">{o.target.basis}</p>
                  )}
                </>
              ) : (
                <p className="muted">
                  <b>{t.noTarget}</b>　{t.noTargetBody}
                </p>
              )}
              {o.proposedTargets.length > 0 ? (
                <p>
                  <Link to={`/app/targets/${o.proposedTargets[0]!.id}`}>{t.pendingTarget}</Link>
                </p>
              ) : null}
            </Sheet>
            <Sheet title={t.months} aside={c.loans > 0 ? <Link to={loansTo}>{t.drill}</Link> : null}>
              {o.months.length > 0 ? (
                <DataTable
                  caption={t.months}
                  phone="scroll"
                  rows={o.months}
                  rowKey={(m) => String(m.month)}
                  columns={[
                    {
                      key: 'month',
                      head: t.month,
                      lead: true,
                      cell: (m) => <Link to={`${loansTo}&month=${m.month}`}>{t.monthName(m.month)}</Link>,
                    },
                    { key: 'count', head: t.count, right: true, cell: (m) => m.counters.loans },
                    { key: 'enterprises', head: t.enterprises, right: true, cell: (m) => m.counters.enterprises },
                    { key: 'amount', head: t.amount, right: true, cell: (m) => <Money fen={m.counters.amountFen} /> },
                  ]}
                  foot={
                    <tr>
                      <th scope="row">{t.all}</th>
                      <td className="r">{c.loans}</td>
                      <td className="r">{c.enterprises}</td>
                      <td className="r">
                        <Money fen={c.amountFen} />
                      </td>
                    </tr>
                  }
                />
              ) : (
                <p className="muted small">{t.noLoans}</p>
              )}
            </Sheet>
            {o.within.length > 0 ? (
              <Sheet title={t.within}>
                <DataTable
                  caption={t.within}
                  phone="scroll"
                  rows={o.within}
                  rowKey={(w) => w.division}
                  columns={[
                    {
                      key: 'name',
                      head: t.division,
                      lead: true,
                      cell: (w) => <Link to={`/app/bureau?year=${o.year}&division=${w.division}`}>{w.name}</Link>,
                    },
                    { key: 'count', head: t.count, right: true, cell: (w) => w.counters.loans },
                    { key: 'amount', head: t.amount, right: true, cell: (w) => <Money fen={w.counters.amountFen} /> },
                  ]}
                />
              </Sheet>
            ) : null}
          </div>
          <div className="stack">
            <Sheet title={t.todo} aside={mine.length > 0 ? mine.length : null}>
              {mine.length > 0 ? <WorkList items={mine} /> : <p className="muted small">{t.noTodo}</p>}
            </Sheet>
            {others.length > 0 ? (
              <Sheet title={t.todoOthers}>
                <WorkList items={others} />
              </Sheet>
            ) : null}
            <Funds funds={funds} />
          </div>
        </div>
      </div>
    </Page>
  );
}
