// as: libs/policy/engine/src/x.ts
// constraint: layer:policy
// says: A project tagged with "layer:policy" is not allowed to import "graphql"
import * as other from 'graphql';
export { other };
