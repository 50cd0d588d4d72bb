import nodemailer from 'nodemailer';
import { letterHtml } from './letter-html';

/** Delivers a letter, as text and as HTML; `KEPT` where there is no server to give it to. */
export interface Mailer {
  send(to: string, subject: string, text: string): Promise<'SENT' | 'KEPT'>;
}
export const MAILER = 'Mailer';

export function mailerFor(smtpUrl: string | undefined, from: string): Mailer {
  if (!smtpUrl) return { send: () => Promise.resolve('KEPT') };
  const transport = nodemailer.createTransport(smtpUrl);
  return {
    async send(to, subject, text) {
      await transport.sendMail({ from, to, subject, text, html: letterHtml(text) });
      return 'SENT';
    },
  };
}
