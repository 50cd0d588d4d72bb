import { useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  Checkboxes,
  DateField,
  DefinitionList,
  Money,
  Page,
  Percent,
  repaymentMethodText,
  rightKindText,
  Sheet,
  SubmitButton,
  TextArea,
  TextField,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import type { action, loader } from './edit.server';
import { text } from './text';

export { action, loader } from './edit.server';
export const meta = titled(text, (t) => t.title);

export default function EditContract() {
  const { caseId, caseNo, enterpriseName, assets, offer, contract, values, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const method = useLabel(repaymentMethodText);
  const kind = useLabel(rightKindText);
  return (
    <Page
      title={t.title}
      crumbs={[
        { to: `/app/cases/${caseId}`, label: caseNo ?? t.case },
        { to: `/app/cases/${caseId}/contract`, label: t.contract },
        { label: t.title },
      ]}
    >
      <div className="beside wide flip">
        <Sheet>
          <ActionForm intent="save" reply={reply}>
            {contract ? <input type="hidden" name="id" value={contract.id} /> : null}
            {contract ? <input type="hidden" name="version" value={contract.version} /> : null}
            <TextField
              name="contractNo"
              label={t.contractNo}
              hint={t.contractNoHint}
              width="mid"
              maxLength={60}
              defaultValue={values.contractNo}
            />
            <DateField
              name="plannedOn"
              label={t.plannedOn}
              hint={t.plannedHint}
              min={today}
              defaultValue={values.plannedOn}
            />
            <Checkboxes
              name="pledgeAssetIds"
              label={t.pledge}
              hint={t.pledgeHint}
              optional
              choices={assets.map((a) => ({ value: a.id, label: a.title, hint: `${kind(a.rightKind)} · ${a.number}` }))}
              defaultValue={values.pledgeAssetIds}
            />
            <Checkboxes
              name="others"
              label={t.others}
              optional
              choices={[
                { value: 'INSURANCE_ISSUED', label: t.insurance },
                { value: 'VALUATION_DELIVERED', label: t.valuation },
              ]}
              defaultValue={values.others}
            />
            <TextArea
              name="otherConditions"
              label={t.other}
              optional
              rows={3}
              maxLength={600}
              defaultValue={values.otherConditions}
            />
            <SubmitButton>{t.save}</SubmitButton>
          </ActionForm>
        </Sheet>
        <Sheet title={t.copied} note={t.copiedNote}>
          <DefinitionList
            items={[
              { label: t.enterprise, value: enterpriseName },
              { label: t.principal, value: <Money fen={offer.principalFen} unit /> },
              { label: t.rate, value: <Percent bp={offer.rateBp} /> },
              { label: t.months, value: t.monthCount(offer.months) },
              { label: t.method, value: method(offer.method) },
              { label: t.due, value: offer.dueDay ? t.dueDay(offer.dueDay) : t.drawdownDay },
            ]}
          />
        </Sheet>
      </div>
    </Page>
  );
}
