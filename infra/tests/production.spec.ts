import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { productionEnv } from '../scripts/lib/stacks.mjs';

const ROOT = join(import.meta.dirname, '../..');
const INFRA = join(ROOT, 'infra');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const Condition = z.strictObject({
  condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']),
});
const Duration = z.string().regex(/^\d+(ms|s|m)$/);
const Health = z.strictObject({
  test: z
    .array(z.string())
    .min(2)
    .refine((t) => t[0] === 'CMD' || t[0] === 'CMD-SHELL', 'begins with CMD or CMD-SHELL'),
  interval: Duration,
  timeout: Duration,
  retries: z.number().int().positive(),
  start_period: Duration.optional(),
});
const Service = z.strictObject({
  image: z.string().regex(/^[a-z0-9-]+(:[\w.-]+)?$/),
  build: z.strictObject({ context: z.literal('..'), dockerfile: z.string() }).optional(),
  command: z.array(z.string()).nonempty().optional(),
  environment: z.record(z.string().regex(/^[A-Z_]+$/), z.string()).optional(),
  env_file: z.array(z.string()),
  volumes: z.array(z.string().regex(/^[\w./-]+:\/[\w./-]+(:ro)?$/)).optional(),
  ports: z.array(z.string().regex(/^(\$\{PORT:-3000\}|\d+):\d+$/)).optional(),
  healthcheck: Health.optional(),
  depends_on: z.record(z.string(), Condition).optional(),
  restart: z.enum(['no', 'unless-stopped', 'always', 'on-failure']),
  stop_grace_period: Duration.optional(),
});
const Compose = z.strictObject({
  name: z.literal('zhiya'),
  services: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), Service),
  volumes: z.record(z.string(), z.null()),
});

const document = parse(text('infra/compose.yaml'), { merge: true }) as Record<string, unknown>;
const known = Object.fromEntries(Object.entries(document).filter(([key]) => !key.startsWith('x-')));
const checked = Compose.safeParse(known);

describe('the compose file (schema-checked only: nothing here runs containers)', () => {
  it('says so itself, in its first lines', () => {
    expect(text('infra/compose.yaml').split('\n').slice(0, 4).join(' ')).toContain('never been run');
  });

  it('has the shape that compose expects', () => {
    expect(checked.error?.issues ?? []).toEqual([]);
  });

  const services = Object.entries(checked.data?.services ?? {});

  it('is refused with an unknown key, a port that is none, or a dependency without condition', () => {
    const web = checked.data!.services['web']!;
    for (const wrong of [
      { ...web, replicas: 2 },
      { ...web, ports: ['http:3000'] },
      { ...web, depends_on: { redis: {} } },
    ]) {
      expect(Service.safeParse(wrong).success).toBe(false);
    }
  });

  it.each(services)(
    '%s depends on services that exist, and waits for health only where there is a check',
    (_, service) => {
      for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
        const other = checked.data!.services[name];
        expect([name, other !== undefined]).toEqual([name, true]);
        if (condition === 'service_healthy') expect([name, other!.healthcheck !== undefined]).toEqual([name, true]);
        if (condition === 'service_completed_successfully') expect([name, other!.restart]).toEqual([name, 'no']);
      }
    },
  );

  it.each(services)('%s mounts files that exist and volumes that are declared', (_, service) => {
    for (const volume of service.volumes ?? []) {
      const source = volume.split(':')[0]!;
      expect([
        source,
        source.startsWith('.') ? existsSync(join(INFRA, source)) : source in checked.data!.volumes,
      ]).toEqual([source, true]);
    }
  });

  it.each(services)('%s runs what the build or the image provides', (_, service) => {
    const script = service.command?.find((word) => /\.mjs$/.test(word));
    if (script?.startsWith('dist/'))
      expect(existsSync(join(ROOT, 'apps', script.slice('dist/'.length).replace('.mjs', ''), 'src/main.ts'))).toBe(
        true,
      );
    if (service.build) expect(existsSync(join(ROOT, service.build.dockerfile))).toBe(true);
    expect(service.env_file).toEqual(['prod.env']);
  });

  it('runs everything that production mode consists of, two APIs among it', () => {
    const commands = services.map(([, s]) => s.command?.at(-1) ?? s.image);
    expect(commands.filter((c) => c === 'dist/api.mjs')).toHaveLength(2);
    expect(commands).toEqual(expect.arrayContaining(['migrate', 'dist/worker.mjs', 'zhiya-web', 'mariadb:10.11']));
  });
});

describe('the images', () => {
  it.each(readdirSync(join(INFRA, 'docker')).filter((n) => n.endsWith('.Dockerfile')))(
    '%s copies what exists, and runs without root',
    (name) => {
      const lines = text(`infra/docker/${name}`).replaceAll('\\\n', ' ').split('\n');
      const copied = lines.filter((l) => /^COPY (?!--from)/.test(l)).flatMap((l) => l.split(/\s+/).slice(1, -1));
      expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
      expect(lines).toContain('USER node');
      expect(existsSync(join(INFRA, 'docker', `${name}.dockerignore`))).toBe(true);
    },
  );

  it('the web image carries every file that its server imports', () => {
    const seen = new Set<string>();
    const follow = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const [, to] of text(path).matchAll(/from '(\.[^']+)'/g)) follow(join(path, '..', to!));
    };
    follow('infra/scripts/serve-web.mjs');
    const copied = text('infra/docker/web.Dockerfile')
      .split('\n')
      .filter((l) => /^COPY infra/.test(l))
      .flatMap((l) => l.split(/\s+/).slice(1, -1));
    expect([...seen].filter((file) => !copied.some((c) => file === c || file.startsWith(`${c}/`)))).toEqual([]);
  });
});

describe('the systemd units', () => {
  const units = readdirSync(join(INFRA, 'systemd'));
  const SECTIONS = ['Unit', 'Service', 'Install'];

  it.each(units)('%s is a unit that starts a file of ours with the shared settings', (name) => {
    const lines = text(`infra/systemd/${name}`)
      .split('\n')
      .filter((l) => l.trim() !== '' && !l.startsWith('#'));
    expect(lines.filter((l) => !/^(\[(\w+)\]|[A-Z]\w+=.*)$/.test(l))).toEqual([]);
    expect(lines.filter((l) => l.startsWith('[')).every((l) => SECTIONS.includes(l.slice(1, -1)))).toBe(true);
    expect(lines).toContain('EnvironmentFile=/etc/zhiya/prod.env');
    const started = lines
      .find((l) => l.startsWith('ExecStart='))!
      .match(/(dist\/(\w+)\.mjs|infra\/scripts\/[\w-]+\.mjs)/)!;
    expect(existsSync(join(ROOT, started[2] ? `apps/${started[2]}/src/main.ts` : started[1]!))).toBe(true);
  });

  it.each(units)('%s names units of ours that exist', (name) => {
    const named = [...text(`infra/systemd/${name}`).matchAll(/zhiya-[\w@]+\.service/g)].map((m) => m[0]);
    expect(named.filter((n) => !units.includes(n))).toEqual([]);
  });
});

describe('prod.env.example', () => {
  const READERS = [
    'libs/composition/src/config.ts',
    'libs/platform/observability/src/index.ts',
    'libs/identity/server/src/application/notification.jobs.ts',
    'apps/web/app/kit/env.server.ts',
    'infra/scripts/serve-web.mjs',
    'infra/compose.yaml',
  ];
  /** The official image of the database reads this one. */
  const OF_AN_IMAGE = ['MARIADB_PASSWORD'];

  it('holds no setting that nobody reads', () => {
    const sources = READERS.map(text).join('\n');
    const unread = Object.keys(productionEnv()).filter(
      (key) => !OF_AN_IMAGE.includes(key) && !new RegExp(String.raw`\b${key}\b`).test(sources),
    );
    expect(unread).toEqual([]);
  });

  it('names everything that the servers read', () => {
    const read = [...text('libs/composition/src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): z\./gm)].map((m) => m[1]!);
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((key) => !(key in productionEnv()))).toEqual([]);
  });

  it('holds no secret: what must be secret is a placeholder', () => {
    for (const [key, value] of Object.entries(productionEnv())) {
      if (/PASSWORD|SECRET/.test(key)) expect([key, value]).toEqual([key, expect.stringMatching(/^<.+>$/)]);
    }
  });
});
