import type { Client, Upload } from './client';

/** A small PDF, told from others by its words. */
export const pdf = (words: string): Uint8Array =>
  new TextEncoder().encode(`%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

/** Attaches a file to a record as its organisation would; answers the file's id. */
export async function bring(client: Client, file: Upload): Promise<string> {
  const { status, body } = await client.upload(file);
  if (status !== 201 || !body.id)
    throw new Error(
      `${client.name} may not attach ${file.purpose} to ${file.subjectType}: ${status} ${JSON.stringify(body)}`,
    );
  return body.id;
}
export const attach = (
  client: Client,
  subjectType: string,
  subjectId: string,
  purpose: string,
  name: string,
): Promise<string> =>
  bring(client, {
    subjectType,
    subjectId,
    purpose,
    name,
    type: 'application/pdf',
    bytes: pdf(`${subjectType} ${subjectId} ${purpose}`),
  });
