import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
const decoded = (how: string, text: string): string =>
  how === 'base64' ? Buffer.from(text, 'base64').toString() : how === 'quoted-printable' ? quotedPrintable(text) : text;

/** What a reader's program makes of a raw message: its subject, and its parts by type. */
export function openedLetter(raw: string) {
  const header = (block: string, name: string) =>
    (new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(block)?.[1] ?? '').replaceAll(/\r\n[ \t]+/g, ' ');
  const subject = header(raw, 'subject')
    .replaceAll('?= =?', '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, text: string) =>
      decoded(how.toLowerCase() === 'b' ? 'base64' : 'quoted-printable', text.replaceAll('_', ' ')),
    );
  const boundary = /boundary="([^"]+)"/.exec(header(raw, 'content-type'))![1]!;
  const parts = raw
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const end = part.indexOf('\r\n\r\n');
      const head = part.slice(0, end);
      return [
        header(head, 'content-type').split(';')[0]!,
        decoded(header(head, 'content-transfer-encoding'), part.slice(end + 4))
          .replaceAll('\r\n', '\n')
          .trim(),
      ] as const;
    });
  return { subject, parts: Object.fromEntries(parts), type: header(raw, 'content-type').split(';')[0] };
}

/** A mail server of our own that keeps what it takes. */
export interface SmtpSink {
  readonly received: Received[];
  /** Mailboxes that it does not know. */
  readonly unknown: Set<string>;
  /** For the settings SMTP_URL and MAIL_FROM. */
  readonly env: Readonly<Record<'SMTP_URL' | 'MAIL_FROM', string>>;
  /** From now on it takes a letter and does not answer, until what is answered here is called. */
  hold(): () => void;
  close(): Promise<void>;
}

export async function openSmtpSink(): Promise<SmtpSink> {
  const received: Received[] = [];
  const unknown = new Set<string>();
  let silence: Promise<void> | null = null;
  const server = new SMTPServer({
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    onAuth: (auth, _session, done) =>
      auth.username === 'zhiya' && auth.password === 'secret'
        ? done(null, { user: 'zhiya' })
        : done(new Error('wrong password')),
    onRcptTo: ({ address }, _session, done) =>
      unknown.has(address)
        ? done(Object.assign(new Error(`no such mailbox <${address}>`), { responseCode: 550 }))
        : done(),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push({
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          to: session.envelope.rcptTo.map((r) => r.address),
          raw: Buffer.concat(parts).toString(),
        });
        void (silence ?? Promise.resolve()).then(() => done());
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    unknown,
    env: { SMTP_URL: `smtp://zhiya:secret@127.0.0.1:${port}`, MAIL_FROM: '知押 <zhiya@test.example>' },
    hold: () => {
      let answer = (): void => undefined;
      silence = new Promise((r) => {
        answer = r;
      });
      return () => {
        silence = null;
        answer();
      };
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
