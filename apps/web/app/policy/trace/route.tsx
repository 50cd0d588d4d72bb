import { Link, useLoaderData } from '@remix-run/react';
import { DateText, DefinitionList, Instant, Page, Sheet, useLabel, useText } from '@zhiya/web-ui';
import { ArguedPart, FigureTable } from '../../kit/trace/argument';
import { placeOf } from '../../kit/trace/places';
import { traceSourceText, traceText } from '../../kit/trace/text';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import type { loader } from './trace.server';
import { text } from './text';

export { loader } from './trace.server';
export const meta = titled(text, (t) => t.title);

export default function Trace() {
  const { trace: x } = useLoaderData<typeof loader>();
  const t = useText(traceText);
  const record = useLabel(traceSourceText)(x.subjectType);
  const { acting } = useActor();
  const caseId = x.caseId ?? null;
  const to = placeOf(x.subjectType, x.subjectId, caseId, acting?.kind ?? null);
  const isOne = x.parts.length === 1;
  return (
    <Page
      title={x.question}
      over={x.step ?? t.title}
      crumbs={[...(to ? [{ to, label: record }] : []), { label: t.title }]}
      under={<span className="small muted">{t.note}</span>}
    >
      <div className="stack trace">
        <Sheet title={t.decided}>
          <DefinitionList
            items={[
              { label: t.question, value: x.question },
              ...(x.step ? [{ label: t.step, value: x.step }] : []),
              ...(x.orgName
                ? [
                    {
                      label: t.by,
                      value: x.personName && x.personName !== x.orgName ? `${x.orgName} ${x.personName}` : x.orgName,
                    },
                  ]
                : []),
              { label: t.at, value: <Instant value={x.at} /> },
              { label: t.asOf, value: <DateText value={x.asOf} /> },
              ...(x.programmeTitle ? [{ label: t.programme, value: x.programmeTitle }] : []),
              ...(x.revision ? [{ label: t.revision, value: <span className="num">{x.revision}</span> }] : []),
              { label: t.record, value: to ? <Link to={to}>{record}</Link> : record },
            ]}
          />
        </Sheet>
        {!isOne && x.figures.length > 0 ? (
          <Sheet title={t.figures}>
            <FigureTable figures={x.figures} caseId={caseId} />
          </Sheet>
        ) : null}
        {x.parts.map((p) => (
          <Sheet key={p.title} title={p.title}>
            <ArguedPart part={p} figures={isOne ? x.figures : []} caseId={caseId} />
          </Sheet>
        ))}
        <p className="small muted no-print">{t.print}</p>
      </div>
    </Page>
  );
}
