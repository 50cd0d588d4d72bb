import { confidenceText, DefinitionList, defineText, ruleOwnerText, useLabel, useText } from '@zhiya/web-ui';
import { Fragment } from 'react';
import type { ObligationFact } from './obligation-facts';
import { libraryText } from './text';

const text = defineText({
  zh: { cure: (what: string) => `补救：${what}`, printed: (what: string) => `原文写作：${what}` },
  en: { cure: (what: string) => `Cure: ${what}`, printed: (what: string) => `Printed as: ${what}` },
});

export interface RestingRuleView {
  readonly owner: string;
  readonly ownerId: string;
  readonly ownerTitle: string;
  readonly id: string;
  readonly title: string;
  readonly note?: string | null | undefined;
  readonly values: readonly {
    readonly from: string;
    readonly until: string | null;
    readonly words: string;
    readonly confidence: string;
  }[];
  /** Of an obligation: who, how much, by when and how it is shown. */
  readonly facts: readonly ObligationFact[];
}

function useInterval() {
  const l = useText(libraryText);
  return (from: string, until: string | null): string => (until === null ? l.from(from) : l.between(from, until));
}

type Owned = { readonly owner: string; readonly title: string; readonly rules: RestingRuleView[] };

/** Rules of one programme or plan stand together, so that its name is said once. */
function byOwner(rules: readonly RestingRuleView[]): readonly Owned[] {
  const out: Owned[] = [];
  for (const r of rules) {
    const own = out.find((o) => o.owner === r.owner && o.title === r.ownerTitle);
    if (own) own.rules.push(r);
    else out.push({ owner: r.owner, title: r.ownerTitle, rules: [r] });
  }
  return out;
}

const Lines = ({ fact: { lines, isOriginal } }: { fact: ObligationFact }) => {
  const lang = isOriginal ? 'zh-CN' : undefined;
  if (lines.length === 1) return <span lang={lang}>{lines[0]}</span>;
  return (
    <ul className="plain" lang={lang}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

/** What rests on a clause: each rule with its dated values, each obligation with its facts, as a note beside the law. */
export function RestingRules({ rules }: { rules: readonly RestingRuleView[] }) {
  const t = useText(text);
  const ownerName = useLabel(ruleOwnerText);
  const sure = useLabel(confidenceText);
  const interval = useInterval();
  return (
    <>
      {byOwner(rules).map((o) => (
        <Fragment key={`${o.owner}${o.title}`}>
          <p className="law-owner">
            {ownerName(o.owner)}
            {o.rules.length === 1 && o.rules[0]!.title === o.title ? null : <> · {o.title}</>}
          </p>
          <ul className="law-rules">
            {o.rules.map((r) => (
              <li key={r.id}>
                <b>{r.title}</b>
                {r.values.map((v) => (
                  <span className="law-value num" key={v.from}>
                    {v.words ? <strong>{v.words}</strong> : null}
                    <span className="sub">
                      {interval(v.from, v.until)}
                      {v.confidence === 'official' ? null : <> · {sure(v.confidence)}</>}
                    </span>
                  </span>
                ))}
                {r.facts.length > 0 ? (
                  <DefinitionList items={r.facts.map((f) => ({ label: f.label, value: <Lines fact={f} /> }))} />
                ) : null}
                {r.note ? (
                  <span className="sub">{r.owner === 'FIGURE' ? t.printed(r.note) : t.cure(r.note)}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}
