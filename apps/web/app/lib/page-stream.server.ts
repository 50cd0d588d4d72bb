import { PassThrough } from 'node:stream';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';

interface PageOptions {
  readonly nonce: string;
  /** Nothing is sent before everything is there: for readers that do not wait for the rest. */
  readonly whole: boolean;
  readonly limitMs: number;
}
export interface PageStream {
  readonly body: PassThrough;
  /** Something of the page could not be rendered. */
  readonly hasFailed: boolean;
}

/** Why a rendering ends that nobody reads any more: no error, and nobody's to mend. */
const HUNG_UP = new Error('the visitor hung up');

/** Renders a page into a stream. Rejects where not even its frame can be rendered; what fails later is logged here. */
export function streamPage(page: ReactNode, { nonce, whole, limitMs }: PageOptions): Promise<PageStream> {
  return new Promise((resolve, reject) => {
    let hasFailed = false;
    let isShellReady = false;
    const send = () => {
      const body = new PassThrough();
      // Before React listens itself: it would end the rendering with an error that looks like one of ours.
      const hangUp = () => (body.writableFinished ? undefined : abort(HUNG_UP));
      body.once('error', hangUp).once('close', hangUp);
      resolve({ body, hasFailed });
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onShellReady() {
        isShellReady = true;
        if (!whole) send();
      },
      onAllReady() {
        if (whole) send();
      },
      onShellError: reject,
      onError(error) {
        if (error === HUNG_UP) return;
        hasFailed = true;
        // Before the shell is ready, the rejection is logged by whoever receives it.
        if (isShellReady) console.error(error);
      },
    });
    setTimeout(abort, limitMs).unref();
  });
}
