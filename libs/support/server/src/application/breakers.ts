import { fault, sumFen, type DomainError, type LocalDate } from '@zhiya/kernel';
import { breakersOf } from '@zhiya/policy-engine';
import { programmesIn } from '@zhiya/policy-server';
import { In, type EntityManager } from 'typeorm';
import { Fund } from '../persistence/fund.entities';
import { BankPool } from '../persistence/support.entities';

const PLACES = 10n ** 10n;
/** A ratio to ten places; nothing where nothing has entered. Non-performing loans are the banks' knowledge, so that ratio stays unstated. */
function compensationRatio(pools: readonly BankPool[]): string | undefined {
  const [paid, covered] = [
    BigInt(sumFen(pools.map((p) => p.compensatedFen))),
    BigInt(sumFen(pools.map((p) => p.coveredTotalFen))),
  ];
  if (covered === 0n) return undefined;
  const parts = (paid * PLACES) / covered;
  return `${parts / PLACES}.${String(parts % PLACES).padStart(10, '0')}`;
}

/** By fund: the breaker of its programme that has tripped (熔断). While one has, no new loan enters; what is covered already stays. */
export async function trippedBreakers(
  em: EntityManager,
  fundIds: readonly string[],
  asOf: LocalDate,
): Promise<ReadonlyMap<string, DomainError>> {
  if (fundIds.length === 0) return new Map();
  const programmes = await programmesIn(em);
  if (!programmes.list.some((p) => (p.breakers?.length ?? 0) > 0)) return new Map();
  const ids = In([...new Set(fundIds)]);
  const [funds, pools] = [await em.findBy(Fund, { id: ids }), await em.findBy(BankPool, { fundId: ids })];
  return new Map(
    funds.flatMap((fund) => {
      const programme = programmes.of(fund.programme);
      const tripped = programme
        ? breakersOf(
            programme,
            { compensationRatio: compensationRatio(pools.filter((p) => p.fundId === fund.id)) },
            asOf,
          ).find((b) => b.isTripped)
        : undefined;
      const [blocker] = tripped?.verdict.blockers ?? [];
      return blocker
        ? [
            [
              fund.id,
              fault('SUPPORT.BREAKER_TRIPPED', {
                what: blocker.title.zh,
                whatEn: blocker.title.en,
                actual: blocker.actual,
                limit: blocker.required,
              }),
            ] as const,
          ]
        : [];
    }),
  );
}
