import { GraphQLSchemaHost, Query, Resolver, TypeMetadataStorage } from '@nestjs/graphql';
import { IDENTITY } from '@zhiya/identity-server';
import { Requires } from '@zhiya/platform-auth';
import { documents } from '@zhiya/policy-engine';
import { getMetadataStorage } from 'class-validator';
import { getNamedType, isInputObjectType, isUnionType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { apiDocs } from './docs/api-docs';
import { LIFECYCLES } from './docs/lifecycles-page';
import { PERMISSIONS } from './contexts';
import { openHouseWithDoors, type House } from './testing';

/** Answers a token beside Done and Refusal (ADR 6). */
const NAMED_EXCEPTION = { signIn: 'SignInResult' };

/** Only says that another rule may be passed over, or that the value is looked into: no rule by itself. */
const NO_RULE = new Set(['conditionalValidation']);

/** Properties of input classes that no class-validator rule looks at. */
function unvalidated(
  classes: readonly { readonly name: string; readonly target: Function; readonly properties: readonly string[] }[],
): readonly string[] {
  return classes.flatMap(({ name, target, properties }) => {
    const rules = getMetadataStorage()
      .getTargetValidationMetadatas(target, '', false, false)
      .filter((m) => !NO_RULE.has(m.type));
    return properties.filter((p) => !rules.some((m) => m.propertyName === p)).map((p) => `${name}.${p}`);
  });
}

describe('the schema', () => {
  let house: House;
  let schema: GraphQLSchema;
  const inputs = () =>
    TypeMetadataStorage.getInputTypesMetadata().map((m) => ({
      name: m.name,
      target: m.target,
      properties: (m.properties ?? []).map((p) => p.name),
    }));
  beforeAll(async () => {
    house = await openHouseWithDoors();
    schema = house.app.get(GraphQLSchemaHost).schema;
  }, 30_000);
  afterAll(() => house.close());

  it('lets every mutation answer Outcome: Done or Refusal', () => {
    const others = Object.values(schema.getMutationType()!.getFields())
      .map((f) => [f.name, String(f.type)])
      .filter(([, type]) => type !== 'Outcome!');
    expect(Object.fromEntries(others)).toEqual({ signIn: 'SignInResult!' });
    for (const name of ['Outcome', ...Object.values(NAMED_EXCEPTION)]) {
      const union = schema.getType(name);
      expect(isUnionType(union) && union.getTypes().map((t) => t.name)).toContain('Refusal');
    }
  });

  it('says of a document what the command says', () => {
    const fields = (type: string) => Object.keys((schema.getType(type) as GraphQLObjectType).getFields());
    const keys = (list: readonly object[]) => [...new Set(list.flatMap((x) => Object.keys(x)))];
    const told = documents();
    expect(fields('PolicyDocument').sort()).toEqual(keys(told).sort());
    expect(fields('PolicyClause').sort()).toEqual(keys(told.flatMap((d) => d.clauses)).sort());
    expect(fields('PolicyPlan').sort()).toEqual(keys(told.flatMap((d) => d.plans)).sort());
    expect(fields('PolicyProgramme')).toEqual(expect.arrayContaining(keys(told.flatMap((d) => d.programmes))));
    expect(fields('PolicyObligation')).toEqual(
      expect.arrayContaining(
        keys(told.flatMap((d) => d.obligations)).flatMap((k) =>
          k === 'whoIsBound' ? ['who', 'anyOf', 'noneOf'] : [k],
        ),
      ),
    );
  });

  it('has a class-validator rule on every property of every input', () => {
    const known = inputs();
    const reachable = Object.values(schema.getTypeMap())
      .filter((t) => isInputObjectType(t))
      .map((t) => t.name);
    expect(known.map((i) => i.name)).toEqual(expect.arrayContaining(reachable));
    expect(known.every((i) => i.properties.length > 0)).toBe(true);
    expect(unvalidated(known)).toEqual([]);
  });

  it('would notice a property without a rule', () => {
    class Careless {
      text: string;
    }
    expect(unvalidated([{ name: 'Careless', target: Careless, properties: ['text'] }])).toEqual(['Careless.text']);
  });

  it('looks into every input within an input', () => {
    const nested = inputs().flatMap((i) =>
      Object.values(
        (
          schema.getType(i.name) as { getFields?: () => Record<string, { name: string; type: never }> } | undefined
        )?.getFields?.() ?? {},
      )
        .filter((f) => isInputObjectType(getNamedType(f.type)))
        .map((f) => ({ input: i, property: f.name })),
    );
    const blind = nested.filter(
      ({ input, property }) =>
        !getMetadataStorage()
          .getTargetValidationMetadatas(input.target, '', false, false)
          .some((m) => m.propertyName === property && m.type === 'nestedValidation'),
    );
    expect(blind.map(({ input, property }) => `${input.name}.${property}`)).toEqual([]);
  });
});

describe('the documents written from the code', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouseWithDoors();
  }, 30_000);
  afterAll(() => house.close());

  it.each(['docs/api/schema.graphql', 'docs/api/permissions.md', 'docs/lifecycles.md'])(
    '%s is what "node infra/scripts/api-docs.mjs" would write',
    (file) => {
      expect(readFileSync(file, 'utf8')).toBe(apiDocs(house.app)[file]);
    },
  );

  it('would notice a door that nobody reviewed', async () => {
    @Resolver()
    class Stray {
      @Query(() => String) @Requires('view:inbox') stray(): string {
        return 'open';
      }
    }
    const providers = Reflect.getMetadata('providers', IDENTITY.module) as unknown[];
    providers.push(Stray);
    const other = await openHouseWithDoors();
    const docs = apiDocs(other.app);
    await other.close();
    providers.pop();
    for (const file of ['docs/api/schema.graphql', 'docs/api/permissions.md'])
      expect(readFileSync(file, 'utf8')).not.toBe(docs[file]);
  }, 30_000);

  it('draw every lifecycle once, whose permits all exist', () => {
    const names = LIFECYCLES.map((l) => l.lifecycle.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'organisation',
        'listing',
        'offer',
        'contract',
        'filing',
        'valuation-order',
        'protection-quote',
        'coverage',
        'subsidy-claim',
        'fund-movement',
        'target',
      ]),
    );
    const permits = LIFECYCLES.flatMap((l) => l.lifecycle.transitions.map((t) => t.permit)).filter(
      (p) => p !== 'system',
    );
    expect(permits.filter((p) => !PERMISSIONS[p])).toEqual([]);
  });
});
