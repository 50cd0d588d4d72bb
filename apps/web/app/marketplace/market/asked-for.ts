const NAMES = ['rightKind', 'minAmount', 'maxAmount', 'maxMonths', 'eligible'] as const;

/** What the address asks the market for, as it was typed: read by the loader and, to show it again, by the page. */
export const askedFor = (search: URLSearchParams): Record<(typeof NAMES)[number], string> =>
  Object.fromEntries(NAMES.map((name) => [name, (search.get(name) ?? '').slice(0, 40)])) as Record<
    (typeof NAMES)[number],
    string
  >;
