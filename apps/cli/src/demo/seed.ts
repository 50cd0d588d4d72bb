import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { Platform } from '@zhiya/composition';
import { invariant, SYSTEM_ACTOR, type Actor } from '@zhiya/kernel';
import { MemberService, Organisations, OrganisationService, People } from '@zhiya/identity-server';
import type { Outcome, RequestContext } from '@zhiya/platform-persistence';
import { seedCases } from './cases';
import { seedLibrary } from './library';
import { DEMO_ORGANISATIONS, DEMO_PASSWORD, registrationOf } from './organisations';

const system: RequestContext = { actor: SYSTEM_ACTOR, correlationId: 'seed' };

/** What the steps of the seed share: use cases by class, and people by their mailbox's first part. */
export interface Demo {
  readonly platform: Platform;
  get<T>(service: abstract new (...args: never[]) => T): T;
  /** Acts as the person with the mailbox `box`@demo.zhiya. */
  as(box: string): RequestContext;
  org(key: string): string;
}

/** The value of an outcome that the seed expects to succeed. */
export function must(outcome: Outcome): { id: string; state?: string } {
  invariant(outcome.ok, `seed refused: ${JSON.stringify(outcome.ok ? null : outcome.errors)}`);
  return outcome.value;
}

/** Loads the demonstration once: an occupied database is left as it is. Everything goes through the use cases. */
export async function seedDemo(platform: Platform, app: INestApplicationContext): Promise<number> {
  if (!platform.config.demo) throw new Error('demonstration data exists only in the demonstration (ZHIYA_MODE=demo)');
  const people = new Map<string, Actor>();
  const orgs = new Map<string, string>();
  if (await Organisations.count(platform.databases.writer.manager)) {
    console.error('data is there: nothing to seed');
    return 0;
  }
  const organisations = app.get(OrganisationService, { strict: false });
  for (const [index, o] of DEMO_ORGANISATIONS.entries()) {
    const { id } = must(await organisations.register(system, registrationOf(o, index + 1)));
    orgs.set(o.key, id);
    must(await organisations.decide(system, id, 'approve', null));
    await seedMembers(platform, app.get(MemberService, { strict: false }), o, id, people);
  }
  const demo: Demo = {
    platform,
    get: (service) => app.get(service as never, { strict: false }),
    as: (box) => {
      const actor = people.get(box);
      invariant(actor, `nobody is called ${box}`);
      return { actor, correlationId: 'seed' };
    },
    org: (key) => orgs.get(key)!,
  };
  await seedCases(demo);
  await seedLibrary(demo);
  await platform.runner.drain();
  await writeLogins(platform);
  console.error(`demonstration data loaded: ${DEMO_ORGANISATIONS.length} organisations`);
  return 0;
}

/** Gives its people their places, whoever registered it among them. */
async function seedMembers(
  platform: Platform,
  members: MemberService,
  o: (typeof DEMO_ORGANISATIONS)[number],
  orgId: string,
  people: Map<string, Actor>,
): Promise<void> {
  const em = platform.databases.writer.manager;
  const actorOf = async (email: string, roles: readonly string[]): Promise<Actor> => {
    const p = await People.byEmail(em, email);
    return {
      personId: p.id,
      personName: p.name,
      orgId,
      orgKind: o.kind,
      orgName: o.name,
      division: o.division,
      roles: roles as Actor['roles'],
    };
  };
  for (const p of o.people)
    must(await members.enrol(system, orgId, { name: p.name, email: p.email, password: DEMO_PASSWORD, roles: p.roles }));
  for (const p of o.people) people.set(p.email.split('@')[0]!, await actorOf(p.email, p.roles));
  invariant((await People.countOf(em, orgId)) === o.people.length, `members of ${o.key}`);
}

async function writeLogins(platform: Platform): Promise<void> {
  await mkdir(platform.config.dataDir, { recursive: true });
  const logins = DEMO_ORGANISATIONS.flatMap((o) =>
    o.people.map((p) => ({
      role: `${o.kind}${p.roles.includes('APPROVER') ? ':APPROVER' : ''}`,
      email: p.email,
      password: DEMO_PASSWORD,
      organisation: o.name,
      name: p.name,
    })),
  );
  await writeFile(join(platform.config.dataDir, 'logins.json'), JSON.stringify(logins, null, 2));
}
