export * from './policy.module';
export * from './context';
export * from './application/traces';
export * from './persistence/policy.entities';
export { SANDBOX_BOOK, type SandboxBook } from './application/sandbox/sandbox-ports';
export { SandboxService, type NewRun } from './application/sandbox/sandbox.service';
export { SandboxStore, type Summary } from './application/sandbox/sandbox-store';
export { SandboxRun } from './persistence/sandbox.entities';
