import {
  Citation,
  DataTable,
  Notice,
  PairChart,
  Sheet,
  Why,
  supportKindText,
  Unverified,
  useLabel,
  useLanguage,
  useText,
} from '@zhiya/web-ui';
import { exactYuan, inWan, minus, Wan, wanNumber, wanUnit, Yuan } from '../parts/exact';
import type { Run } from './route';
import { text } from './text';

export type Result = NonNullable<Run['result']>;
type Change = Result['largest'][number];

function Headlines({ r }: { r: Result }) {
  const t = useText(text);
  return (
    <div className="kpis num">
      <div className="first">
        {t.total} · {t.difference}
        <strong>
          <Wan fen={r.difference} sign />
        </strong>
        <p className="parts">
          {t.before} <Wan fen={r.before} /> · {t.after} <Wan fen={r.after} />
        </p>
        <span className="muted">{t.exact}</span>
      </div>
      <div>
        {t.enterprises}
        <strong>{r.enterprisesAffected}</strong>
        {t.ofEnterprises(r.enterprises)}
      </div>
      <div>
        {t.banks}
        <strong>{r.banksAffected.length}</strong>
        {t.ofBanks(r.banks)}
      </div>
      <div className="rest">
        {t.unknown}
        <strong>{r.unknownRows}</strong>
        {t.rows}
      </div>
    </div>
  );
}

function Months({ r }: { r: Result }) {
  const t = useText(text);
  const language = useLanguage();
  return (
    <Sheet title={t.cost}>
      <PairChart
        unit={wanUnit(language)}
        words={{ before: t.before, after: t.after }}
        bars={r.months.map((m) => ({
          label: m.month,
          before: wanNumber(m.before, language),
          after: wanNumber(m.after, language),
        }))}
        label={t.chartLabel(
          r.months.map((m) => `${m.month} ${inWan(m.before, language)} → ${inWan(m.after, language)}`).join('，'),
        )}
        caption={r.monthReading.note}
      />
      <DataTable
        caption={t.cost}
        phone="scroll"
        rows={r.months}
        rowKey={(m) => m.month}
        columns={[
          { key: 'month', head: t.month, lead: true, cell: (m) => <span className="fig">{m.month}</span> },
          { key: 'before', head: t.before, right: true, cell: (m) => <Wan fen={m.before} /> },
          { key: 'after', head: t.after, right: true, cell: (m) => <Wan fen={m.after} /> },
          {
            key: 'difference',
            head: t.difference,
            right: true,
            cell: (m) => <Wan fen={minus(m.after, m.before)} sign />,
          },
        ]}
        foot={
          <tr>
            <th scope="row">{t.sum}</th>
            <td className="r">
              <Wan fen={r.before} />
            </td>
            <td className="r">
              <Wan fen={r.after} />
            </td>
            <td className="r">
              <Wan fen={r.difference} sign />
            </td>
          </tr>
        }
      />
    </Sheet>
  );
}

function Arithmetic({ change: c }: { change: Change }) {
  const t = useText(text);
  return (
    <details className="more">
      <summary>{t.arithmetic}</summary>
      <h4>{t.asIs}</h4>
      {c.arithmeticBefore ? <Why {...c.arithmeticBefore} /> : <p className="muted small">{t.noItem}</p>}
      <h4>{t.asSupposed}</h4>
      {c.arithmeticAfter ? <Why {...c.arithmeticAfter} /> : <p className="muted small">{t.noItem}</p>}
    </details>
  );
}

function Largest({ r }: { r: Result }) {
  const t = useText(text);
  const kind = useLabel(supportKindText);
  return (
    <Sheet title={t.largest}>
      <DataTable
        caption={t.largest}
        rows={r.largest}
        rowKey={(c) => `${c.enterprise}${c.year}${c.kind}`}
        columns={[
          {
            key: 'name',
            head: t.enterprise,
            lead: true,
            cell: (c) => (
              <>
                {c.name}
                <span className="sub">
                  {kind(c.kind)} · {c.year}
                </span>
              </>
            ),
          },
          { key: 'base', head: t.base, right: true, cell: (c) => <Yuan fen={c.base} /> },
          { key: 'before', head: t.before, right: true, cell: (c) => <Yuan fen={c.before} /> },
          { key: 'after', head: t.after, right: true, cell: (c) => <Yuan fen={c.after} /> },
          { key: 'difference', head: t.difference, right: true, cell: (c) => <Yuan fen={c.difference} sign /> },
          { key: 'why', head: t.arithmetic, cell: (c) => <Arithmetic change={c} /> },
        ]}
      />
    </Sheet>
  );
}

/** What is not computed, and why: it is in none of the sums. */
function Open({ r }: { r: Result }) {
  const t = useText(text);
  return (
    <>
      {r.unknownRows > 0 ? (
        <Sheet title={t.unknown}>
          <p>
            {t.unknownBody(r.unknownRows, r.unknownEnterprises)} {t.unknownBase}{' '}
            <span className="num">{exactYuan(r.unknownBase)}</span>
          </p>
          <DataTable
            caption={t.unknown}
            phone="scroll"
            rows={r.needed}
            rowKey={(n) => n.fact}
            columns={[
              { key: 'title', head: t.missing, lead: true, cell: (n) => n.title },
              { key: 'rows', head: t.rows, right: true, cell: (n) => n.rows },
            ]}
          />
        </Sheet>
      ) : null}
      {r.enterprisesOutside > 0 ? <Notice tone="back">{t.outside(r.enterprisesOutside)}</Notice> : null}
      {r.barredBefore + r.barredAfter > 0 ? <Notice>{t.barred(r.barredBefore, r.barredAfter)}</Notice> : null}
    </>
  );
}

function Used({ r }: { r: Result }) {
  const t = useText(text);
  return (
    <details className="more">
      <summary>{t.parameters}</summary>
      <DataTable
        caption={t.parameters}
        phone="scroll"
        rows={r.parameters}
        rowKey={(p) => `${p.id}${p.from}${p.side}`}
        columns={[
          { key: 'title', head: t.parameter, lead: true, cell: (p) => p.title },
          {
            key: 'value',
            head: t.value,
            cell: (p) => (
              <>
                {p.value}
                <Unverified words={p.unverified} />
              </>
            ),
          },
          { key: 'from', head: t.from, cell: (p) => <span className="fig">{p.from}</span> },
          { key: 'side', head: t.rule, cell: (p) => (p.side === 'BEFORE' ? t.before : t.after) },
          { key: 'basis', head: t.basis, cell: (p) => <Citation citation={p.citation} inline /> },
        ]}
      />
    </details>
  );
}

export function ResultView({ r }: { r: Result }) {
  const t = useText(text);
  const kind = useLabel(supportKindText);
  if (r.months.length === 0 && r.unknownRows === 0)
    return (
      <>
        <Notice tone="back">{t.noBook}</Notice>
        <Open r={r} />
      </>
    );
  return (
    <>
      <Headlines r={r} />
      {r.months.length > 0 ? <Months r={r} /> : null}
      <Open r={r} />
      {r.largest.length > 0 ? <Largest r={r} /> : null}
      {r.kinds.length > 0 ? (
        <Sheet title={t.kinds}>
          <DataTable
            caption={t.kinds}
            rows={r.kinds}
            rowKey={(k) => k.kind}
            columns={[
              { key: 'kind', head: t.kind, lead: true, cell: (k) => kind(k.kind) },
              { key: 'before', head: t.before, right: true, cell: (k) => <Wan fen={k.before} /> },
              { key: 'after', head: t.after, right: true, cell: (k) => <Wan fen={k.after} /> },
              {
                key: 'difference',
                head: t.difference,
                right: true,
                cell: (k) => <Wan fen={minus(k.after, k.before)} sign />,
              },
              { key: 'changed', head: t.changed, right: true, cell: (k) => k.changed },
            ]}
          />
          {r.banksAffected.length > 0 ? (
            <p className="small">
              {t.affectedBanks}：{r.banksAffected.join('、')}
            </p>
          ) : null}
        </Sheet>
      ) : null}
      <Used r={r} />
    </>
  );
}
