import {
  AmountField,
  DateField,
  Select,
  TextArea,
  TextField,
  defineText,
  figureBasisText,
  useLabel,
  useText,
} from '@zhiya/web-ui';

const text = defineText({
  zh: {
    from: '期间起',
    fromHint: '含当日',
    last: '期间止',
    lastHint: '含当日，不跨年度',
    value: '质押融资额',
    basis: '口径',
    basisNote: '口径说明',
    basisNoteHint: '这个数算了什么、没算什么；来源没有说明的写「未说明」',
    printed: '原文数字',
    printedHint: '照抄来源所印的数字和单位',
    document: '来源文件',
    clause: '所在位置',
    quote: '原文',
  },
  en: {
    from: 'From',
    fromHint: 'That day included',
    last: 'To',
    lastHint: 'That day included; within one year',
    value: 'Amount financed',
    basis: 'Basis',
    basisNote: 'What it counts',
    basisNoteHint: 'What is in it and what is not; «not stated» where the source is silent',
    printed: 'As printed',
    printedHint: 'The figure and unit as the source prints them',
    document: 'Source',
    clause: 'Where in it',
    quote: 'Its words',
  },
});

interface Values {
  readonly periodFrom?: string;
  readonly periodLast?: string;
  readonly value?: string;
  readonly basis?: string;
  readonly basisNote?: string;
  readonly printed?: string;
  readonly document?: string;
  readonly clause?: string;
  readonly quote?: string;
}

/** A total of lending off the platform as a bureau enters it. */
export function ReturnFields({ values, bases, max }: { values: Values; bases: readonly string[]; max: string }) {
  const t = useText(text);
  const basis = useLabel(figureBasisText);
  return (
    <>
      <div className="two">
        <DateField
          name="periodFrom"
          label={t.from}
          hint={t.fromHint}
          defaultValue={values.periodFrom ?? ''}
          max={max}
        />
        <DateField
          name="periodLast"
          label={t.last}
          hint={t.lastHint}
          defaultValue={values.periodLast ?? ''}
          max={max}
        />
      </div>
      <AmountField name="value" label={t.value} unit="wan" defaultValue={values.value ?? ''} />
      <Select
        name="basis"
        label={t.basis}
        choices={bases.map((value) => ({ value, label: basis(value) }))}
        defaultValue={values.basis ?? ''}
        width="mid"
      />
      <TextArea
        name="basisNote"
        label={t.basisNote}
        hint={t.basisNoteHint}
        rows={2}
        defaultValue={values.basisNote ?? ''}
      />
      <TextField
        name="printed"
        label={t.printed}
        hint={t.printedHint}
        optional
        width="mid"
        defaultValue={values.printed ?? ''}
      />
      <TextField name="document" label={t.document} optional defaultValue={values.document ?? ''} />
      <TextField name="clause" label={t.clause} optional width="mid" defaultValue={values.clause ?? ''} />
      <TextArea name="quote" label={t.quote} optional rows={2} defaultValue={values.quote ?? ''} />
    </>
  );
}
