export * from './quote-terms';
export * from './protection-quote.lifecycle';
export * from './protection.permissions';
export * from './protection.events';
