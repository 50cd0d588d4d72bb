import type { FactsShape } from '@zhiya/kernel';

/**
 * What an act touches. The first three are a floor that nobody can lower: public money, the security of accounts and of rights, and rules
 * take two people always. Of records an organisation may one day choose.
 */
export type Protects = 'PUBLIC_MONEY' | 'SECURITY' | 'RULES' | 'RECORDS';

/** Something that one person proposes and another one checks before it has any effect. */
export interface ActDefinition<S extends FactsShape = FactsShape> {
  /** Context and act: `identity.admit`. */
  readonly name: string;
  readonly protects: Protects;
  /** Permission of whoever proposes it; asked again when it takes effect. */
  readonly permit: string;
  /** What it is done with, as it is kept until it is checked. */
  readonly facts: S;
  /** What of this the checker reads; the rest are ids. */
  readonly shows: readonly (keyof S & string)[];
}

/**
 * Defines an act.
 *
 * @example
 * defineAct({ name: 'identity.admit', protects: 'SECURITY', permit: 'manage:member', facts: { email: 'text', roles: 'ids' }, shows: ['email', 'roles'] })
 */
export const defineAct = <const S extends FactsShape>(act: ActDefinition<S>): ActDefinition<S> => act;
