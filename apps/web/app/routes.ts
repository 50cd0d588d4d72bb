import type { RouteConfig, RouteConfigEntry } from '@remix-run/route-config';

/** Where a screen answers, the folder of its `route.tsx`, and its id: pages and scripts ask by the id, so a move changes none. */
export type Screen = readonly [address: string, folder: string, id: string];

/** Every screen, room by room. */
export const SCREENS: readonly Screen[] = [
  // public
  ['/', 'public/home', 'routes/_index'],
  ['/about', 'public/about', 'routes/about'],
  ['/estimate', 'public/estimate', 'routes/estimate'],
  ['/favicon.ico', 'public/favicon', 'routes/favicon[.]ico'],
  ['/identifiers', 'public/identifiers', 'routes/identifiers'],
  ['/indicator', 'public/indicator', 'routes/indicator'],
  ['/loss', 'public/loss', 'routes/loss'],
  ['/policies', 'public/policies', 'routes/policies._index'],
  ['/policies/:id', 'public/policy', 'routes/policies.$id'],
  ['/status', 'public/status', 'routes/status'],
  ['/*', 'public/not-found', 'routes/$'],
  // account
  ['/app/members', 'account/members', 'routes/app.members'],
  ['/app/notifications', 'account/notifications', 'routes/app.notifications'],
  ['/app/sessions', 'account/sessions', 'routes/app.sessions'],
  ['/forgot', 'account/forgot', 'routes/forgot'],
  ['/invite/:token', 'account/invite', 'routes/invite.$token'],
  ['/language', 'account/language', 'routes/language'],
  ['/login', 'account/login', 'routes/login'],
  ['/logout', 'account/logout', 'routes/logout'],
  ['/register', 'account/register', 'routes/register'],
  ['/register/done', 'account/registered', 'routes/register_.done'],
  ['/reset/:token', 'account/reset', 'routes/reset.$token'],
  ['/switch', 'account/switch', 'routes/switch'],
  // desk
  ['/app', 'desk/home', 'routes/app._index'],
  ['/app/bureau', 'desk/bureau', 'routes/app.bureau._index'],
  ['/app/work', 'desk/work', 'routes/app.work'],
  // case
  ['/app/cases', 'case/cases', 'routes/app.cases._index'],
  ['/app/cases/:id', 'case/frame', 'routes/app.cases.$id'],
  ['/app/cases/:id', 'case/overview', 'routes/app.cases.$id._index'],
  ['/app/cases/:id/contract', 'case/contract', 'routes/app.cases.$id.contract'],
  ['/app/cases/:id/contract/edit', 'case/contract-edit', 'routes/app.cases.$id_.contract_.edit'],
  ['/app/cases/:id/filings', 'case/filings', 'routes/app.cases.$id.filings'],
  ['/app/cases/:id/loan', 'case/loan', 'routes/app.cases.$id.loan'],
  ['/app/cases/:id/matches', 'case/matches', 'routes/app.cases.$id.matches'],
  ['/app/cases/:id/offers', 'case/offers', 'routes/app.cases.$id.offers._index'],
  ['/app/cases/:id/offers/:offerId', 'case/offer', 'routes/app.cases.$id_.offers.$offerId'],
  ['/app/cases/:id/offers/:offerId/accept', 'case/accept', 'routes/app.cases.$id_.offers.$offerId_.accept'],
  ['/app/cases/:id/protection', 'case/protection', 'routes/app.cases.$id.protection'],
  ['/app/cases/:id/support', 'case/support', 'routes/app.cases.$id.support'],
  // checks
  ['/app/checks', 'checks/proposals', 'routes/app.checks'],
  // identity
  ['/app/organisations', 'identity/organisations', 'routes/app.organisations._index'],
  ['/app/organisations/:id', 'identity/organisation', 'routes/app.organisations.$id'],
  // assets
  ['/app/assets', 'assets/assets', 'routes/app.assets._index'],
  ['/app/assets/:id', 'assets/asset', 'routes/app.assets.$id'],
  ['/app/assets/:id/edit', 'assets/edit', 'routes/app.assets.$id_.edit'],
  ['/app/assets/new', 'assets/new', 'routes/app.assets.new'],
  // marketplace
  ['/app/listings', 'marketplace/listings', 'routes/app.listings._index'],
  ['/app/listings/:id', 'marketplace/listing', 'routes/app.listings.$id'],
  ['/app/listings/:id/access', 'marketplace/access', 'routes/app.listings.$id_.access'],
  ['/app/listings/:id/check', 'marketplace/check', 'routes/app.listings.$id_.check'],
  ['/app/listings/:id/company', 'marketplace/company', 'routes/app.listings.$id_.company'],
  ['/app/listings/:id/consents', 'marketplace/consents', 'routes/app.listings.$id_.consents'],
  ['/app/listings/:id/documents', 'marketplace/documents', 'routes/app.listings.$id_.documents'],
  ['/app/listings/:id/financing', 'marketplace/financing', 'routes/app.listings.$id_.financing'],
  ['/app/listings/:id/rights', 'marketplace/rights', 'routes/app.listings.$id_.rights'],
  ['/app/listings/:id/submitted', 'marketplace/submitted', 'routes/app.listings.$id_.submitted'],
  ['/app/listings/:id/wishes', 'marketplace/wishes', 'routes/app.listings.$id_.wishes'],
  ['/app/listings/published', 'marketplace/published', 'routes/app.listings.published'],
  ['/app/market', 'marketplace/market', 'routes/app.market._index'],
  ['/app/market/:id', 'marketplace/market-listing', 'routes/app.market.$id'],
  ['/app/market/:id/offer', 'marketplace/offer-new', 'routes/app.market.$id_.offer'],
  ['/app/offers', 'marketplace/offers', 'routes/app.offers._index'],
  ['/app/offers/:id', 'marketplace/offer', 'routes/app.offers.$id'],
  ['/app/offers/:id/edit', 'marketplace/offer-edit', 'routes/app.offers.$id_.edit'],
  ['/app/products', 'marketplace/products', 'routes/app.products._index'],
  ['/app/products/:id', 'marketplace/product', 'routes/app.products.$id'],
  ['/app/products/:id/edit', 'marketplace/product-edit', 'routes/app.products.$id_.edit'],
  ['/app/products/new', 'marketplace/product-new', 'routes/app.products.new'],
  ['/app/verify', 'marketplace/verifications', 'routes/app.verify._index'],
  ['/app/verify/:id', 'marketplace/verification', 'routes/app.verify.$id'],
  ['/products', 'marketplace/shelf', 'routes/products._index'],
  ['/products/:id', 'marketplace/shelf-product', 'routes/products.$id'],
  // valuation
  ['/app/orders', 'valuation/orders', 'routes/app.orders._index'],
  ['/app/orders/:id', 'valuation/order', 'routes/app.orders.$id'],
  // protection
  ['/app/quotes', 'protection/quotes', 'routes/app.quotes._index'],
  ['/app/quotes/:id', 'protection/quote', 'routes/app.quotes.$id'],
  // lending
  ['/app/contracts', 'lending/contracts', 'routes/app.contracts._index'],
  ['/app/loans', 'lending/loans', 'routes/app.loans._index'],
  // pledge
  ['/app/filings', 'pledge/filings', 'routes/app.filings._index'],
  ['/app/filings/:id', 'pledge/filing', 'routes/app.filings.$id'],
  // support
  ['/app/claims', 'support/claims', 'routes/app.claims._index'],
  ['/app/claims/:id', 'support/claim', 'routes/app.claims.$id'],
  ['/app/coverage', 'support/coverages', 'routes/app.coverage._index'],
  ['/app/coverage/:id', 'support/coverage', 'routes/app.coverage.$id'],
  ['/app/fund', 'support/funds', 'routes/app.fund._index'],
  ['/app/fund/:id', 'support/fund', 'routes/app.fund.$id'],
  ['/app/fund/:id/accounts/:account', 'support/account', 'routes/app.fund.$id_.accounts.$account'],
  ['/app/fund/:id/enter', 'support/enter', 'routes/app.fund.$id_.enter'],
  ['/app/fund/:id/journal', 'support/journal', 'routes/app.fund.$id_.journal'],
  ['/app/fund/movements/:id', 'support/movement', 'routes/app.fund.movements.$id'],
  // policy
  ['/app/policies', 'policy/texts', 'routes/app.policies._index'],
  ['/app/policies/:id', 'policy/text-report', 'routes/app.policies.$id'],
  ['/app/policies/import', 'policy/text-import', 'routes/app.policies.import'],
  ['/app/rules', 'policy/rules', 'routes/app.rules._index'],
  ['/app/rules/:id', 'policy/rule', 'routes/app.rules.$id'],
  ['/app/rules/:id/change/:parameter', 'policy/change', 'routes/app.rules.$id_.change.$parameter'],
  ['/app/rules/new', 'policy/rule-new', 'routes/app.rules.new'],
  ['/app/sandbox', 'policy/trials', 'routes/app.sandbox._index'],
  ['/app/sandbox/:id', 'policy/trial', 'routes/app.sandbox.$id'],
  ['/app/sandbox/new', 'policy/trial-new', 'routes/app.sandbox.new'],
  ['/app/sandbox/template', 'policy/trial-template', 'routes/app.sandbox.template'],
  ['/app/traces/:id', 'policy/trace', 'routes/app.traces.$id'],
  // oversight
  ['/app/bureau/loans', 'oversight/bureau-loans', 'routes/app.bureau.loans'],
  ['/app/returns', 'oversight/returns', 'routes/app.returns._index'],
  ['/app/returns/:id', 'oversight/return', 'routes/app.returns.$id'],
  ['/app/returns/new', 'oversight/return-new', 'routes/app.returns.new'],
  ['/app/targets', 'oversight/targets', 'routes/app.targets._index'],
  ['/app/targets/:id', 'oversight/target', 'routes/app.targets.$id'],
  // operation
  ['/app/audit', 'operation/audit', 'routes/app.audit'],
  ['/app/jobs', 'operation/jobs', 'routes/app.jobs'],
  ['/app/outbox-mail', 'operation/mails', 'routes/app.outbox-mail'],
  ['/app/today', 'operation/today', 'routes/app.today'],
  ['/healthz', 'operation/healthz', 'routes/healthz'],
  // kit
  ['/app', 'kit/app-frame', 'routes/app'],
  ['/files/:id', 'kit/file-download', 'routes/files.$id'],
  ['/files/upload', 'kit/file-upload', 'routes/files.upload'],
];

/** Screens that are drawn around others: around those whose id goes on after theirs and a dot. The inner frame comes first. */
export const FRAMES = ['routes/app.cases.$id', 'routes/app'] as const;

const frameOf = (id: string): string | undefined => FRAMES.find((frame) => id.startsWith(`${frame}.`));

/** What an address adds to that of its frame; nothing where it is the frame's own. */
function pathWithin(address: string, frame: string | undefined): string | undefined {
  const around = SCREENS.find(([, , id]) => id === frame)?.[0] ?? '';
  return address.slice(around.length).replace(/^\//, '') || undefined;
}

/** The screens inside one frame, as Remix reads them. */
const within = (frame: string | undefined): RouteConfigEntry[] =>
  SCREENS.filter(([, , id]) => frameOf(id) === frame).map(([address, folder, id]) => ({
    id,
    path: pathWithin(address, frame),
    file: `${folder}/route.tsx`,
    index: id.endsWith('_index') || undefined,
    children: FRAMES.some((f) => f === id) ? within(id) : undefined,
  }));

export default within(undefined) satisfies RouteConfig;
