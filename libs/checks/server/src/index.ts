export * from './application/checks';
export * from './application/staff';
export * from './checks.module';
export * from './context';
