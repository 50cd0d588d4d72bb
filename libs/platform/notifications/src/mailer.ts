import type { Transporter } from 'nodemailer';
import { letterHtml } from './letter-html';

/** Delivers a letter, as text and as HTML; `KEPT` where there is no server to give it to. A letter sent again under its id is the same letter to mail programs. */
export interface Mailer {
  send(id: string, to: string, subject: string, text: string): Promise<'SENT' | 'KEPT'>;
}
export const MAILER = 'Mailer';

export function mailerFor(smtpUrl: string | undefined, from: string): Mailer {
  if (!smtpUrl) return { send: () => Promise.resolve('KEPT') };
  // A server that stays silent is given up before the job's lease ends, so that no second runner sends meanwhile.
  const settings = {
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    dnsTimeout: 5_000,
  };
  let transport: Promise<Transporter> | undefined;
  const opened = () =>
    (transport ??= import('nodemailer').then(({ default: nodemailer }) => nodemailer.createTransport(settings)));
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'zhiya';
  return {
    async send(id, to, subject, text) {
      await (
        await opened()
      ).sendMail({ messageId: `<${id}@${domain}>`, from, to, subject, text, html: letterHtml(text) });
      return 'SENT';
    },
  };
}
