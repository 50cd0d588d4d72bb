import { COMMANDS, runPolicy, type Command } from './run';

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** `policy <command>`: JSON on standard input, the answer on standard output, faults on standard error. */
export async function main(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  if (!COMMANDS.includes(command as Command) || rest.length > 0) {
    process.stderr.write(`usage: npm run --silent policy -- ${COMMANDS.join('|')}\n`);
    process.exitCode = 2;
    return;
  }
  // A reader that closes early (head, less) is no failure of ours.
  process.stdout.on('error', () => undefined);
  const outcome = runPolicy(command as Command, command === 'documents' ? '' : await readAll(process.stdin));
  process.exitCode = outcome.status;
  if (outcome.stderr !== '') process.stderr.write(outcome.stderr);
  if (outcome.stdout !== '') process.stdout.write(outcome.stdout);
}
