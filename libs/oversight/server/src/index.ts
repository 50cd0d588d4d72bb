export * from './oversight.module';
export * from './application/figure.service';
export * from './application/oversight.queries';
export * from './application/plan-targets';
export * from './application/return.service';
export * from './application/target.service';
export * from './application/year-totals';
export * from './context';
