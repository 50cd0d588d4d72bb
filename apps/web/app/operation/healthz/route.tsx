/** The web server itself stands; whether the API does is the API's own health. */
export const loader = () => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
