import { Bar, Money, Why, defineText, largeAmount, useLanguage, useText } from '@zhiya/web-ui';
import type { FundView } from './fund-parts.server';

const text = defineText({
  zh: {
    bank: '银行',
    covered: '在保贷款',
    remaining: '可补偿余量',
    occupied: (bank: string, used: string, limit: string) => `${bank}：已占用 ${used}，余量 ${limit}`,
    unlimited: '未设单行额度或不能确定',
    loans: (n: number) => `${n} 笔`,
    why: '额度怎么算',
    none: '还没有银行的贷款入库',
  },
  en: {
    bank: 'Bank',
    covered: 'Covered',
    remaining: 'Left of its limit',
    occupied: (bank: string, used: string, limit: string) => `${bank}: ${used} bound, ${limit} left`,
    unlimited: 'no limit of a bank, or not known',
    loans: (n: number) => (n === 1 ? '1 loan' : `${n} loans`),
    why: 'How the limit is computed',
    none: 'No bank has a covered loan yet',
  },
});

/** What each bank binds of the fund, and how far it may still be compensated. */
export function BankOccupancy({ fund }: { fund: FundView }) {
  const t = useText(text);
  const language = useLanguage();
  const words = (fen: number) => Object.values(largeAmount(fen, language)).join(' ');
  if (fund.banks.length === 0) return <p className="muted small">{t.none}</p>;
  const rule = fund.banks[0]!;
  // The formula of the bank's own limit where there is one, else whatever keeps it from being computed.
  const formula = rule.steps.filter((s) => s.includes('%') || s.includes('×')).slice(-1);
  const steps = formula.length > 0 ? formula : rule.steps;
  return (
    <>
      <table className="num">
        <caption className="vh">{t.bank}</caption>
        <thead>
          <tr>
            <th scope="col">{t.bank}</th>
            <th scope="col" className="r">
              {t.covered}
            </th>
            <th scope="col" className="r">
              {t.remaining}
            </th>
          </tr>
        </thead>
        <tbody>
          {fund.banks.map((b) => (
            <tr key={b.bank?.id}>
              <th scope="row">
                {b.bank?.name}
                <Bar
                  part={b.occupiedFen}
                  whole={Math.max(1, fund.availableFen)}
                  label={t.occupied(
                    b.bank?.name ?? '',
                    words(b.occupiedFen),
                    typeof b.remainingFen === 'number' ? words(b.remainingFen) : t.unlimited,
                  )}
                />
                <span className="sub">{t.loans(b.loans)}</span>
              </th>
              <td className="r">
                <Money fen={b.inForceFen} large />
              </td>
              <td className="r">
                {typeof b.remainingFen === 'number' ? (
                  <Money fen={b.remainingFen} large />
                ) : (
                  <span className="small muted">{t.unlimited}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className="more">
        <summary>{t.why}</summary>
        <Why citations={rule.citations} steps={steps} assumptions={rule.assumptions} />
      </details>
    </>
  );
}
