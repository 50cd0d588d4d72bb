export * from './marketplace.module';
export * from './context';
export * from './persistence/listing.entities';
