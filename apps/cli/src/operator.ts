import type { INestApplicationContext } from '@nestjs/common';
import type { Platform } from '@zhiya/composition';
import { MemberService, OperationService, Organisations, OrganisationService } from '@zhiya/identity-server';
import { SYSTEM_ACTOR } from '@zhiya/kernel';
import type { RequestContext } from '@zhiya/platform-persistence';

const system: RequestContext = { actor: SYSTEM_ACTOR, correlationId: 'cli' };

/** Production's first operator: the platform's own organisation with one administrator. The password comes on standard input. */
export async function createOperator(
  platform: Platform,
  app: INestApplicationContext,
  email: string | undefined,
  name: string | undefined,
): Promise<number> {
  const creditCode = process.env['OPERATOR_CREDIT_CODE'];
  if (!email || !name || !creditCode)
    throw new Error(
      "operator:create <email> <name> with OPERATOR_CREDIT_CODE set to the operating company's credit code",
    );
  const password = (await readAll(process.stdin)).trim();
  const [there] = await Organisations.allApproved(platform.databases.writer.manager, 'OPERATOR', 1);
  if (there?.creditCode === creditCode) {
    // The operator's own second person: a single one may admit nobody who checks, for there is no one to check it.
    const roles = ['APPROVER', 'ADMINISTRATOR'] as const;
    const joined = await app
      .get(MemberService, { strict: false })
      .enrol(system, there.id, { email, name, password, roles });
    if (!joined.ok) throw new Error(joined.errors.map((e) => `${e.field ?? ''} ${e.code}`).join(', '));
    console.log(`joins the operator: ${email}`);
    return 0;
  }
  const service = app.get(OrganisationService, { strict: false });
  const made = await service.register(system, {
    kind: 'OPERATOR',
    name: process.env['OPERATOR_NAME'] ?? '知押平台运营方',
    creditCode,
    division: '000000',
    adminName: name,
    adminEmail: email,
    password,
  });
  if (!made.ok)
    throw new Error(made.errors.map((e) => `${e.field ?? ''} ${e.code} ${JSON.stringify(e.facts)}`).join('\n'));
  const approved = await service.decide(system, made.value.id, 'approve', null);
  if (!approved.ok) throw new Error(approved.errors.map((e) => e.code).join(', '));
  await platform.runner.drain();
  console.log(`operator made: ${email}`);
  return 0;
}

export async function moveToday(
  platform: Platform,
  app: INestApplicationContext,
  to: string | undefined,
): Promise<number> {
  if (!to) {
    console.log(platform.uow.businessDate.today());
    return 0;
  }
  const moved = await app.get(OperationService, { strict: false }).moveToday(system, to);
  if (!moved.ok) throw new Error(moved.errors.map((e) => `${e.code} ${JSON.stringify(e.facts)}`).join('\n'));
  await platform.runner.drain();
  console.log(to);
  return 0;
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
