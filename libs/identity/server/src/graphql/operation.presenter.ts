import type { Mail } from '@zhiya/platform-notifications';
import type { MailType } from './operation.types';

/** A letter as the operator sees it; what it says in the demonstration alone, where it was kept. */
export const presentMail = (mail: Mail, isDemonstration: boolean): MailType => ({
  id: mail.id,
  recipient: mail.recipient,
  subject: mail.subject,
  state: mail.state,
  createdAt: mail.createdAt,
  body: isDemonstration ? mail.keptText : null,
  isOpenable: isDemonstration && mail.state === 'KEPT' && mail.opens !== null,
});
