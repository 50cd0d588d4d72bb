export * from './organisation.lifecycle';
export * from './permissions';
export * from './credentials';
export { REGISTRATION_FORM, type RegistrationAnswers } from './identity-forms';
export { IDENTITY_FORMS, registrationFaults } from './registration-faults';
export * from './identity.events';
export * from './acts';
