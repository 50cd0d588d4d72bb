import { Link } from '@remix-run/react';
import {
  Arithmetic,
  CitationSource,
  DataTable,
  DateText,
  Money,
  Percent,
  Readings,
  Tag,
  Unverified,
  useLabel,
  useText,
  Why,
} from '@zhiya/web-ui';
import { useActor } from '../actor';
import type { TraceLinkView, TraceView } from './trace-parts.server';
import { placeOf } from './places';
import { traceSourceText, traceText } from './text';

type PartView = TraceView['parts'][number];
type FigureView = TraceView['figures'][number];
type ValueView = PartView['results'][number];

/** Fen, basis points, a date or words, as its unit says. */
export function ArguedValue({ of: { unit, number, text } }: { of: Pick<ValueView, 'unit' | 'number' | 'text'> }) {
  if (typeof number === 'number') return unit === 'BP' ? <Percent bp={number} /> : <Money fen={number} unit />;
  return unit === 'DATE' && text ? <DateText value={text} /> : <>{text}</>;
}

function Source({ type, id, caseId }: { type: string; id: string; caseId: string | null }) {
  const { acting } = useActor();
  const name = useLabel(traceSourceText)(type);
  const to = placeOf(type, id, caseId, acting?.kind ?? null);
  return (
    <>
      {to ? <Link to={to}>{name}</Link> : name} <span className="sub num">{id.slice(-12)}</span>
    </>
  );
}

/** What was put in, each with the record it was read from. */
export function FigureTable({ figures, caseId }: { figures: readonly FigureView[]; caseId: string | null }) {
  const t = useText(traceText);
  return (
    <DataTable
      caption={t.figures}
      phone="scroll"
      rows={figures.map((f, i) => ({ ...f, key: `${i}` }))}
      rowKey={(f) => f.key}
      columns={[
        { key: 'what', head: t.figure, lead: true, cell: (f) => f.title },
        { key: 'on', head: t.on, cell: (f) => (f.on ? <DateText value={f.on} /> : null) },
        { key: 'value', head: t.value, right: true, cell: (f) => <ArguedValue of={f} /> },
        {
          key: 'source',
          head: t.source,
          cell: (f) =>
            f.sourceType && f.sourceId ? <Source type={f.sourceType} id={f.sourceId} caseId={caseId} /> : null,
        },
      ]}
    />
  );
}

function ParameterTable({ parameters }: { parameters: PartView['parameters'] }) {
  const t = useText(traceText);
  return (
    <DataTable
      caption={t.parameters}
      rows={parameters.map((p, i) => ({ ...p, key: `${p.parameter}-${i}` }))}
      rowKey={(p) => p.key}
      columns={[
        { key: 'what', head: t.parameter, lead: true, cell: (p) => p.title },
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
        {
          key: 'inForce',
          head: t.inForce,
          cell: (p) => <span className="num">{t.from(p.from, p.until ?? null)}</span>,
        },
        { key: 'source', head: t.source, cell: (p) => <CitationSource citation={p.clause} /> },
      ]}
    />
  );
}

export function CapTable({ caps }: { caps: PartView['caps'] }) {
  const t = useText(traceText);
  return (
    <DataTable
      caption={t.caps}
      phone="scroll"
      rows={caps}
      rowKey={(c) => c.name}
      columns={[
        { key: 'what', head: t.cap, lead: true, cell: (c) => c.title },
        {
          key: 'left',
          head: t.left,
          right: true,
          cell: (c) => (typeof c.remainingFen === 'number' ? <Money fen={c.remainingFen} unit /> : null),
        },
        {
          key: 'binds',
          head: t.result,
          cell: (c) => <Tag tone={c.binds ? 'back' : 'plain'}>{c.binds ? t.bound : t.slack}</Tag>,
        },
      ]}
    />
  );
}

/** One computation, argued in order: the words, the dated parameter, the figures, the arithmetic, the cap, the rounding, the readings, the result. */
export function ArguedPart({
  part,
  figures,
  caseId,
}: {
  part: PartView;
  figures: readonly FigureView[];
  caseId: string | null;
}) {
  const t = useText(traceText);
  return (
    <div className="argument">
      <h3>{t.clauses}</h3>
      {part.clauses.length > 0 ? (
        <Why citations={part.clauses} steps={[]} />
      ) : (
        <p className="small muted">{t.noClause}</p>
      )}
      {part.parameters.length > 0 ? (
        <>
          <h3>{t.parameters}</h3>
          <ParameterTable parameters={part.parameters} />
        </>
      ) : null}
      {figures.length > 0 ? (
        <>
          <h3>{t.figures}</h3>
          <FigureTable figures={figures} caseId={caseId} />
        </>
      ) : null}
      <h3>{t.lines}</h3>
      <Arithmetic steps={part.lines} />
      {part.caps.length > 0 ? (
        <>
          <h3>{t.caps}</h3>
          <CapTable caps={part.caps} />
        </>
      ) : null}
      {part.rounding ? (
        <>
          <h3>{t.rounding}</h3>
          <p>{part.rounding}</p>
        </>
      ) : null}
      {part.readings.length > 0 ? (
        <>
          <h3>{t.readings}</h3>
          <Readings assumptions={part.readings} />
        </>
      ) : null}
      <dl className="argued-result">
        {part.results.map((r) => (
          <div key={r.title}>
            <dt>{r.title}</dt>
            <dd>
              <ArguedValue of={r} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The decisions on a record, each leading to its reasons. */
export function TraceLinks({ traces }: { traces: readonly TraceLinkView[] }) {
  const t = useText(traceText);
  if (traces.length === 0) return <p className="small muted">{t.none}</p>;
  return (
    <DataTable
      caption={t.title}
      rows={traces}
      rowKey={(x) => x.id}
      columns={[
        {
          key: 'what',
          head: t.what,
          lead: true,
          cell: (x) => (
            <>
              <Link to={`/app/traces/${x.id}`}>{x.step}</Link>
              <span className="sub">{x.about}</span>
            </>
          ),
        },
        { key: 'when', head: t.when, cell: (x) => <DateText value={x.asOf} /> },
        { key: 'result', head: t.outcome, right: true, cell: (x) => (x.result ? <ArguedValue of={x.result} /> : null) },
      ]}
    />
  );
}
