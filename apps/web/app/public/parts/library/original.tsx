/** What a document calls itself and its issuer: Chinese words, to be read as such whatever language the page speaks. */
export const Original = ({ words }: { readonly words: readonly (string | null | undefined)[] }) => (
  <span lang="zh-CN">{words.filter(Boolean).join(' · ')}</span>
);
