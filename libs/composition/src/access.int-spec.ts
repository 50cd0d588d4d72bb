import { GraphQLSchemaHost, Query, Resolver } from '@nestjs/graphql';
import { IDENTITY, OrganisationService, SignInService } from '@zhiya/identity-server';
import { ORG_KINDS, type OrgKind, type Role } from '@zhiya/kernel';
import { AccessGuard, Requires } from '@zhiya/platform-auth';
import { documentOf, operationsOf, permissionSnapshot, sampleArguments } from '@zhiya/platform-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { creditCode, must, openHouseWithDoors, TEST_PASSWORD, type House } from './testing';

interface Caller {
  readonly name: string;
  readonly kind: OrgKind | 'NONE' | null;
  readonly roles: readonly Role[];
  readonly isPending?: boolean;
  readonly token: string | null;
}
interface Knock {
  readonly door: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly payload?: object;
}

/** Watches the one guard: what it answered at each door since the last look. */
function watch(guard: AccessGuard): () => readonly boolean[] {
  let seen: boolean[] = [];
  const canActivate = guard.canActivate.bind(guard);
  guard.canActivate = (exec) => {
    try {
      const isIn = canActivate(exec);
      seen.push(isIn);
      return isIn;
    } catch (e) {
      seen.push(false);
      throw e;
    }
  };
  return () => {
    const since = seen;
    seen = [];
    return since;
  };
}

describe('every door × every role', () => {
  const snapshot = permissionSnapshot('docs/api/permissions.md');
  let house: House & { readonly app: NestFastifyApplication };
  let callers: Caller[];
  let knocks: readonly Knock[];

  const signIn = async (email: string): Promise<string> => {
    const r = await house
      .get(SignInService)
      .signIn(house.system, email, TEST_PASSWORD, { ip: '127.0.0.1', userAgent: 'test' });
    if (!r.ok) throw new Error(JSON.stringify(r.errors));
    return r.value.token.reveal();
  };

  beforeAll(async () => {
    house = await openHouseWithDoors();
    callers = [{ name: 'nobody', kind: null, roles: [], token: null }];
    for (const [i, kind] of ORG_KINDS.entries()) {
      const people = await house.organisation(kind, [['ADMINISTRATOR'], ['OPERATOR'], ['APPROVER']]);
      for (const [j, p] of people.entries())
        callers.push({
          name: `${kind}:${p.actor.roles.join()}`,
          kind,
          roles: p.actor.roles,
          token: await signIn(`p${i + 1}-${j}@test.example`),
        });
    }
    const [suspended] = await house.organisation('BANK');
    const alone = await signIn(`p${ORG_KINDS.length + 1}-0@test.example`);
    must(await house.get(OrganisationService).decide(house.system, suspended!.actor.orgId, 'suspend', '示例'));
    callers.push({ name: 'a suspended bank', kind: 'NONE', roles: [], token: alone });
    must(
      await house.get(OrganisationService).register(house.system, {
        kind: 'BANK',
        name: '示例待核准银行',
        creditCode: creditCode(900),
        division: '441900',
        adminName: '待核准',
        adminEmail: 'waiting@test.example',
        password: TEST_PASSWORD,
        licenceNumber: 'L1',
        licenceExpiresOn: '2030-12-31',
      }),
    );
    // Registered as administrator and operator: until approval only the first counts, and no more than looking after members.
    callers.push({
      name: 'a bank waiting for approval',
      kind: 'BANK',
      roles: ['ADMINISTRATOR'],
      isPending: true,
      token: await signIn('waiting@test.example'),
    });
    const operations = operationsOf(house.app.get(GraphQLSchemaHost).schema);
    knocks = [
      ...operations.map((op): Knock => {
        const variables = sampleArguments(op);
        return {
          door: `${op.kind}.${op.name}`,
          method: 'POST',
          url: '/graphql',
          payload: { query: documentOf(house.app.get(GraphQLSchemaHost).schema, op, variables, 1), variables },
        };
      }),
      { door: 'GET /files/:id', method: 'GET', url: '/files/00000000-0000-7000-8000-000000000000' },
      { door: 'POST /files', method: 'POST', url: '/files' },
      { door: 'GET /sandbox/template', method: 'GET', url: '/sandbox/template' },
      { door: 'POST /questions', method: 'POST', url: '/questions' },
      { door: 'GET /changes', method: 'GET', url: '/changes' },
      { door: 'GET /healthz', method: 'GET', url: '/healthz' },
      { door: 'GET /metrics', method: 'GET', url: '/metrics' },
    ];
    // What ends a session comes last.
    const ending = ['Mutation.revokeOtherSessions', 'Mutation.signOut'];
    knocks = [
      ...knocks.filter((k) => !ending.includes(k.door)),
      ...ending.map((door) => knocks.find((k) => k.door === door)!),
    ];
  }, 120_000);
  afterAll(() => house.close());

  it('knows every door of the schema and of HTTP, and no other', () => {
    expect(knocks.map((k) => k.door).sort()).toEqual([...snapshot.doors.keys()].sort());
  });

  it('lets in whom the reviewed page names, and nobody else', async () => {
    const look = watch(house.app.get(AccessGuard, { strict: false }));
    const wrong: string[] = [];
    for (const { door, method, url, payload } of knocks) {
      for (const { name, kind, roles, isPending, token } of callers) {
        const reply = await house.app.inject({
          method,
          url,
          headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), 'x-correlation-id': 'matrix' },
          ...(payload ? { payload } : {}),
        });
        const expected = snapshot.admits(door, { kind, roles, isPending });
        const asked = look();
        if (asked.length !== 1)
          wrong.push(`${door} × ${name}: the guard was asked ${asked.length} times, ${reply.body.slice(0, 300)}`);
        else if (asked[0] !== expected)
          wrong.push(`${door} × ${name}: ${asked[0] ? 'let in' : 'refused'}, the page says the contrary`);
        else if (!expected && !saysNothing(reply.statusCode, reply.body, kind === null))
          wrong.push(`${door} × ${name}: refused with ${reply.statusCode} ${reply.body.slice(0, 200)}`);
        else if (reply.statusCode >= 500 || reply.body.includes('INTERNAL_SERVER_ERROR'))
          wrong.push(`${door} × ${name}: ${reply.statusCode} ${reply.body.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});

/** A refusal at the door: one code and nothing else. */
function saysNothing(status: number, body: string, isStranger: boolean): boolean {
  const code = isStranger ? 'UNAUTHENTICATED' : 'NOT_FOUND';
  const answer = JSON.parse(body) as {
    data?: Record<string, unknown> | null;
    errors: { message?: string; code?: string; extensions?: { code: string } }[];
  };
  return (
    status < 500 &&
    answer.errors.length === 1 &&
    (answer.errors[0]!.extensions?.code ?? answer.errors[0]!.code) === code &&
    Object.values(answer.data ?? {}).every((v) => v === null) &&
    ['NOT_FOUND', 'UNAUTHENTICATED', undefined].includes(answer.errors[0]!.message)
  );
}

describe('the boot', () => {
  const providers = Reflect.getMetadata('providers', IDENTITY.module) as unknown[];
  const withStray = async (stray: unknown): Promise<string> => {
    providers.push(stray);
    try {
      const house = await openHouseWithDoors();
      await house.close();
      return 'started';
    } catch (e) {
      return (e as Error).message;
    } finally {
      providers.pop();
    }
  };

  it('is stopped by a resolver that declares no access', async () => {
    @Resolver()
    class Undeclared {
      @Query(() => String) undeclared(): string {
        return 'open';
      }
    }
    expect(await withStray(Undeclared)).toBe('access: Query.undeclared declares no access');
  }, 30_000);

  it('is stopped by a resolver that asks for a permission nobody holds', async () => {
    @Resolver()
    class Misspelt {
      @Query(() => String) @Requires('view:lising') misspelt(): string {
        return 'open';
      }
    }
    expect(await withStray(Misspelt)).toBe('access: Query.misspelt asks for view:lising, which nobody is granted');
  }, 30_000);
});
