// as: libs/assets/domain/src/x.ts
// constraint: layer:domain
// says: A project tagged with "layer:domain" is not allowed to import "@nestjs/graphql"
import * as other from '@nestjs/graphql';
export { other };
