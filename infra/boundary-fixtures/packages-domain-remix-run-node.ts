// as: libs/assets/domain/src/x.ts
// constraint: layer:domain
// says: A project tagged with "layer:domain" is not allowed to import "@remix-run/node"
import * as other from '@remix-run/node';
export { other };
