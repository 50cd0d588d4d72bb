/** Browsers ask for this name on their own; the mark is drawn in SVG. */
export const loader = () =>
  new Response(null, { status: 308, headers: { location: '/favicon.svg', 'cache-control': 'public, max-age=86400' } });
