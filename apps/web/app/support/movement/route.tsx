import { useActionData, useLoaderData } from '@remix-run/react';
import { plainYuan } from '@zhiya/kernel';
import {
  ActionForm,
  DateText,
  DefinitionList,
  Money,
  Page,
  Sheet,
  StateTag,
  SubmitButton,
  TextArea,
  fundMovementStates,
  journalKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { EvidenceList } from '../../kit/evidence';
import { UploadOne } from '../../kit/upload-one';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
import { fundText } from '../parts/fund-text';
import { MovementFields } from '../parts/movement-fields';
import { titled } from '../../kit/meta';
import type { action, loader } from './movement.server';
import { text } from './text';

export { action, loader } from './movement.server';
export const meta = titled(text, (t) => t.title);

/** A movement on its way into the books: the maker's draft with its voucher, then the checker's look at both. */
export default function Movement() {
  const { movement: m, today, kinds } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const f = useText(fundText);
  const kind = useLabel(journalKindText);
  const move = { of: m, reply };
  const isMine = 'submitForCheck' in m.events;
  return (
    <Page
      title={kind(m.kind)}
      over={t.title}
      crumbs={[{ to: `/app/fund/${m.fundId}`, label: t.fund }, { label: kind(m.kind) }]}
      under={<Standing record="fund-movement" states={fundMovementStates} state={m.state} />}
    >
      <div className="beside wide">
        <div className="stack">
          <Sheet title={t.facts}>
            <DefinitionList
              items={[
                {
                  label: f.amount,
                  value: (
                    <b>
                      <Money fen={m.amountFen} />
                    </b>
                  ),
                },
                { label: f.valueDate, value: <DateText value={m.valueDate} /> },
                { label: f.counterparty, value: m.counterparty },
                ...(m.memo ? [{ label: f.memo, value: m.memo }] : []),
                { label: f.maker, value: m.makerName },
                ...(m.checkerName ? [{ label: f.checker, value: m.checkerName }] : []),
                {
                  label: t.state,
                  value: (
                    <>
                      <StateTag states={fundMovementStates} state={m.state} /> <DateText value={m.stateSince} />
                    </>
                  ),
                },
              ]}
            />
          </Sheet>
          <Sheet title={t.vouchers}>
            <EvidenceList files={m.vouchers} remove={isMine} reply={reply} />
            {isMine ? (
              <UploadOne
                returnTo={`/app/fund/movements/${m.id}`}
                subjectType="fund-movement"
                subjectId={m.id}
                purpose="VOUCHER"
                label={t.voucher}
              />
            ) : null}
          </Sheet>
        </div>
        {Object.keys(m.events).length > 0 ? (
          <Sheet title={t.decide} note={'post' in m.events ? t.postNote : undefined}>
            <div className="stack">
              <Move {...move} event="submitForCheck" intent="submit" label={t.submit} />
              <Move {...move} event="post" label={t.post} />
              {'returnToMaker' in m.events ? (
                <details className="more" open={reply?.form.startsWith('return')}>
                  <summary>{t.otherwise}</summary>
                  <Move {...move} event="returnToMaker" intent="return" label={t.back} quiet>
                    <TextArea name="reason" label={t.reason} rows={2} />
                  </Move>
                </details>
              ) : null}
              {isMine ? (
                <details className="more" open={reply?.form === 'amend'}>
                  <summary>{t.mend}</summary>
                  <ActionForm intent="amend" reply={reply}>
                    <input type="hidden" name="version" value={m.version} />
                    <MovementFields
                      kinds={kinds}
                      isReversal={m.kind === 'REVERSAL'}
                      max={today}
                      values={{
                        kind: m.kind,
                        amount: plainYuan(m.amountFen),
                        valueDate: m.valueDate,
                        counterparty: m.counterparty,
                        memo: m.memo,
                      }}
                    />
                    <SubmitButton quiet>{t.save}</SubmitButton>
                  </ActionForm>
                </details>
              ) : null}
              <Move {...move} event="discard" label={t.discard} quiet />
            </div>
          </Sheet>
        ) : null}
      </div>
    </Page>
  );
}
