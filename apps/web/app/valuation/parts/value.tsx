import { appraisalMethodText, DateText, defineText, DefinitionList, Money, useLabel, useText } from '@zhiya/web-ui';

export interface ValueView {
  readonly lowFen?: number | null;
  readonly pointFen?: number | null;
  readonly highFen?: number | null;
  readonly methods: readonly string[];
  readonly baseDate?: string | null;
  readonly validUntil?: string | null;
  readonly reasoning?: string | null;
  readonly feeFen?: number | null;
  readonly deliveredOn?: string | null;
}

const text = defineText({
  zh: {
    value: '评估值',
    range: '价值区间',
    to: ' 至 ',
    methods: '评估方法',
    baseDate: '评估基准日',
    validUntil: '有效期至',
    reasoning: '结论依据',
    fee: '评估费',
    deliveredOn: '交付日',
    comma: '、',
  },
  en: {
    value: 'Value',
    range: 'Range',
    to: ' to ',
    methods: 'Methods',
    baseDate: 'Base date',
    validUntil: 'Valid until',
    reasoning: 'Rests on',
    fee: 'Fee',
    deliveredOn: 'Delivered on',
    comma: ', ',
  },
});

/** A delivered value: the range, and what it holds for. */
export function ValueFacts({ value: v }: { value: ValueView }) {
  const t = useText(text);
  const method = useLabel(appraisalMethodText);
  if (typeof v.lowFen !== 'number' || typeof v.pointFen !== 'number' || typeof v.highFen !== 'number') return null;
  return (
    <DefinitionList
      items={[
        {
          label: t.value,
          value: (
            <b>
              <Money fen={v.pointFen} large />
            </b>
          ),
        },
        {
          label: t.range,
          value: (
            <>
              <Money fen={v.lowFen} large />
              {t.to}
              <Money fen={v.highFen} large />
            </>
          ),
        },
        { label: t.methods, value: v.methods.map(method).join(t.comma) },
        ...(v.baseDate ? [{ label: t.baseDate, value: <DateText value={v.baseDate} /> }] : []),
        ...(v.validUntil ? [{ label: t.validUntil, value: <DateText value={v.validUntil} /> }] : []),
        ...(v.reasoning ? [{ label: t.reasoning, value: <span className="pre">{v.reasoning}</span> }] : []),
        ...(typeof v.feeFen === 'number' ? [{ label: t.fee, value: <Money fen={v.feeFen} unit /> }] : []),
        ...(v.deliveredOn ? [{ label: t.deliveredOn, value: <DateText value={v.deliveredOn} /> }] : []),
      ]}
    />
  );
}
