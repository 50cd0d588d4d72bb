import { useActionData, useLoaderData } from '@remix-run/react';
import { answersOf } from '@zhiya/kernel';
import { RETURN_FORM } from '@zhiya/oversight-domain';
import {
  ActionForm,
  DateText,
  DefinitionList,
  Page,
  Sheet,
  StateTag,
  SubmitButton,
  TextArea,
  Why,
  figureBasisText,
  lendingReturnStates,
  useLabel,
  useLanguage,
  useText,
} from '@zhiya/web-ui';
import { Headline, periodText } from '../../kit/figures';
import { ReturnFields } from '../parts/return-fields';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
import { titled } from '../../kit/meta';
import type { action, loader } from './return.server';
import { text } from './text';

export { action, loader } from './return.server';
export const meta = titled(text, (t) => t.title);

export default function LendingReturn() {
  const { row: r, cited, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const language = useLanguage();
  const basis = useLabel(figureBasisText);
  const period = periodText(r.periodFrom, r.periodLast, language);
  const move = { of: r, reply };
  return (
    <Page
      title={period}
      over={t.title}
      crumbs={[{ to: '/app/returns', label: t.list }, { label: period }]}
      under={<Standing record="lending-return" states={lendingReturnStates} state={r.state} />}
    >
      <div className="beside wide">
        <div className="stack">
          <Sheet>
            <DefinitionList
              items={[
                { label: t.division, value: r.divisionName },
                {
                  label: t.period,
                  value: (
                    <>
                      <DateText value={r.periodFrom} /> – <DateText value={r.periodLast} />
                    </>
                  ),
                },
                {
                  label: t.value,
                  value: (
                    <b>
                      <Headline fen={r.value} />
                    </b>
                  ),
                },
                ...(r.printed ? [{ label: t.printed, value: r.printed }] : []),
                {
                  label: t.basis,
                  value: (
                    <>
                      {basis(r.basis)}
                      <span className="sub">{r.basisNote}</span>
                    </>
                  ),
                },
                { label: t.maker, value: r.makerName },
                ...(r.checkerName ? [{ label: t.checker, value: r.checkerName }] : []),
                ...(r.reason ? [{ label: t.given, value: r.reason }] : []),
                {
                  label: t.state,
                  value: (
                    <>
                      <StateTag states={lendingReturnStates} state={r.state} /> <DateText value={r.stateSince} />
                    </>
                  ),
                },
              ]}
            />
          </Sheet>
          <Sheet title={t.source}>
            {r.citation ? <Why citations={[r.citation]} steps={[]} /> : <p className="muted small">{t.noSource}</p>}
          </Sheet>
          {'correct' in r.events ? (
            <Sheet title={t.mend}>
              <ActionForm intent="correct" reply={reply}>
                <input type="hidden" name="version" value={r.version} />
                <ReturnFields values={answersOf(RETURN_FORM, r)} cited={cited} max={today} />
                <SubmitButton>{t.correct}</SubmitButton>
              </ActionForm>
            </Sheet>
          ) : null}
        </div>
        {'accept' in r.events || 'return' in r.events ? (
          <Sheet title={t.decide} note={t.decideNote}>
            <Move {...move} event="accept" label={t.accept} />
            {'return' in r.events ? (
              <details className="more" open={reply?.form.startsWith('return')}>
                <summary>{t.otherwise}</summary>
                <Move {...move} event="return" label={t.back} quiet>
                  <TextArea name="reason" label={t.reason} rows={2} />
                </Move>
              </details>
            ) : null}
          </Sheet>
        ) : null}
      </div>
    </Page>
  );
}
