export * from './config';
export * from './contexts';
export * from './platform.module';
export * from './migrate';
export * from './access';
export * from './api';
export { metricsOf } from './observed';
export * from './ticker';
export * from './docs/api-docs';
