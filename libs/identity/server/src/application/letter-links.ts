import { Secret } from '@zhiya/kernel';
import type { Tx } from '@zhiya/platform-persistence';
import { IsNull, MoreThan } from 'typeorm';
import { Invitation, PasswordReset } from '../persistence/identity.entities';
import { newToken, tokenHash } from './tokens';

/** Letters whose link opens something: the rows that it opens, while they are open, and the page that takes the token. */
const LINKS = {
  passwordReset: { of: PasswordReset, isOpen: { usedAt: IsNull() }, page: '/reset/' },
  invitation: { of: Invitation, isOpen: { acceptedAt: IsNull(), withdrawnAt: IsNull() }, page: '/invite/' },
} as const;

/**
 * The path of a letter's link, made by whoever sends the letter, in the moment of sending: the token stands in no payload and no row, and
 * only its hash stays. A link made before for the same row opens nothing any more. Null where the row is used, withdrawn or too old.
 */
export async function mintLink(tx: Tx, template: string, id: string): Promise<Secret | null> {
  const link = LINKS[template as keyof typeof LINKS];
  if (!link) throw new Error(`a letter called ${template} carries no link`);
  const token = newToken();
  const { affected } = await tx.em.update(
    link.of as typeof Invitation,
    { id, ...(link.isOpen as object), expiresAt: MoreThan(tx.now) },
    { tokenHash: tokenHash(token.reveal()) },
  );
  return affected === 1 ? token.within((t) => `${link.page}${t}`) : null;
}
