import { Link, useSearchParams } from '@remix-run/react';

/** One filter as links: the choice is in the address, so it can be shared, bookmarked and works without scripts. */
export function FilterLinks({
  label,
  param,
  current,
  choices,
}: {
  label: string;
  param: string;
  current: string | null;
  choices: readonly { readonly value: string | null; readonly label: string }[];
}) {
  const [search] = useSearchParams();
  return (
    <nav className="filters" aria-label={label}>
      {choices.map((c) => {
        const to = new URLSearchParams(search);
        to.delete('after');
        if (c.value === null) to.delete(param);
        else to.set(param, c.value);
        return (
          <Link key={c.value ?? ''} to={`?${to.toString()}`} aria-current={c.value === current ? 'true' : undefined}>
            {c.label}
          </Link>
        );
      })}
    </nav>
  );
}
