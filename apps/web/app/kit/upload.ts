/** Where an upload form posts to: the file goes to the API with these parameters, the browser comes back to `returnTo`. */
export function uploadTo(returnTo: string, parameters: Readonly<Record<string, string>>): string {
  return `/files/upload?${new URLSearchParams({ ...parameters, returnTo }).toString()}`;
}
