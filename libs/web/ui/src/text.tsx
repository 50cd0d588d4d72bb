import { createContext, useContext, type ReactNode } from 'react';

/** Chinese first, English second. The order is the order of the switch. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'zh';
export const HTML_LANG: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

export const isLanguage = (value: unknown): value is Language => value === 'zh' || value === 'en';

type Entry = string | ((...args: never[]) => string) | Table;
interface Table {
  readonly [key: string]: Entry;
}
/** The other language has the same keys, and a function with the same arguments where the first has one. */
type Same<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Same<T[K]>;
};

export interface Text<T> {
  readonly zh: T;
  readonly en: Same<T>;
}

/** Texts of a screen in both languages; a missing key or a different argument list fails the type check. */
export const defineText = <T extends Table>(text: { readonly zh: T; readonly en: NoInfer<Same<T>> }): Text<T> => text;

/** The table of one language. Same<T> erases literal types only, so both tables read alike. */
export const textIn = <T,>(text: Text<T>, language: Language): Same<T> =>
  language === 'en' ? text.en : (text.zh as unknown as Same<T>);

const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE);

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export const useLanguage = (): Language => useContext(LanguageContext);
export const useText = <T,>(text: Text<T>): Same<T> => textIn(text, useLanguage());

/** A list as a sentence has it. */
export const listIn = (language: Language, items: readonly string[]): string =>
  items.join(language === 'en' ? ', ' : '、');

/** Looks an enumeration value up in a table of labels; an unknown value is shown as it is rather than hidden. */
export function labelIn<T>(text: Text<T>, language: Language, value: string): string {
  const entry = (textIn(text, language) as Record<string, unknown>)[value];
  return typeof entry === 'string' ? entry : value;
}

export const useLabel = <T,>(text: Text<T>): ((value: string) => string) => {
  const language = useLanguage();
  return (value) => labelIn(text, language, value);
};
