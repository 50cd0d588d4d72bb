// Where the programs are that the tests need beside Node: MariaDB, Redis and Chromium. Named in the environment, found
// on the machine, or brought as Debian packages; where none of that works, one message says what is missing.
import { accessSync, constants, existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { bring } from './debian.mjs';
import { ROOT } from './root.mjs';
import { Stop } from './stop.mjs';

const EXTRA_FOLDERS = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/opt/homebrew/sbin',
  '/usr/libexec',
];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (names) => {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...EXTRA_FOLDERS];
  for (const name of names)
    for (const folder of folders) if (isExecutable(join(folder, name))) return join(folder, name);
  return null;
};

const ofPlaywright = () => {
  try {
    const path = createRequire(join(ROOT, 'package.json'))('@playwright/test').chromium.executablePath();
    return isExecutable(path) ? path : null;
  } catch {
    return null;
  }
};

const PROGRAMS = {
  mariadb: {
    variable: 'MARIADBD',
    names: ['mariadbd', 'mysqld'],
    other: () => null,
    debian: { name: 'mariadbd', packages: ['mariadb-server-core'], program: 'usr/sbin/mariadbd' },
  },
  redis: {
    variable: 'REDIS_SERVER',
    names: ['redis-server', 'valkey-server', 'redis-check-rdb'],
    other: () => null,
    debian: {
      name: 'redis-server',
      packages: ['redis-tools'],
      program: 'usr/bin/redis-check-rdb',
      argv0: 'redis-server',
    },
  },
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    other: ofPlaywright,
    debian: { name: 'chromium', packages: ['chromium', 'fonts-noto-cjk'], program: 'usr/lib/chromium/chromium' },
    // The same engine without the window around it: the journeys cost 60 % of the CPU seconds that the whole browser takes.
    rather: {
      names: ['chromium-headless-shell'],
      debian: {
        name: 'chromium-headless-shell',
        packages: ['chromium-headless-shell', 'fonts-noto-cjk'],
        program: 'usr/lib/chromium/chromium-headless-shell',
      },
    },
  },
};

const missing = (kind, { variable, debian }, why) =>
  new Stop(
    `缺少 ${kind}：请安装（Debian/Ubuntu: apt-get install --no-install-recommends ${debian.packages.join(' ')}），或用环境变量 ${variable} 指明程序路径。${why}`,
    `${kind} is missing: install it (Debian/Ubuntu: apt-get install --no-install-recommends ${debian.packages.join(' ')}) or name the program in ${variable}.`,
  );

async function locate(kind) {
  const program = PROGRAMS[kind];
  const named = process.env[program.variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw missing(kind, program, `（${program.variable}=${named} 不能执行 / cannot be executed）`);
  }
  if (program.rather) {
    // Not every distribution has it: then the whole browser does.
    const path = onPath(program.rather.names) ?? (await bring(program.rather.debian).catch(() => null));
    if (path !== null) return path;
  }
  const found = onPath(program.names) ?? program.other();
  if (found !== null) return found;
  let why = '';
  const brought = await bring(program.debian).catch((error) => {
    why = `（${String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .at(-1)}）`;
    return null;
  });
  if (brought === null) throw missing(kind, program, why);
  return brought;
}

const located = new Map();
const once = (kind) => {
  if (!located.has(kind)) located.set(kind, locate(kind));
  return located.get(kind);
};

/** The MariaDB server with the folder of its system tables and messages. */
export async function mariadbProgram() {
  const command = await once('mariadb');
  const bases = [
    join(dirname(command), '..'),
    join(dirname(command), '..', '..'),
    join(realpathSync(command), '..', '..'),
  ];
  const share = bases
    .flatMap((b) => [join(b, 'usr/share/mysql'), join(b, 'share/mysql'), join(b, 'share/mariadb'), join(b, 'share')])
    .find((folder) => existsSync(join(folder, 'mysql_system_tables.sql')));
  if (share === undefined)
    throw missing('mariadb', PROGRAMS.mariadb, '（找不到 mysql_system_tables.sql / its system tables were not found）');
  return { command, share };
}

/** Debian's redis-tools holds the server under another name; what it is called decides what it does. */
export async function redisProgram() {
  const command = await once('redis');
  return { command, argv0: basename(command) === 'redis-check-rdb' ? 'redis-server' : undefined };
}

const hasChineseFont = () =>
  ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((n) =>
        /cjk|wqy|SourceHan|simsun|msyh|uming|ukai|droid.*fallback/i.test(String(n)),
      ),
  );

/** The browser; where Chinese would be drawn as empty boxes for want of a font, the font is brought as well. */
export async function chromiumProgram() {
  const command = await once('chromium');
  if (process.platform === 'linux' && !hasChineseFont() && !command.includes('bin-wrapped')) {
    await bring({ name: 'fonts', packages: ['fonts-noto-cjk'], program: 'usr/share/fonts' }).catch(() => null);
  }
  return command;
}
