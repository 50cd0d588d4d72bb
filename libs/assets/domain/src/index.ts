export * from './right-kinds';
export * from './right-term';
export * from './legal-status';
export * from './register-asset';
export { ASSETS_FORMS, RECORDED_BURDENS, STANDING_FORM, type StandingAnswers } from './assets-forms';
export * from './assets.permissions';
