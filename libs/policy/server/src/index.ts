export * from './policy.module';
export * from './context';
export * from './application/traces';
export { indexCatalogue } from './application/policy-index';
export { PolicyImportService, type NewImport } from './application/policy-import.service';
export { PolicyLibrary } from './application/policy-library';
export { POLICY_TEXT } from './application/policy-files';
export * from './persistence/policy.entities';
