import { useActionData, useLoaderData } from '@remix-run/react';
import { formatYuan } from '@zhiya/kernel';
import {
  ActionForm,
  DataTable,
  DateText,
  DefinitionList,
  Notice,
  Page,
  Sheet,
  StateTag,
  SubmitButton,
  SummaryList,
  TextArea,
  programmeRevisionStates,
  ruleKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
import { RuleCases, RuleExamples } from './cases';
import { RuleLosses } from './losses';
import { CheckedTag, Lines, RestsOn, ValueTable, ruleText } from '../parts/values';
import { titled } from '../../kit/meta';
import type { action, loader } from './rule.server';
import { text } from './text';

export { action, loader } from './rule.server';
export const meta = titled(text, (t) => t.title);

export default function Rule() {
  const { sheet, impact } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const words = useText(ruleText);
  const kind = useLabel(ruleKindText);
  const r = sheet.revision;
  const move = { of: sheet, reply };
  const moved = sheet.rows.filter((x) => x.mark !== 'SAME');
  return (
    <Page
      title={r.summary}
      over={r.programmeTitle}
      crumbs={[{ to: '/app/rules', label: t.list }, { label: r.summary }]}
      under={<Standing record="programme-revision" states={programmeRevisionStates} state={r.state} />}
      dense
    >
      <div className="stack">
        {sheet.isBaseMoved ? (
          <Notice tone="back" title={t.moved}>
            <p>{t.movedText(r.baseRevision, sheet.currentRevision)}</p>
            {sheet.canChange ? (
              <ActionForm intent="rebase" reply={reply} className="form apart">
                <input type="hidden" name="version" value={sheet.version} />
                <SubmitButton small>{t.rebase}</SubmitButton>
              </ActionForm>
            ) : null}
          </Notice>
        ) : null}
        {r.state === 'RETURNED' && r.reason ? (
          <Notice tone="back" title={t.given}>
            {r.reason}
          </Notice>
        ) : null}
        <div className="beside wide">
          <div className="stack">
            <Sheet
              title={t.changes}
              note={
                r.changes.length > 0
                  ? t.checked(r.changes.filter((c) => c.confidence === 'official').length, r.changes.length)
                  : undefined
              }
            >
              {r.changes.length === 0 ? <p>{t.noChanges}</p> : null}
              <DataTable
                caption={t.changes}
                rows={r.changes}
                rowKey={(c) => `${c.parameter} ${c.from}`}
                empty={<></>}
                columns={[
                  { key: 'name', head: words.name, lead: true, cell: (c) => c.title },
                  { key: 'value', head: words.value, right: true, cell: (c) => <Lines lines={c.lines} /> },
                  { key: 'from', head: words.from, cell: (c) => <DateText value={c.from} /> },
                  {
                    key: 'rests',
                    head: words.rests,
                    cell: (c) => (
                      <>
                        <RestsOn citation={c.citation} />
                        <CheckedTag of={c} />
                      </>
                    ),
                  },
                  ...(sheet.canChange
                    ? [
                        {
                          key: 'drop',
                          head: t.drop,
                          act: true,
                          cell: (c: (typeof r.changes)[number]) => (
                            <ActionForm
                              intent="drop"
                              record={`${c.parameter} ${c.from}`}
                              reply={reply}
                              className="form"
                            >
                              <input type="hidden" name="version" value={sheet.version} />
                              <input type="hidden" name="parameter" value={c.parameter} />
                              <input type="hidden" name="from" value={c.from} />
                              <SubmitButton small quiet aria-label={`${t.drop} ${c.title}`}>
                                {t.drop}
                              </SubmitButton>
                            </ActionForm>
                          ),
                        },
                      ]
                    : []),
                ]}
              />
            </Sheet>
            {sheet.canChange ? (
              <Sheet title={t.change} note={t.changeNote}>
                <SummaryList
                  items={sheet.parameters.map((p) => ({
                    label: p.title,
                    value: <Lines lines={p.lines} />,
                    changeTo: `/app/rules/${sheet.id}/change/${p.id}`,
                  }))}
                />
              </Sheet>
            ) : null}
          </div>
          <div className="stack">
            {Object.keys(sheet.events).length > 0 ? (
              <Sheet
                title={t.decide}
                note={'publish' in sheet.events ? t.publishNote : 'submit' in sheet.events ? t.submitNote : undefined}
              >
                <Move {...move} event="submit" label={t.submit} />
                <Move {...move} event="publish" label={t.publish} />
                {'return' in sheet.events ? (
                  <details className="more" open={reply?.form.startsWith('return')}>
                    <summary>{t.otherwise}</summary>
                    <Move {...move} event="return" label={t.giveBack} quiet>
                      <TextArea name="reason" label={t.reason} rows={2} />
                    </Move>
                  </details>
                ) : null}
                {'withdraw' in sheet.events ? (
                  <details className="more" open={reply?.form.startsWith('withdraw')}>
                    <summary>{t.withdrawMore}</summary>
                    <Move {...move} event="withdraw" label={t.withdraw} quiet>
                      <TextArea name="reason" label={t.reason} rows={2} optional />
                    </Move>
                  </details>
                ) : null}
              </Sheet>
            ) : null}
            <Sheet title={t.about}>
              <DefinitionList
                items={[
                  { label: t.kindLabel, value: kind(r.kind) },
                  { label: t.programme, value: r.programmeTitle },
                  { label: t.base, value: t.baseOf(r.baseTitle, r.baseRevision) },
                  ...(r.copyFrom ? [{ label: t.from, value: <DateText value={r.copyFrom} /> }] : []),
                  ...(typeof r.revision === 'number' ? [{ label: t.version, value: t.versionOf(r.revision) }] : []),
                  {
                    label: t.state,
                    value: (
                      <>
                        <StateTag states={programmeRevisionStates} state={r.state} />{' '}
                        <DateText value={r.publishedOn ?? r.stateSince} />
                      </>
                    ),
                  },
                  { label: t.maker, value: r.makerName },
                  ...(r.checkerName ? [{ label: t.checker, value: r.checkerName }] : []),
                  ...(r.reason && r.state !== 'RETURNED' ? [{ label: t.given, value: r.reason }] : []),
                ]}
              />
            </Sheet>
          </div>
        </div>
        {sheet.isRule && impact ? (
          <>
            <Sheet title={t.cases} note={t.casesNote}>
              {impact.changesLosses ? <p className="note">{t.lossesNote}</p> : null}
              <RuleCases cases={impact.book} />
            </Sheet>
            <Sheet title={t.examples} note={t.examplesNote}>
              <RuleExamples cases={impact.examples} />
            </Sheet>
            {impact.losses.length > 0 ? (
              <Sheet
                title={t.losses}
                note={t.lossesOf(
                  formatYuan(impact.supposedBalanceFen),
                  formatYuan(impact.supposedCoveredFen),
                  impact.supposedOverdueMonths,
                )}
              >
                <RuleLosses losses={impact.losses} />
              </Sheet>
            ) : null}
          </>
        ) : r.changes.length > 0 && sheet.faults.length > 0 ? (
          <Notice tone="back" title={t.notYet}>
            {[...new Set(sheet.faults)].join('；')}
          </Notice>
        ) : null}
        <Sheet title={sheet.isCompared ? t.compare : t.current} note={sheet.isCompared ? t.compareNote : undefined}>
          {sheet.isCompared ? (
            <>
              <ValueTable rows={moved} caption={t.compare} isCompared />
              <details className="more">
                <summary>{t.rest(sheet.rows.length - moved.length)}</summary>
                <ValueTable rows={sheet.rows.filter((x) => !moved.includes(x))} caption={t.current} />
              </details>
            </>
          ) : (
            <ValueTable rows={sheet.rows} caption={t.current} />
          )}
        </Sheet>
      </div>
    </Page>
  );
}
