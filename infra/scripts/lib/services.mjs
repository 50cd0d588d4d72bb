// The processes of the application, as every command starts them: one function each, told its environment and nothing else.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answers } from './health.mjs';
import { freePort } from './ports.mjs';
import { ROOT } from './root.mjs';
import { Stop } from './stop.mjs';
import { keepOutput } from './tail.mjs';
import { hostInUrl } from './web/listen.mjs';

const WITH_PARENT = ['--import', pathToFileURL(join(ROOT, 'infra/scripts/lib/with-parent.mjs')).href];
const LOCAL = '127.0.0.1';

/** What a service needs of our own environment; its own settings come on top. */
const inherited = () => {
  const { PATH, HOME, TMPDIR, LANG, NODE_OPTIONS, NODE_EXTRA_CA_CERTS, LOG_LEVEL } = process.env;
  return { PATH, HOME, TMPDIR, LANG, NODE_OPTIONS, NODE_EXTRA_CA_CERTS, LOG_LEVEL };
};

function startNode(keeper, name, entry, env, logFile, flags = []) {
  const token = randomUUID();
  const child = keeper.start(process.execPath, [...WITH_PARENT, '--enable-source-maps', ...flags, entry], {
    cwd: ROOT,
    env: { ...inherited(), NODE_ENV: 'production', SERVICE_NAME: name, ...env, ZHIYA_START_TOKEN: token },
  });
  return { name, token, child, output: keepOutput(child, logFile), logFile };
}

/** Waits until the service itself answers (another on its port does not count), or says with its own last words why it does not. */
export async function ready(service, { withinMs } = {}) {
  const hasEnded = () => service.child.exitCode !== null || service.child.signalCode !== null;
  if (await answers(`${service.url}/healthz`, service.token, { isOver: hasEnded, withinMs })) return service;
  throw new Stop(
    `${service.name} 没有启动${service.logFile ? `，日志：${service.logFile}` : ''}。`,
    `${service.name} did not start:\n${service.output.last(20)}`,
  );
}

export async function startApi(
  keeper,
  env,
  { name = 'api', logFile, port: wanted, entry = 'dist/api.mjs', flags } = {},
) {
  const port = wanted ?? (await freePort());
  const service = startNode(keeper, name, entry, { HOST: LOCAL, ...env, API_PORT: String(port) }, logFile, flags);
  return Object.assign(service, { port, url: `http://${LOCAL}:${port}` });
}

export async function startWorker(keeper, env, { name = 'worker', logFile } = {}) {
  const port = await freePort();
  const service = startNode(
    keeper,
    name,
    'dist/worker.mjs',
    { HOST: LOCAL, ...env, WORKER_PORT: String(port) },
    logFile,
  );
  return Object.assign(service, { port, url: `http://${LOCAL}:${port}` });
}

/** Reached from this machine alone, unless a host is given: what is started here has the demonstration's public passwords. */
export async function startWeb(keeper, env, { name = 'web', logFile, port, host = 'localhost', flags } = {}) {
  const at = port ?? (await freePort());
  const service = startNode(
    keeper,
    name,
    'infra/scripts/serve-web.mjs',
    { ...env, HOST: host, PORT: String(at) },
    logFile,
    flags,
  );
  return Object.assign(service, { port: at, url: `http://${hostInUrl(host, LOCAL)}:${at}` });
}

/** Builds what is out of date, in a process of its own: the compilers' memory goes with it. */
export async function runBuild(keeper, parts = []) {
  const child = keeper.start(process.execPath, ['infra/scripts/build.mjs', ...parts], { cwd: ROOT });
  const output = keepOutput(child);
  const { code } = await child.ended;
  if (code !== 0) throw new Stop('构建失败。', `The build failed:\n${output.last(60)}`);
  return output.last(5);
}

/** Runs one command of the cli to its end and returns what it printed on standard output. */
export async function runCli(keeper, args, env, { logFile } = {}) {
  const child = keeper.start(process.execPath, ['--enable-source-maps', 'dist/cli.mjs', ...args], {
    cwd: ROOT,
    env: { ...inherited(), NODE_ENV: 'production', LOG_LEVEL: 'warn', ...env },
  });
  const output = keepOutput(child, logFile);
  let printed = '';
  child.stdout.on('data', (text) => (printed += text));
  const { code } = await child.ended;
  if (code !== 0)
    throw new Stop(`命令 ${args.join(' ')} 没有完成。`, `"cli ${args.join(' ')}" failed:\n${output.last(20)}`);
  return printed;
}
