// as: libs/assets/domain/src/x.ts
// constraint: layer:domain
// says: A project tagged with "layer:domain" is not allowed to import "class-validator"
import * as other from 'class-validator';
export { other };
