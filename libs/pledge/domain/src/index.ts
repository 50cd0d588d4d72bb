export * from './acts';
export * from './refusal-ground';
export * from './preflight-facts';
export * from './preflight';
export * from './filing.lifecycle';
export { CERTIFICATE_FORM, PLEDGE_FORMS, type CertificateAnswers } from './pledge-forms';
export * from './pledge.permissions';
export * from './pack';
export * from './pledge.events';
