import { createReadableStreamFromReadable } from '@remix-run/node';
import { createElement, lazy, Suspense, type ComponentType } from 'react';
import { setTimeout as sleep } from 'node:timers/promises';
import { streamPage } from './page-stream.server';

const OPTIONS = { nonce: 'n', whole: false, limitMs: 5000 };
const Broken = () => { throw new Error('broken part'); };

/** A page whose later part arrives, or fails, when told. */
function pageWithLaterPart() {
  let settle = { arrive: (_part: ComponentType) => {}, fail: (_error: Error) => {} };
  const later = new Promise<{ default: ComponentType }>((resolve, reject) => (settle = { arrive: (part) => resolve({ default: part }), fail: reject }));
  return { ...settle, page: createElement('main', null, 'frame', createElement(Suspense, { fallback: 'wait' }, createElement(lazy(() => later)))) };
}

describe('a page on its way to the reader', () => {
  let logged: unknown[];
  const { error } = console;
  beforeEach(() => {
    logged = [];
    console.error = (...said: unknown[]) => void logged.push(...said);
  });
  afterEach(() => void (console.error = error));

  it('goes out in parts, and whole for who does not wait', async () => {
    for (const whole of [false, true]) {
      const { page, arrive } = pageWithLaterPart();
      const stream = streamPage(page, { ...OPTIONS, whole });
      setTimeout(() => arrive(() => createElement('p', null, 'the rest')), 20);
      const { body, hasFailed } = await stream;
      const sent = await new Response(createReadableStreamFromReadable(body)).text();
      expect([sent.includes('wait'), sent.includes('the rest'), hasFailed]).toEqual([!whole, true, false]);
    }
    expect(logged).toEqual([]);
  });

  it('is no error when the reader hangs up in the middle', async () => {
    for (const hangUp of [(s: ReadableStream) => s.cancel(), (s: ReadableStream) => s.cancel(new Error('socket closed'))]) {
      const { page, arrive } = pageWithLaterPart();
      const stream = createReadableStreamFromReadable((await streamPage(page, OPTIONS)).body);
      await hangUp(stream);
      arrive(() => createElement('p', null, 'too late'));
      await sleep(20);
    }
    expect(logged).toEqual([]);
  });

  it('logs a part that fails while the reader waits', async () => {
    for (const whole of [false, true]) {
      logged = [];
      const { page, fail } = pageWithLaterPart();
      const stream = streamPage(page, { ...OPTIONS, whole });
      setTimeout(() => fail(new Error('later part failed')), 20);
      const { body, hasFailed } = await stream;
      await new Response(createReadableStreamFromReadable(body)).text();
      expect([logged, hasFailed]).toEqual([[expect.objectContaining({ message: 'later part failed' })], whole]);
    }
  });

  it('logs a part that takes too long', async () => {
    const { body } = await streamPage(pageWithLaterPart().page, { ...OPTIONS, limitMs: 20 });
    await new Response(createReadableStreamFromReadable(body)).text();
    expect(logged).toHaveLength(1);
  });

  it('rejects where there is no frame, for its caller to log', async () => {
    await expect(streamPage(createElement(Broken), OPTIONS)).rejects.toThrow('broken part');
    expect(logged).toEqual([]);
  });
});
