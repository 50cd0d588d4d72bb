import { Link, useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  Checkboxes,
  EmptyState,
  LinkButton,
  SubmitButton,
  rightKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { Standing } from '../../assets/parts';
import { SectionPage, sectionPageText } from '../parts/listing/section-page';
import { titled } from '../../kit/meta';
import type { action, loader } from './rights.server';
import { text } from './text';

export { action, loader } from './rights.server';
export const meta = titled(text, (t) => t.title);

export default function Rights() {
  const { listing, assets } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const words = useText(sectionPageText);
  const kindName = useLabel(rightKindText);
  const chosen = listing.assets.map((a) => a.id);
  return (
    <SectionPage listing={listing} section="RIGHTS">
      {assets.length === 0 ? (
        <EmptyState title={t.none} actions={<LinkButton to="/app/assets/new">{t.register}</LinkButton>}>
          {t.noneBody}
        </EmptyState>
      ) : (
        <ActionForm intent="rights" reply={reply}>
          <input type="hidden" name="version" value={listing.version} />
          <Checkboxes
            name="assetIds"
            label={t.question}
            hint={t.hint}
            defaultValue={chosen}
            choices={assets.map((a) => ({
              value: a.id,
              label: a.title,
              disabled: !a.isListable && !chosen.includes(a.id),
              hint: (
                <>
                  {kindName(a.rightKind)} · {a.number}
                  {a.protectedUntil ? ` · ${t.until(a.protectedUntil)}` : ''} <Standing asset={a} />
                  {a.isListable ? null : ` ${t.barred}`}
                </>
              ),
            }))}
          />
          <p className="small">
            <Link to="/app/assets/new">{t.another}</Link>
          </p>
          <SubmitButton>{words.save}</SubmitButton>
        </ActionForm>
      )}
    </SectionPage>
  );
}
