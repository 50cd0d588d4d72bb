import { Link } from '@remix-run/react';
import { COMPANY_FORM, FINANCING_FORM, WISHES_FORM } from '@zhiya/marketplace-domain';
import {
  Sheet,
  SummaryList,
  Tag,
  companyFieldText,
  defineText,
  listingFieldText,
  listingSectionText,
  loanPurposeText,
  repaymentMethodText,
  rightKindText,
  useLabel,
  useText,
  type Answer,
} from '@zhiya/web-ui';
import type { ListingView } from './listings.server';
import { AssetFacts, assetText } from '../../../assets/parts';
import { EvidenceList } from '../../../kit/evidence';
import { answersShown } from '../../../kit/answers-shown';
import { listingText } from './listing-text';
import { sectionPath, type Section } from './sections';

/** The answers of a section as they are kept. */
export function useAnswers(l: ListingView, changeable: boolean): Record<'FINANCING' | 'WISHES' | 'COMPANY', Answer[]> {
  const t = useText(listingText);
  const purpose = useLabel(loanPurposeText);
  const method = useLabel(repaymentMethodText);
  const asked = useText(listingFieldText);
  const ofCompany = useText(companyFieldText);
  const missing = <span className="muted">{t.notSaid}</span>;
  const leading = (section: Section, answers: Answer[]): Answer[] =>
    changeable ? answers.map((a) => ({ ...a, changeTo: sectionPath(l.id, section) })) : answers;
  const registered: Answer[] = [
    { label: t.enterprise, value: l.enterpriseName },
    { label: t.creditCode, value: <span className="code">{l.creditCode}</span> },
    { label: t.division, value: l.divisionName },
  ];
  return {
    FINANCING: leading(
      'FINANCING',
      answersShown(
        FINANCING_FORM,
        asked,
        l,
        { months: l.months && t.monthsOf(l.months), purpose: l.purpose && purpose(l.purpose) },
        (name) => (name === 'purposeNote' ? undefined : missing),
      ),
    ),
    WISHES: leading(
      'WISHES',
      answersShown(WISHES_FORM, asked, l, { method: l.method && method(l.method) }, (name) =>
        name === 'maxRateBp' ? t.anyRate : name === 'method' ? t.anyMethod : t.noWish,
      ),
    ),
    COMPANY: [
      ...(changeable ? [] : registered),
      ...leading(
        'COMPANY',
        answersShown(
          COMPANY_FORM,
          ofCompany,
          l,
          { industry: l.industryName, employees: l.employees === null ? null : t.people(l.employees) },
          () => missing,
        ),
      ),
    ],
  };
}

function Rights({ listing: l }: { listing: ListingView }) {
  const t = useText(listingText);
  const words = useText(assetText);
  const kindName = useLabel(rightKindText);
  if (l.assets.length === 0) return <p className="muted">{t.notSaid}</p>;
  return (
    <ul className="plain file-rights">
      {l.assets.map((a) => (
        <li key={a.id}>
          <div className="sheet-head">
            <h3>
              {l.access === 'OWNER' ? <Link to={`/app/assets/${a.id}`}>{a.title}</Link> : a.title}{' '}
              <span className="muted small">{kindName(a.rightKind)}</span>
            </h3>
            <Tag tone={a.isListable ? 'ok' : 'back'}>{a.isListable ? words.listable : words.notListable}</Tag>
          </div>
          <AssetFacts asset={a} />
          {a.files.length > 0 ? (
            <>
              <h4 className="form-after">{t.evidence}</h4>
              <EvidenceList files={a.files} />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The whole file on one page, section by section; with `changeable` each answer leads to the page where it is changed. */
export function ListingFile({ listing, changeable = false }: { listing: ListingView; changeable?: boolean }) {
  const t = useText(listingText);
  const sectionName = useLabel(listingSectionText);
  const answers = useAnswers(listing, changeable);
  const change = (section: Section) => (changeable ? <ChangeLink id={listing.id} section={section} /> : null);
  return (
    <div className="stack">
      <Sheet title={sectionName('FINANCING')}>
        <SummaryList items={answers.FINANCING} />
      </Sheet>
      <Sheet title={sectionName('RIGHTS')} aside={change('RIGHTS')}>
        <Rights listing={listing} />
      </Sheet>
      <Sheet title={sectionName('WISHES')}>
        <SummaryList items={answers.WISHES} />
      </Sheet>
      <Sheet title={sectionName('COMPANY')}>
        <SummaryList items={answers.COMPANY} />
      </Sheet>
      <Sheet title={t.documents} aside={change('DOCUMENTS')}>
        <EvidenceList files={listing.files} />
      </Sheet>
    </div>
  );
}

function ChangeLink({ id, section }: { id: string; section: Section }) {
  const sectionName = useLabel(listingSectionText);
  const t = useText(changeText);
  return (
    <Link to={sectionPath(id, section)}>
      {t.change}
      <span className="vh"> {sectionName(section)}</span>
    </Link>
  );
}
const changeText = defineText({ zh: { change: '更改' }, en: { change: 'Change' } });
