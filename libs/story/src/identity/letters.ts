import type { Client } from '../client';

/** The path of the link in the last letter to a mailbox, made as the demonstration's operator opens it. */
export async function openedLetter(operator: Client, recipient: string): Promise<string> {
  const mails = await operator.ask<readonly { id: string; recipient: string; isOpenable: boolean }[]>('mails');
  const letter = mails.find((m) => m.recipient === recipient && m.isOpenable);
  if (!letter) throw new Error(`no letter with a link went to ${recipient}`);
  const { facts } = await operator.do('openLetter', { id: letter.id });
  return String(facts!['path']);
}
