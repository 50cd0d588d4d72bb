// What a child process wrote: kept in a file or in memory, with its last lines at hand for the message when it dies.
import { createWriteStream } from 'node:fs';

const KEPT = 64_000;

export function keepOutput(child, file) {
  const out = file === undefined ? null : createWriteStream(file, { flags: 'a' });
  let tail = '';
  const take = (chunk) => {
    out?.write(chunk);
    tail = (tail + chunk).slice(-KEPT);
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', take);
  child.once('close', () => out?.end());
  return { last: (lines = 20) => tail.trimEnd().split('\n').slice(-lines).join('\n') };
}
