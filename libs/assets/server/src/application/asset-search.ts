/** The form under which titles and numbers are searched: full-width folded, lower case, white space gone, so that one spelling finds the other on every engine. */
export const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '').slice(0, 300);
