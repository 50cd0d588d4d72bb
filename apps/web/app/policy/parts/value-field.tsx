import { AmountField, PercentField, TextField, defineText, lossPartyText, useLabel, useText } from '@zhiya/web-ui';
import { percentOf, wanOf, type ValueParts } from '../../kit/parameter-values';

const text = defineText({
  zh: {
    value: '新的数值',
    shares: '各方分担',
    sharesHint: '合计 100%；不分担的留空',
    tier: (n: number) => `第 ${n} 档`,
    tiersHint: '由小到大；最后一档的上限留空，表示不封顶。不用的档整行留空',
    upTo: '上限（含）',
    rate: '比例',
    monthDay: '月和日，例如 03-31',
  },
  en: {
    value: 'New value',
    shares: 'Shares',
    sharesHint: '100 % in all; empty where a party bears nothing',
    tier: (n: number) => `Tier ${n}`,
    tiersHint: 'Rising; the last one without an upper end. Leave whole rows empty that are not needed',
    upTo: 'Up to and with',
    rate: 'Rate',
    monthDay: 'Month and day: 03-31',
  },
});

/** The control or controls of one value, by the unit of its parameter; what stands today is filled in. */
export function ValueField({
  unit,
  current,
  parties,
  tiers,
}: {
  unit: string;
  current: ValueParts | null;
  parties: readonly string[];
  tiers: number;
}) {
  const t = useText(text);
  const party = useLabel(lossPartyText);
  const shareOf = (shares: ValueParts['shares'] | undefined, name: string): string => {
    const known = shares?.find((s) => s.party === name)?.share;
    return known === undefined ? '' : percentOf(known);
  };
  const rows = Array.from({ length: tiers }, (_, i) => current?.tiers[i]);
  switch (unit) {
    case 'yuan':
      return (
        <AmountField name="value" label={t.value} unit="wan" defaultValue={current?.text ? wanOf(current.text) : ''} />
      );
    case 'ratio':
      return <PercentField name="value" label={t.value} defaultValue={current?.text ? percentOf(current.text) : ''} />;
    case 'shares':
      return (
        <fieldset className="field">
          <legend>{t.shares}</legend>
          <p className="hint">{t.sharesHint}</p>
          <div className="two">
            {parties.map((name) => (
              <PercentField
                key={name}
                name={`share.${name}`}
                label={party(name)}
                defaultValue={shareOf(current?.shares, name)}
              />
            ))}
          </div>
        </fieldset>
      );
    case 'tiers':
    case 'tiered-shares':
      return (
        <>
          <p className="hint">{t.tiersHint}</p>
          {rows.map((row, i) => (
            <fieldset className="field" key={i}>
              <legend>{t.tier(i + 1)}</legend>
              <div className="two">
                <AmountField
                  name={`tier.${i}.upTo`}
                  label={t.upTo}
                  unit="wan"
                  optional
                  defaultValue={row?.upTo ? wanOf(row.upTo) : ''}
                />
                {unit === 'tiers' ? (
                  <PercentField
                    name={`tier.${i}.rate`}
                    label={t.rate}
                    optional
                    defaultValue={row?.rate ? percentOf(row.rate) : ''}
                  />
                ) : (
                  parties.map((name) => (
                    <PercentField
                      key={name}
                      name={`tier.${i}.${name}`}
                      label={party(name)}
                      optional
                      defaultValue={shareOf(row?.shares, name)}
                    />
                  ))
                )}
              </div>
            </fieldset>
          ))}
        </>
      );
    default:
      return (
        <TextField
          name="value"
          label={t.value}
          hint={unit === 'month-day' ? t.monthDay : undefined}
          width="short"
          defaultValue={current?.text ?? ''}
        />
      );
  }
}
