import type { MetaArgs, MetaDescriptor } from '@remix-run/node';
import { DEFAULT_LANGUAGE, textIn, type Language, type Text } from '@zhiya/web-ui';

/** The language that the root loader chose, seen from a route's `meta`. */
export function languageOfMatches(matches: readonly { readonly id: string; readonly data: unknown }[]): Language {
  const root = matches.find((m) => m.id === 'root')?.data as { language?: Language } | undefined;
  return root?.language ?? DEFAULT_LANGUAGE;
}

/** `export const meta = titled(text, (t) => t.title)` */
export const titled =
  <T>(
    text: Text<T>,
    title: (t: ReturnType<typeof textIn<T>>) => string,
    description?: (t: ReturnType<typeof textIn<T>>) => string,
  ) =>
  ({ matches }: MetaArgs): MetaDescriptor[] => {
    const language = languageOfMatches(matches as never);
    const t = textIn(text, language);
    const brand = language === 'en' ? 'Zhiya' : '知押';
    return [
      { title: `${title(t)} · ${brand}` },
      ...(description ? [{ name: 'description', content: description(t) }] : []),
    ];
  };
