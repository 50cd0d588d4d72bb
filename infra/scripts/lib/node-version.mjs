import { Stop } from './stop.mjs';

const [MAJOR, MINOR] = [20, 19];

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return;
  throw new Stop(
    `需要 Node.js ${MAJOR}.${MINOR} 或更高版本，当前是 ${process.versions.node}。请从 https://nodejs.org 安装后重试。`,
    `Node.js ${MAJOR}.${MINOR} or later is needed; this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
  );
}
