import { divisionSpan, type Actor } from '@zhiya/kernel';
import { Between, type FindOperator } from 'typeorm';

/** The divisions that a bureau answers for, its own and those within: never its neighbour's, never the one above. As a condition of the query. */
export const divisionsOf = (actor: Pick<Actor, 'division'>): FindOperator<string> =>
  Between(...divisionSpan(actor.division));
