import { Page, Sheet, defineText, listingSectionText, useLabel, useText } from '@zhiya/web-ui';
import type { ReactNode } from 'react';
import type { ListingView } from './listings.server';
import { CorrectionNotice, type Section } from './sections';

/** Words that every section's page shares. */
export const sectionPageText = defineText({
  zh: { list: '融资申请', tasks: '填写申请', save: '保存', saved: (name: string) => `${name}：已保存。` },
  en: { list: 'Requests', tasks: 'Fill in the request', save: 'Save', saved: (name: string) => `${name}: saved.` },
});

/** One thing per page: the section's own questions, below what a verifier said of it. */
export function SectionPage({
  listing,
  section,
  lead,
  children,
}: {
  listing: ListingView;
  section: Section;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const t = useText(sectionPageText);
  const name = useLabel(listingSectionText)(section);
  return (
    <Page
      narrow
      title={name}
      over={listing.caseNo}
      under={lead}
      crumbs={[
        { to: '/app/listings', label: t.list },
        { to: `/app/listings/${listing.id}`, label: t.tasks },
        { label: name },
      ]}
    >
      <div className="stack">
        <CorrectionNotice listing={listing} section={section} />
        <Sheet>{children}</Sheet>
      </div>
    </Page>
  );
}
