import { defineText, Tag, useText } from '@zhiya/web-ui';

const text = defineText({
  zh: {
    none: '没有引用',
    all: (n: number) => `${n} 条引文都在原文里`,
    missing: (n: number, of: number) => `${of} 条引文中有 ${n} 条找不到`,
    stale: '规则库已变，待重新核对',
  },
  en: {
    none: 'nothing quoted',
    all: (n: number) => `all ${n} quotations occur`,
    missing: (n: number, of: number) => `${n} of ${of} quotations do not occur`,
    stale: 'the catalogue has changed; to be checked again',
  },
});

/** What became of the quotations that rules take from a text. */
export function QuotationState({
  of: x,
}: {
  of: { readonly quotations: number; readonly missing: number; readonly isStale: boolean };
}) {
  const t = useText(text);
  return (
    <>
      {x.quotations === 0 ? (
        <Tag>{t.none}</Tag>
      ) : x.missing > 0 ? (
        <Tag tone="bad">{t.missing(x.missing, x.quotations)}</Tag>
      ) : (
        <Tag tone="ok">{t.all(x.quotations)}</Tag>
      )}
      {x.isStale ? <span className="sub">{t.stale}</span> : null}
    </>
  );
}
