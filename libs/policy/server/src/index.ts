export * from './policy.module';
export * from './context';
export * from './application/traces';
export * from './persistence/policy.entities';
export * from './application/trace-subjects';
export * from './application/trace.queries';
