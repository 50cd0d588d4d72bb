import {
  DateText,
  DefinitionList,
  StateTag,
  Tag,
  legalStatuses,
  rightBurdenText,
  rightKindText,
  termBasisText,
  useLabel,
  useText,
  type Fact,
} from '@zhiya/web-ui';
import { assetText } from './asset-text';

export interface AssetView {
  readonly id: string;
  readonly kind: string;
  readonly rightKind: string;
  readonly number: string;
  readonly title: string;
  readonly owners: readonly { readonly name: string; readonly creditCode: string | null }[];
  readonly coOwnersAgreed: boolean;
  readonly status: string;
  readonly burdens: readonly string[];
  readonly isListable: boolean;
  readonly checkedOn: string;
  readonly statusSource: string | null;
  readonly protectedUntil: string | null;
  readonly termBasis: string;
  readonly annualFeePaidUntil: string | null;
  readonly filingDate?: string | null;
  readonly grantDate?: string | null;
  readonly niceClass?: number | null;
  readonly registrationDate?: string | null;
  readonly renewals?: number | null;
  readonly completedOn?: string | null;
  readonly firstPublishedOn?: string | null;
  readonly registeredOn?: string | null;
}

/** Status and burdens as tags: what is wrong is said in words beside what holds. */
export function Standing({ asset }: { asset: Pick<AssetView, 'status' | 'burdens'> }) {
  const burden = useLabel(rightBurdenText);
  return (
    <span className="tags">
      <StateTag states={legalStatuses} state={asset.status} />
      {asset.burdens.map((b) => (
        <Tag key={b} tone={b === 'PLEDGED' ? 'run' : 'back'}>
          {burden(b)}
        </Tag>
      ))}
    </span>
  );
}

export function AssetFacts({ asset: a, brief = false }: { asset: AssetView; brief?: boolean }) {
  const t = useText(assetText);
  const kindName = useLabel(rightKindText);
  const basis = useLabel(termBasisText);
  const date = (label: string, value: string | null | undefined, missing: string | null = null): Fact[] =>
    value ? [{ label, value: <DateText value={value} /> }] : missing ? [{ label, value: missing }] : [];
  const facts: Fact[] = [
    { label: t.number, value: <span className="code">{a.number}</span> },
    ...(brief ? [] : [{ label: t.title, value: a.title }]),
    { label: t.owners, value: a.owners.map((o) => o.name).join('、') },
    ...(a.owners.length > 1 ? [{ label: t.coOwnersAgreed, value: a.coOwnersAgreed ? t.yes : t.no }] : []),
    { label: t.status, value: <Standing asset={a} /> },
    {
      label: t.protectedUntil,
      value: a.protectedUntil ? (
        <>
          <DateText value={a.protectedUntil} />{' '}
          {brief ? null : <span className="muted small">{basis(a.termBasis)}</span>}
        </>
      ) : (
        t.untold
      ),
    },
    ...date(t.annualFeePaidUntil, a.annualFeePaidUntil),
    ...(brief
      ? []
      : [
          ...date(t.filingDate, a.filingDate),
          ...date(t.grantDate, a.grantDate),
          ...(a.niceClass ? [{ label: t.niceClass, value: t.class(a.niceClass) }] : []),
          ...date(t.registrationDate, a.registrationDate),
          ...(a.renewals ? [{ label: t.renewals, value: String(a.renewals) }] : []),
          ...date(t.completedOn, a.completedOn),
          ...(a.kind === 'COPYRIGHT' ? date(t.firstPublishedOn, a.firstPublishedOn, t.unpublished) : []),
          ...date(t.registeredOn, a.registeredOn),
          ...date(t.checkedOn, a.checkedOn),
          ...(a.statusSource ? [{ label: t.source, value: a.statusSource }] : []),
        ]),
  ];
  return (
    <div>
      {brief ? (
        <h3>
          {a.title} <span className="muted small">{kindName(a.rightKind)}</span>
        </h3>
      ) : null}
      <DefinitionList items={facts} />
    </div>
  );
}
