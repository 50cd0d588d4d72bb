export * from './organisation.lifecycle';
export * from './permissions';
export * from './credentials';
export { IDENTITY_FORMS, REGISTRATION_FORM, registrationFaults, type RegistrationAnswers } from './identity-forms';
export * from './identity.events';
export * from './acts';
