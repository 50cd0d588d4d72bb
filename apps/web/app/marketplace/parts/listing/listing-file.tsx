import { Link } from '@remix-run/react';
import {
  DateText,
  Money,
  Notice,
  Percent,
  Sheet,
  SummaryList,
  Tag,
  defineText,
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
import { listingText } from './listing-text';

export const SECTIONS = ['RIGHTS', 'FINANCING', 'WISHES', 'COMPANY', 'DOCUMENTS'] as const;
export type Section = (typeof SECTIONS)[number];
/** The page of each section, below its listing. */
export const sectionPath = (id: string, section: string): string => `/app/listings/${id}/${section.toLowerCase()}`;

/** The answers of a section as they are kept. */
export function useAnswers(l: ListingView, changeable: boolean): Record<'FINANCING' | 'WISHES' | 'COMPANY', Answer[]> {
  const t = useText(listingText);
  const purpose = useLabel(loanPurposeText);
  const method = useLabel(repaymentMethodText);
  const missing = <span className="muted">{t.notSaid}</span>;
  const answer = (
    section: Section,
    label: string,
    value: Answer['value'] | null | undefined,
    otherwise: Answer['value'] = missing,
  ): Answer => ({ label, value: value ?? otherwise, ...(changeable ? { changeTo: sectionPath(l.id, section) } : {}) });
  return {
    FINANCING: [
      answer('FINANCING', t.amount, l.amountFen === null ? null : <Money fen={l.amountFen} large />),
      answer('FINANCING', t.months, l.months === null ? null : t.monthsOf(l.months)),
      answer('FINANCING', t.purpose, l.purpose ? purpose(l.purpose) : null),
      ...(l.purposeNote ? [answer('FINANCING', t.purposeNote, l.purposeNote)] : []),
    ],
    WISHES: [
      answer('WISHES', t.maxRate, l.maxRateBp === null ? null : <Percent bp={l.maxRateBp} />, t.anyRate),
      answer('WISHES', t.method, l.method ? method(l.method) : null, t.anyMethod),
      answer('WISHES', t.wantedOn, l.wantedOn ? <DateText value={l.wantedOn} /> : null, t.noWish),
    ],
    COMPANY: [
      ...(changeable
        ? []
        : [
            answer('COMPANY', t.enterprise, l.enterpriseName),
            answer('COMPANY', t.creditCode, <span className="code">{l.creditCode}</span>),
            answer('COMPANY', t.division, l.divisionName),
          ]),
      answer('COMPANY', t.establishedOn, l.establishedOn ? <DateText value={l.establishedOn} /> : null),
      answer('COMPANY', t.industry, l.industryName),
      answer('COMPANY', t.employees, l.employees === null ? null : t.people(l.employees)),
      answer('COMPANY', t.revenue, l.revenueFen === null ? null : <Money fen={l.revenueFen} large />),
      answer('COMPANY', t.contact, l.contactName),
      answer('COMPANY', t.phone, l.contactPhone),
      answer('COMPANY', t.introduction, l.introduction),
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

/** What a verifier said of a section, above its form or its answers. */
export function CorrectionNotice({ listing, section }: { listing: Pick<ListingView, 'sections'>; section: Section }) {
  const t = useText(listingText);
  const s = listing.sections.find((x) => x.section === section);
  return s?.correction && s.status === 'TO_CORRECT' ? (
    <Notice tone="back" title={t.correction}>
      {s.correction}
    </Notice>
  ) : null;
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
