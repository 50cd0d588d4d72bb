import { Notice, defineText, useText } from '@zhiya/web-ui';
import type { ListingView } from './listings.server';

export const SECTIONS = ['RIGHTS', 'FINANCING', 'WISHES', 'COMPANY', 'DOCUMENTS'] as const;
export type Section = (typeof SECTIONS)[number];
/** The page of each section, below its listing. */
export const sectionPath = (id: string, section: string): string => `/app/listings/${id}/${section.toLowerCase()}`;

const text = defineText({ zh: { correction: '核验意见' }, en: { correction: 'What the verifier says' } });

/** What a verifier said of a section, above its form. Apart from the file: a form draws none of it, and a phone should not fetch it. */
export function CorrectionNotice({ listing, section }: { listing: Pick<ListingView, 'sections'>; section: Section }) {
  const t = useText(text);
  const s = listing.sections.find((x) => x.section === section);
  return s?.correction && s.status === 'TO_CORRECT' ? (
    <Notice tone="back" title={t.correction}>
      {s.correction}
    </Notice>
  ) : null;
}
