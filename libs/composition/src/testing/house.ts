import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Checks } from '@zhiya/checks-server';
import { MemberService, OrganisationService } from '@zhiya/identity-server';
import { Person } from '@zhiya/identity-server/testing';
import { SYSTEM_ACTOR, type Actor, type OrgKind, type Role } from '@zhiya/kernel';
import type { Outcome, RequestContext } from '@zhiya/platform-persistence';
import { databaseUnderTest } from '@zhiya/platform-testing';
import { dirname } from 'node:path';
import { createApi } from '../api';
import { readConfig } from '../config';
import { HouseModule, openPlatform, type Platform } from '../platform.module';

export const TEST_PASSWORD = 'correct horse 电池';

/** The whole house on the database under test, without its doors: what an integration test works with. */
export interface House {
  readonly platform: Platform;
  readonly app: INestApplicationContext;
  readonly system: RequestContext;
  get<T>(service: abstract new (...args: never[]) => T): T;
  /** Registers and approves an organisation with one person per entry of `people`, each with those roles; answers their contexts. */
  organisation(
    kind: OrgKind,
    people?: readonly (readonly Role[])[],
    division?: string,
  ): Promise<readonly RequestContext[]>;
  /** Runs every job that is due. */
  drain(): Promise<number>;
  close(): Promise<void>;
}

const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** A credit code with both check digits, the `n`th of a series that no register knows. */
export function creditCode(n: number): string {
  const body = `TEXT${String(n).padStart(4, '0')}`;
  const value = (c: string) => (/\d/.test(c) ? Number(c) : c.charCodeAt(0) - 55);
  const check = 11 - ([...body].reduce((s, c, i) => s + value(c) * [3, 7, 9, 10, 5, 8, 4, 2][i]!, 0) % 11);
  const head = `91441900${body}${check === 10 ? 'X' : check === 11 ? '0' : check}`;
  const sum = [...head].reduce((s, c, i) => s + CHARSET.indexOf(c) * Number(3n ** BigInt(i) % 31n), 0);
  return head + CHARSET[(31 - (sum % 31)) % 31]!;
}

/** The value of an outcome that the test expects to succeed. */
export function must(outcome: Outcome): { id: string; state?: string; facts?: Record<string, unknown> } {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.errors)}`);
  return outcome.value as never;
}
/** An act that takes two, with the second person's yes: the organisation's, or the operator's where it has nobody else. Answers what it did. */
export async function byTwo(
  house: House,
  asked: Promise<Outcome>,
  checker: RequestContext = house.system,
): Promise<{ id: string; state?: string }> {
  const { id } = must(await asked);
  return must(await house.get(Checks).check(checker, { id }));
}
export const codesOf = (outcome: { ok: boolean; errors?: readonly { code: string }[] }): readonly string[] =>
  outcome.ok ? [] : (outcome.errors ?? []).map((e) => e.code);

/** The same with its doors, which are knocked at in process: `app.inject({ … })`. */
export const openHouseWithDoors = async (
  env: Readonly<Record<string, string>> = {},
): Promise<House & { readonly app: NestFastifyApplication }> =>
  (await open(createApi, env)) as House & { readonly app: NestFastifyApplication };

/** `env`: settings beside those of the database (a mail server). */
export const openHouse = (env: Readonly<Record<string, string>> = {}): Promise<House> =>
  open(async (platform) => {
    const app = await NestFactory.createApplicationContext(HouseModule.with(platform), {
      logger: false,
      abortOnError: false,
    });
    return app.init();
  }, env);

async function open(
  make: (platform: Platform) => Promise<INestApplicationContext>,
  env: Readonly<Record<string, string>> = {},
): Promise<House> {
  const db = await databaseUnderTest();
  const platform = await openPlatform({
    ...readConfig({ NODE_ENV: 'test', DATA_DIR: dirname(db.file), ...db.env, ...env }),
  });
  await platform.databases.writer.runMigrations();
  const app = await make(platform).catch(async (refusal: unknown) => {
    await platform.close();
    await db.drop();
    throw refusal;
  });
  const system: RequestContext = { actor: SYSTEM_ACTOR, correlationId: 'test' };
  let made = 0;
  const house: House = {
    platform,
    app,
    system,
    get: (service) => app.get(service as never, { strict: false }),
    async organisation(kind, people = [['OPERATOR', 'APPROVER', 'ADMINISTRATOR']], division = '441900') {
      made += 1;
      const service = house.get(OrganisationService);
      const email = (i: number) => `p${made}-${i}@test.example`;
      const name = `${kind} ${made}`;
      const { id: orgId } = must(
        await service.register(system, {
          kind,
          name,
          creditCode: creditCode(made),
          division,
          adminName: `人员 ${made}-0`,
          adminEmail: email(0),
          password: TEST_PASSWORD,
          licenceNumber: 'L1',
          licenceExpiresOn: '2030-12-31',
        }),
      );
      must(await service.decide(system, orgId, 'approve', null));
      const admin: Actor = {
        personId: '',
        personName: '',
        orgId,
        orgKind: kind,
        orgName: name,
        division,
        roles: ['ADMINISTRATOR'],
      };
      for (const [i, roles] of people.entries())
        must(
          await house.get(MemberService).enrol(system, orgId, {
            name: `人员 ${made}-${i}`,
            email: email(i),
            password: TEST_PASSWORD,
            roles,
          }),
        );
      return Promise.all(
        people.map(async (roles, i) => {
          const p = await platform.databases.writer.manager.findOneByOrFail(Person, { email: email(i) });
          return { actor: { ...admin, personId: p.id, personName: p.name, roles }, correlationId: 'test' };
        }),
      );
    },
    drain: () => platform.runner.drain(),
    close: async () => {
      await app.close();
      await platform.close();
      await db.drop();
    },
  };
  return house;
}
