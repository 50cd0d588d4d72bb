import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { noAnswers } from '@zhiya/kernel';
import { APPRAISAL_METHODS, DELIVERY_FORM } from '@zhiya/valuation-domain';
import {
  appraisalMethodText,
  DateText,
  DefinitionList,
  Notice,
  Page,
  Sheet,
  TextArea,
  useLabel,
  useText,
  valuationOrderStates,
} from '@zhiya/web-ui';
import { Controls } from '../../kit/field-list';
import { EvidenceList } from '../../kit/evidence';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
import { RightList } from '../../assets/parts';
import { UploadOne } from '../../kit/upload-one';
import { ValueFacts } from '../parts/value';
import { titled } from '../../kit/meta';
import type { action, loader } from './order.server';
import { text } from './text';

export { action, loader } from './order.server';
export const meta = titled(text, (t) => t.title);

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function Delivery({ order, today, validUntil }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const method = useLabel(appraisalMethodText);
  if (!('deliver' in order.events)) return null;
  const form = {
    list: DELIVERY_FORM,
    names: {
      lowFen: t.low,
      pointFen: t.point,
      highFen: t.high,
      feeFen: t.fee,
      baseDate: t.baseDate,
      validUntil: t.validUntil,
      methods: t.methods,
      reasoning: t.reasoning,
      reportFileId: t.reportPick,
    },
    values: {
      ...noAnswers(DELIVERY_FORM),
      baseDate: today,
      validUntil,
      reportFileId: order.files.at(-1)?.id ?? null,
    },
    looks: {
      feeFen: { hint: t.feeHint },
      baseDate: { input: { max: today } },
      validUntil: { hint: t.validUntilHint },
      methods: { as: 'row', choices: APPRAISAL_METHODS.map((value) => ({ value, label: method(value) })) },
      reasoning: { hint: t.reasoningHint, rows: 4, input: { maxLength: 2000 } },
      reportFileId: { choices: order.files.map((f) => ({ value: f.id, label: f.name })) },
    },
  } as const;
  return (
    <>
      <Sheet title={t.report} note={t.reportHint} id="report">
        <EvidenceList files={order.files} remove reply={reply} />
        <UploadOne
          returnTo={`/app/orders/${order.id}#report`}
          subjectType="valuation-order"
          subjectId={order.id}
          purpose="REPORT"
          label={t.report}
        />
      </Sheet>
      <Sheet title={t.deliver} note={t.deliverNote}>
        {order.files.length === 0 ? <Notice tone="back">{t.reportNone}</Notice> : null}
        <Move of={order} event="deliver" label={t.deliver} reply={reply} apart={false}>
          <div className="two">
            <Controls {...form} only={['lowFen', 'pointFen', 'highFen', 'feeFen', 'baseDate', 'validUntil']} />
          </div>
          <Controls {...form} only={['methods', 'reasoning', 'reportFileId']} />
        </Move>
      </Sheet>
    </>
  );
}

export default function Order() {
  const data = useLoaderData<typeof loader>();
  const { order } = data;
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page
      title={order.enterprise?.name ?? t.title}
      over={t.title}
      crumbs={[{ to: '/app/orders', label: t.list }, { label: order.enterprise?.name ?? t.title }]}
      aside={<Standing record="valuation-order" states={valuationOrderStates} state={order.state} />}
      dense
    >
      <div className="beside wide">
        <div className="stack">
          <Sheet title={t.rights}>
            <RightList rights={order.rights} />
          </Sheet>
          {order.state === 'DELIVERED' ? (
            <Sheet title={t.value}>
              <ValueFacts value={order} />
              <EvidenceList files={order.files} />
            </Sheet>
          ) : null}
          <Delivery {...data} />
        </div>
        <div className="stack">
          <Sheet title={t.facts} aside={<Link to={`/app/cases/${order.caseId}`}>{t.case}</Link>}>
            <DefinitionList
              items={[
                { label: t.enterprise, value: order.enterprise?.name },
                { label: t.requester, value: order.requester?.name },
                { label: t.requestedOn, value: <DateText value={order.requestedOn} /> },
                ...(order.note ? [{ label: t.note, value: <span className="pre">{order.note}</span> }] : []),
              ]}
            />
          </Sheet>
          {'accept' in order.events || 'decline' in order.events ? (
            <Sheet title={t.next}>
              <Move of={order} event="accept" label={t.accept} reply={reply} apart={false}>
                <p className="small muted">{t.acceptHint}</p>
              </Move>
              <Move of={order} event="decline" label={t.decline} reply={reply} danger>
                <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxLength={500} />
              </Move>
            </Sheet>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
