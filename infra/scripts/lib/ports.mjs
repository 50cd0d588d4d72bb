import { connect, createServer } from 'node:net';
import { Stop } from './stop.mjs';
import { addressesOf, isAbsent } from './web/listen.mjs';

/** True where a listener could be opened on this port now; every other reason than "in use" is thrown. */
export const isFree = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

/** Below those that systems lend to outgoing connections: between asking for a port and listening on it, none of these takes it. */
const [FIRST_PORT, LAST_PORT] = [15_000, 31_999];
const anyPort = () => FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT + 1));

/** A port that nobody listens on at this moment, and that rarely anybody else is given in the next. */
export async function freePort(host = '127.0.0.1') {
  for (;;) {
    const port = anyPort();
    if (await isFree(port, host)) return port;
  }
}

export const accepts = (port, host = '127.0.0.1') =>
  new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });

const DEFAULT_PORT = 3000;

/** PORT of the environment, for what people open in a browser. */
export function readPort(env = process.env) {
  const text = env.PORT || String(DEFAULT_PORT);
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Stop(`PORT=${text} 不是端口号（1–65535）。`, `PORT=${text} is not a port number (1 to 65535).`);
}

export async function checkPort(port, host) {
  let free = true;
  for (const address of addressesOf(host)) free = (await isFreeAt(port, address)) && free;
  if (!free) {
    throw new Stop(
      `端口 ${port} 已被占用。请停止占用它的程序，或换一个端口：PORT=${port + 1} npm start`,
      `Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
    );
  }
}

async function isFreeAt(port, address) {
  try {
    return await isFree(port, address);
  } catch (error) {
    if (isAbsent(address, error)) return true;
    throw new Stop(
      `不能在端口 ${port} 上监听（${error.code}）。请换一个端口：PORT=8080 npm start`,
      `Cannot listen on port ${port} (${error.code}). Choose another: PORT=8080 npm start`,
    );
  }
}
