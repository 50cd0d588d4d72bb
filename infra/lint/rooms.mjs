// Who may import whom inside the web application: rooms, and the doors between them (ADR 32).
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { FLOORS } from './boundaries.mjs';

const APP = 'apps/web/app/';
/** These show what the contexts keep; a context shows itself and, through its door, what stands on a floor below. */
const SHOWING = ['case', 'desk'];
const OTHERS = ['public', 'account', 'operation', 'kit'];
export const ROOMS = [...FLOORS, ...SHOWING, ...OTHERS];

const table = readFileSync(new URL(`../../${APP}routes.ts`, import.meta.url), 'utf8');
const KIT_SCREENS = new Set([...table.matchAll(/'kit\/([\w-]+)'/g)].map((m) => m[1]));

const MESSAGES = {
  home: 'A file lies in a screen of its room, in the parts of the room, or in the kit; rooms are listed in infra/lint/rooms.mjs.',
  screen: 'A screen does not import another screen: what both use is a part of the room, or of the kit.',
  parts: 'A part does not know the screens that show it.',
  kit: 'The kit is below every room: it imports none of them.',
  door: 'Another room is entered through its door: parts/index, or parts/index.server in a loader.',
  room: 'Only the case, the desk and contexts above show parts of a context.',
  root: 'A room does not import what stands around all rooms, but for its types.',
  server: 'A module of the server is no part of a page: import its types, or import it in *.server.ts.',
};

/** `room/unit/file`, as a path from the application's folder; a file beside the rooms has no room. */
function placeOf(path) {
  const [room, unit] = path.split('/');
  return ROOMS.includes(room) ? { room, unit: unit ?? '' } : { room: null, unit: '' };
}

const hasHome = (path) => {
  const { room, unit } = placeOf(path);
  return room === null ? !path.includes('/') : room === 'kit' || path.startsWith(`${room}/${unit}/`);
};

const isDoor = (path) => /^[\w-]+\/parts(\/index(\.server)?)?$/.test(path);

function showsPartsOf(from, to) {
  if (from === null || SHOWING.includes(from)) return true;
  return FLOORS.indexOf(from) > FLOORS.indexOf(to) && FLOORS.includes(to);
}

/** The name of the rule that an import breaks, or null. Both are paths from the application's folder. */
function broken(fromPath, toPath, isType) {
  const from = placeOf(fromPath);
  const to = placeOf(toPath);
  if (to.room === null) return from.room === null || isType || /\.spec\.tsx?$/.test(fromPath) ? null : 'root';
  if (to.room === from.room) {
    if (to.room === 'kit' || to.unit === from.unit || to.unit === 'parts') return null;
    return from.unit === 'parts' ? 'parts' : 'screen';
  }
  if (from.room === 'kit') return 'kit';
  if (to.room === 'kit') return KIT_SCREENS.has(to.unit) ? 'screen' : null;
  if (!showsPartsOf(from.room, to.room)) return 'room';
  return isDoor(toPath) ? null : 'door';
}

/** Remix takes the loaders out of a route, and with them what they import; nothing takes it out of another page's file. */
const mayHoldServer = (path) => /\.(server|spec)\.tsx?$|(^|\/)(route|root)\.tsx$/.test(path);

const isTypeOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.type === 'ImportDeclaration' &&
    node.specifiers.length > 0 &&
    node.specifiers.every((s) => s.importKind === 'type'));

const doors = {
  meta: { type: 'problem', messages: MESSAGES, schema: [] },
  create(context) {
    const [, path] = context.filename.replaceAll('\\', '/').split(APP);
    if (path === undefined) return {};
    const check = (node) => {
      const name = node.source?.value;
      if (typeof name !== 'string' || !name.startsWith('.')) return;
      const target = posix.join(posix.dirname(path), name);
      if (target.startsWith('..')) return;
      const isType = isTypeOnly(node);
      const messageId = broken(path, target, isType);
      if (messageId !== null) context.report({ node, messageId });
      if (!isType && target.endsWith('.server') && !mayHoldServer(path)) context.report({ node, messageId: 'server' });
    };
    return {
      Program: (node) => {
        if (!hasHome(path)) context.report({ node, messageId: 'home' });
      },
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export const roomsPlugin = { rules: { doors } };
