export { IDENTIFIER_KINDS, type Identified, type IdentifierKind, type Parsed } from './types';
export * from './patent-number';
export * from './credit-code';
export * from './trademark-number';
export * from './software-copyright-number';
export * from './work-copyright-number';
export * from './division-code';
export { identifierReason } from './reasons';
export { parseIdentifier, validateIdentifier, type IdentifierAnswer } from './validate';
