import { FIGURE_BASES, RETURN_FORM } from '@zhiya/oversight-domain';
import { TextArea, TextField, defineText, figureBasisText, useLabel, useText } from '@zhiya/web-ui';
import { Controls } from '../../kit/field-list';

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

type Values = { readonly [K in keyof typeof RETURN_FORM]: unknown };
interface Cited {
  readonly document: string;
  readonly clause: string;
  readonly quote: string;
}

/** A total of lending off the platform as a bureau enters it, and where it was read. */
export function ReturnFields({ values, cited, max }: { values: Values; cited: Cited | null; max: string }) {
  const t = useText(text);
  const basis = useLabel(figureBasisText);
  const form = {
    list: RETURN_FORM,
    names: {
      periodFrom: t.from,
      periodLast: t.last,
      value: t.value,
      basis: t.basis,
      basisNote: t.basisNote,
      printed: t.printed,
    },
    values,
    looks: {
      periodFrom: { hint: t.fromHint, input: { max } },
      periodLast: { hint: t.lastHint, input: { max } },
      basis: { as: 'select', width: 'mid', choices: FIGURE_BASES.map((value) => ({ value, label: basis(value) })) },
      basisNote: { hint: t.basisNoteHint, rows: 2 },
      printed: { hint: t.printedHint, width: 'mid' },
    },
  } as const;
  return (
    <>
      <div className="two">
        <Controls {...form} only={['periodFrom', 'periodLast']} />
      </div>
      <Controls {...form} only={['value', 'basis', 'basisNote', 'printed']} />
      <TextField name="document" label={t.document} optional defaultValue={cited?.document ?? ''} />
      <TextField name="clause" label={t.clause} optional width="mid" defaultValue={cited?.clause ?? ''} />
      <TextArea name="quote" label={t.quote} optional rows={2} defaultValue={cited?.quote ?? ''} />
    </>
  );
}
