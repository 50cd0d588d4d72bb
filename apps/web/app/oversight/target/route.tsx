import { useActionData, useLoaderData } from '@remix-run/react';
import {
  DateText,
  DefinitionList,
  Page,
  Percent,
  Sheet,
  StateTag,
  TextArea,
  Why,
  designationText,
  targetSourceText,
  targetStanding,
  targetStates,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { Headline } from '../../kit/figures';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
import { TraceLinks } from '../../kit/trace/argument';
import { traceText } from '../../kit/trace/text';
import { titled } from '../../kit/meta';
import type { action, loader } from './target.server';
import { text } from './text';

export { action, loader } from './target.server';
export const meta = titled(text, (t) => t.title);

export default function Target() {
  const { target: x, traces } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const r = useText(traceText);
  const source = useLabel(targetSourceText);
  const designation = useLabel(designationText);
  const name = t.name(String(x.year), x.label);
  const move = { of: x, reply };
  return (
    <Page
      title={name}
      over={x.divisionName}
      crumbs={[{ to: '/app/targets', label: t.list }, { label: name }]}
      under={<Standing record="target" states={targetStates} state={x.state} />}
    >
      <div className="beside wide">
        <div className="stack">
          <Sheet title={t.standing} aside={<StateTag states={targetStanding} state={x.status} />}>
            <DefinitionList
              right
              items={[
                { label: t.target, value: <Headline fen={x.amountFen} /> },
                { label: t.actual, value: <Headline fen={x.actualFen} /> },
                ...(typeof x.attainmentBp === 'number'
                  ? [{ label: t.attained, value: <Percent bp={x.attainmentBp} /> }]
                  : []),
                ...(typeof x.missingFen === 'number'
                  ? [{ label: t.missing, value: <Headline fen={x.missingFen} /> }]
                  : []),
              ]}
            />
          </Sheet>
          {x.citations.length > 0 ? (
            <Sheet title={t.why}>
              <Why citations={x.citations} steps={x.steps} assumptions={x.assumptions} />
            </Sheet>
          ) : null}
          <Sheet title={t.basis}>
            <p className="prose">{x.basis}</p>
          </Sheet>
          {traces.length > 0 ? (
            <Sheet title={r.title}>
              <TraceLinks traces={traces} />
            </Sheet>
          ) : null}
        </div>
        <div className="stack">
          {Object.keys(x.events).length > 0 ? (
            <Sheet title={t.decide} note={t.decideNote}>
              <Move {...move} event="approve" label={t.approve} />
              {'reject' in x.events ? (
                <details className="more" open={reply?.form.startsWith('reject')}>
                  <summary>{t.otherwise}</summary>
                  <Move {...move} event="reject" label={t.reject} quiet>
                    <TextArea name="reason" label={t.reason} rows={2} />
                  </Move>
                </details>
              ) : null}
            </Sheet>
          ) : null}
          <Sheet>
            <DefinitionList
              items={[
                {
                  label: t.state,
                  value: (
                    <>
                      <StateTag states={targetStates} state={x.state} /> <DateText value={x.stateSince} />
                    </>
                  ),
                },
                { label: t.source, value: source(x.source) },
                ...(x.planTitle ? [{ label: t.plan, value: x.planTitle }] : []),
                ...(x.designations.length > 0
                  ? [{ label: t.designations, value: x.designations.map(designation).join('、') }]
                  : []),
                { label: t.maker, value: x.makerName },
                ...(x.checkerName ? [{ label: t.checker, value: x.checkerName }] : []),
                ...(x.reason ? [{ label: t.given, value: x.reason }] : []),
              ]}
            />
          </Sheet>
        </div>
      </div>
    </Page>
  );
}
