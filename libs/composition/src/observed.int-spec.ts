import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OperationService, SignInService } from '@zhiya/identity-server';
import { log } from '@zhiya/platform-observability';
import { openHouseWithDoors, TEST_PASSWORD, type House } from './testing';

/** Lines written to the log since the last look, as objects. */
function watchLog(): () => readonly Record<string, unknown>[] {
  let lines: Record<string, unknown>[] = [];
  for (const level of ['debug', 'info', 'warn', 'error'] as const)
    jest.spyOn(log, level).mockImplementation(((facts: object, message: string) => {
      lines.push({ level, message, ...facts });
    }) as never);
  return () => {
    const since = lines;
    lines = [];
    return since;
  };
}

describe('what the house tells of itself', () => {
  let house: House & { readonly app: NestFastifyApplication };
  let token: string;
  let told: ReturnType<typeof watchLog>;
  const ask = (query: string, correlation: string) =>
    house.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}`, 'x-correlation-id': correlation },
      payload: { query },
    });

  beforeAll(async () => {
    house = await openHouseWithDoors();
    await house.organisation('OPERATOR');
    const r = await house
      .get(SignInService)
      .signIn(house.system, 'p1-0@test.example', TEST_PASSWORD, { ip: '127.0.0.1', userAgent: 'test' });
    if (!r.ok) throw new Error(JSON.stringify(r.errors));
    token = r.value.token.reveal();
    await house.drain();
    told = watchLog();
  }, 60_000);
  afterAll(async () => {
    jest.restoreAllMocks();
    await house.close();
  });

  it('a change and the jobs that it caused by one correlation id, with who made it', async () => {
    expect(
      (await ask('mutation { moveToday(date: "2019-12-03") { ... on Done { id } } }', 'change-1')).json(),
    ).toMatchObject({ data: { moveToday: { id: expect.any(String) } } });
    await house.drain();
    const lines = told().filter((l) => l['correlationId'] === 'change-1');
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'info',
        message: 'request',
        operation: 'moveToday',
        status: 200,
        person: expect.stringMatching(/^[\da-f-]{36}$/),
        organisation: expect.stringMatching(/^[\da-f-]{36}$/),
      }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ level: 'info', message: 'job.done', job: 'audit.seal' }));
  });

  it('a question only to who asks for the detail', async () => {
    await ask('{ jobs { counts { state } } }', 'question-1');
    expect(
      told()
        .filter((l) => l['correlationId'] === 'question-1')
        .map((l) => [l['level'], l['operation']]),
    ).toEqual([['debug', 'jobs']]);
  });

  it('what broke on our side, with the correlation id that the answer carries and nothing else of it', async () => {
    const broken = jest
      .spyOn(house.get(OperationService), 'jobs')
      .mockRejectedValue(new Error('no such table: outbox_job'));
    const reply = await ask('{ jobs { counts { state } } }', 'broken-1');
    broken.mockRestore();
    expect([reply.headers['x-correlation-id'], reply.body.includes('outbox_job')]).toEqual(['broken-1', false]);
    expect(told()).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: 'request broke',
        correlationId: 'broken-1',
        err: expect.objectContaining({ message: 'no such table: outbox_job' }),
      }),
    );
  });

  it('in metrics whose labels are names of the schema, never words of the caller', async () => {
    await house.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-operation-name': 'made-up' },
      payload: { query: 'query MadeUp { __typename }', operationName: 'MadeUp' },
    });
    const { body } = await house.app.inject({ method: 'GET', url: '/metrics' });
    expect(body).toContain('zhiya_request_seconds_count{operation="moveToday",outcome="200"} 1');
    expect(body).not.toMatch(/made-?up/i);
    expect(body).toContain('zhiya_jobs_waiting{state="DEAD"} 0');
  });
});
