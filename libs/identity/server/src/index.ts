export * from './identity.module';
export * from './application/identity.queries';
export * from './application/organisation.service';
export * from './application/sign-in.service';
export * from './application/organisations';
export * from './graphql/identity.types';
export * from './context';
export * from './application/operation.service';
