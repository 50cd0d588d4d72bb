import { labelIn, listingSectionText, textIn } from '@zhiya/web-ui';
import { sectionPageText } from './section-page';
import { redirectWithFlash, refusalReply, type Submission } from '../../../kit/forms.server';
import type { RefusalLike } from '../../../kit/api.server';

/** After a section was sent: back to the task list, or the form again with its faults. */
export function sectionReply(
  form: Submission,
  id: string,
  section: string,
  result: { readonly __typename?: string } | RefusalLike,
) {
  if ('errors' in result) return refusalReply(form, result);
  return redirectWithFlash(
    `/app/listings/${id}`,
    textIn(sectionPageText, form.language).saved(labelIn(listingSectionText, form.language, section)),
  );
}
