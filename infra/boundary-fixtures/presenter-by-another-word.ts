// as: libs/assets/server/src/graphql/x.presenter.ts
// rule: no-restricted-syntax
// says: is a presenter
export const assetView = (asset: { id: string }) => ({ id: asset.id });
