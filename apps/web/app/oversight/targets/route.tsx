import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { noAnswers } from '@zhiya/kernel';
import { TARGET_FORM } from '@zhiya/oversight-domain';
import {
  ActionForm,
  DataTable,
  EmptyState,
  Page,
  Percent,
  Sheet,
  StateTag,
  SubmitButton,
  designationText,
  targetSourceText,
  targetStanding,
  targetStates,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { Controls } from '../../kit/field-list';
import { Headline } from '../../kit/figures';
import { titled } from '../../kit/meta';
import type { action, loader } from './targets.server';
import { text } from './text';

export { action, loader } from './targets.server';
export const meta = titled(text, (t) => t.title);

export default function Targets() {
  const { targets, canPropose, year, designations } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const source = useLabel(targetSourceText);
  const designation = useLabel(designationText);
  return (
    <Page title={t.title} under={t.under} dense>
      <div className="stack">
        <Sheet title={t.list}>
          <DataTable
            caption={t.list}
            rows={targets}
            rowKey={(x) => x.id}
            empty={<EmptyState title={t.empty} />}
            columns={[
              { key: 'year', head: t.year, lead: true, cell: (x) => <Link to={`/app/targets/${x.id}`}>{x.year}</Link> },
              { key: 'label', head: t.label, cell: (x) => x.label },
              { key: 'division', head: t.division, cell: (x) => x.divisionName },
              { key: 'source', head: t.source, cell: (x) => source(x.source) },
              { key: 'amount', head: t.amount, right: true, cell: (x) => <Headline fen={x.amountFen} /> },
              {
                key: 'attained',
                head: t.attained,
                right: true,
                cell: (x) => (typeof x.attainmentBp === 'number' ? <Percent bp={x.attainmentBp} /> : t.none),
              },
              { key: 'standing', head: t.standing, cell: (x) => <StateTag states={targetStanding} state={x.status} /> },
              { key: 'state', head: t.state, cell: (x) => <StateTag states={targetStates} state={x.state} /> },
            ]}
          />
        </Sheet>
        {canPropose ? (
          <Sheet title={t.propose}>
            <ActionForm intent="propose" reply={reply}>
              <Controls
                list={TARGET_FORM}
                names={{
                  year: t.proposeYear,
                  source: t.proposeSource,
                  amountFen: t.amountField,
                  designations: t.designations,
                  label: t.labelField,
                  basis: t.basis,
                }}
                values={{ ...noAnswers(TARGET_FORM), year, source: 'OWN' }}
                looks={{
                  year: { width: 'short' },
                  source: {
                    choices: [
                      { value: 'OWN', label: t.own },
                      { value: 'PLAN', label: t.plan, hint: t.planHint },
                    ],
                  },
                  amountFen: { hint: t.amountHint },
                  designations: {
                    hint: t.designationsHint,
                    choices: designations.map((value) => ({ value, label: designation(value) })),
                  },
                  label: { hint: t.labelHint, width: 'mid' },
                  basis: { hint: t.basisHint, rows: 3 },
                }}
              />
              <SubmitButton>{t.send}</SubmitButton>
            </ActionForm>
          </Sheet>
        ) : null}
      </div>
    </Page>
  );
}
