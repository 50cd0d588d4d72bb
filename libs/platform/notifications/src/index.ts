export * from './notifications.entities';
export * from './templates';
export * from './mailer';
