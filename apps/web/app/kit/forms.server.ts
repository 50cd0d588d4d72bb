import { data, redirect } from '@remix-run/node';
import { amountControl, type Facts } from '@zhiya/kernel';
import { errorText, type FormFault, type FormReply, type Language } from '@zhiya/web-ui';
import { randomUUID } from 'node:crypto';
import { InvalidInput, type RefusalLike } from './api.server';
import { readable } from './citations.server';
import { flashCookie, languageOf, type Flash } from './cookies.server';

/** What a person sent, read once. Texts are trimmed; an absent field reads as ''. */
export interface Submission {
  readonly intent: string;
  readonly form: string;
  /** For `api.mutate`. */
  readonly key: string;
  readonly language: Language;
  text(name: string): string;
  /** The text, or null where nothing was written. */
  optional(name: string): string | null;
  all(name: string): string[];
  /** As typed, spaces included: passwords. */
  raw(name: string): string;
  has(name: string): boolean;
  readonly values: FormReply['values'];
}

const SECRET = /password|secret|token/i;

/** Refuses a post that another site's page sent. Cookies are sameSite=lax already; this is the second lock. */
export function assertSameOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const isForeign = site
    ? site !== 'same-origin' && site !== 'none'
    : origin !== null && (origin === 'null' || new URL(origin).host !== new URL(request.url).host);
  if (isForeign) throw Response.json({ code: 'CROSS_SITE' }, { status: 403 });
}

/** A form is a few fields: more than this is nobody's answer. Files go through their own route. */
const FORM_LIMIT_BYTES = 1_048_576;

/** The fields, read no further than the limit whatever the request says of its length. */
async function formDataOf(request: Request): Promise<FormData> {
  const refused = (status: number, code: string) => Response.json({ code }, { status });
  let seen = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.length;
      if (seen > FORM_LIMIT_BYTES) controller.error(refused(413, 'FORM_TOO_LARGE'));
      else controller.enqueue(chunk);
    },
  });
  const body = request.body?.pipeThrough(limit) ?? null;
  return new Response(body, { headers: { 'content-type': request.headers.get('content-type') ?? '' } })
    .formData()
    .catch((error: unknown) => {
      throw error instanceof Response || seen > FORM_LIMIT_BYTES
        ? refused(413, 'FORM_TOO_LARGE')
        : refused(400, 'BAD_FORM');
    });
}

export async function readForm(request: Request): Promise<Submission> {
  assertSameOrigin(request);
  const form = await formDataOf(request);
  const raw = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('_') || SECRET.test(name)) continue;
    const all = form.getAll(name).filter((v): v is string => typeof v === 'string');
    values[name] = all.length > 1 ? all : (all[0] ?? '');
  }
  return {
    intent: raw('_intent'),
    form: raw('_form') || raw('_intent'),
    key: raw('_key').slice(0, 64),
    language: await languageOf(request),
    text: (name) => raw(name).trim(),
    optional: (name) => raw(name).trim() || null,
    all: (name) => form.getAll(name).filter((v): v is string => typeof v === 'string' && v !== ''),
    raw,
    has: (name) => form.has(name),
    values,
  };
}

/** The key that every form of one rendered page carries. */
export const newFormKey = (): string => randomUUID();

/** `input.amountFen` of the API is the control of the form that was sent: `amountWan`, `amountYuan` or, of no unit, `amountFen`. */
function controlOf(field: string | null | undefined, has: Submission['has']): string | null {
  if (!field) return null;
  const bare = field.replace(/^input\./, '');
  return [bare, amountControl(bare, 'wan'), amountControl(bare, 'yuan')].find(has) ?? bare;
}

/** `has` tells which controls a form sent; a question in an address has none that bear a unit. */
export const faultsOf = (refusal: RefusalLike, language: Language, has: Submission['has'] = () => false): FormFault[] =>
  refusal.errors.map((e) => ({
    code: e.code,
    field: controlOf(e.field, has),
    message: errorText(e.code, (e.facts ?? {}) as Facts, language),
    citations: readable(e.citations ?? [], language),
  }));

/** The form again, filled in as it was, with every fault at its field and in the summary. Works without scripts. */
export function refusalReply(form: Submission, refusal: RefusalLike) {
  return data<FormReply>(
    { form: form.form, values: form.values, faults: faultsOf(refusal, form.language, form.has) },
    { status: 422 },
  );
}

/** Faults found by the web itself while reading the form (`parseAmount` and its like). */
export const faultReply = (form: Submission, errors: RefusalLike['errors']) => refusalReply(form, { errors });

/**
 * Runs an action's body and turns an input that the API's schema refused into a reply at its fields. Every action that
 * mutates is wrapped in it.
 */
export async function replying<T>(
  form: Submission,
  body: () => Promise<T>,
): Promise<T | ReturnType<typeof refusalReply>> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return refusalReply(form, error);
  }
}

/** Post, redirect, get: the next page says once what was done. */
export async function redirectWithFlash(to: string, text: string, tone: Flash['tone'] = 'ok') {
  return redirect(to, { status: 303, headers: { 'set-cookie': await flashCookie({ tone, text }) } });
}
