import { DateText, defineText, DefinitionList, Money, Percent, useText } from '@zhiya/web-ui';

export interface CoverView {
  readonly sumInsuredFen?: number | null;
  readonly premiumFen?: number | null;
  readonly lossShareBp?: number | null;
  readonly coverFrom?: string | null;
  readonly coverUntil?: string | null;
  readonly validUntil?: string | null;
  readonly policyNo?: string | null;
  readonly issuedOn?: string | null;
}

const text = defineText({
  zh: {
    sum: '保险金额',
    premium: '保险费',
    share: '保险承担损失的比例',
    period: '保险期间',
    to: ' 至 ',
    validUntil: '报价有效期至',
    policyNo: '保单号',
    issuedOn: '出单日',
  },
  en: {
    sum: 'Sum insured',
    premium: 'Premium',
    share: 'Share of a loss borne',
    period: 'Period of cover',
    to: ' to ',
    validUntil: 'Quote valid until',
    policyNo: 'Policy number',
    issuedOn: 'Issued on',
  },
});

/** The terms of a cover as quoted or issued. */
export function CoverFacts({ cover: c }: { cover: CoverView }) {
  const t = useText(text);
  if (typeof c.sumInsuredFen !== 'number' || typeof c.premiumFen !== 'number' || typeof c.lossShareBp !== 'number')
    return null;
  return (
    <DefinitionList
      items={[
        ...(c.policyNo ? [{ label: t.policyNo, value: <b className="num">{c.policyNo}</b> }] : []),
        { label: t.sum, value: <Money fen={c.sumInsuredFen} unit /> },
        { label: t.premium, value: <Money fen={c.premiumFen} unit /> },
        { label: t.share, value: <Percent bp={c.lossShareBp} /> },
        ...(c.coverFrom && c.coverUntil
          ? [
              {
                label: t.period,
                value: (
                  <>
                    <DateText value={c.coverFrom} />
                    {t.to}
                    <DateText value={c.coverUntil} />
                  </>
                ),
              },
            ]
          : []),
        ...(c.issuedOn
          ? [{ label: t.issuedOn, value: <DateText value={c.issuedOn} /> }]
          : c.validUntil
            ? [{ label: t.validUntil, value: <DateText value={c.validUntil} /> }]
            : []),
      ]}
    />
  );
}
