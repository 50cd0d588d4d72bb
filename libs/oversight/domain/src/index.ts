export * from './target.lifecycle';
export * from './lending-return.lifecycle';
export * from './metrics';
export {
  OVERSIGHT_FORMS,
  RETURN_FORM,
  TARGET_FORM,
  TARGET_SOURCES,
  type ReturnAnswers,
  type TargetAnswers,
  type TargetSource,
} from './oversight-forms';
export * from './figures';
export * from './rollup';
export * from './year-figures';
export * from './oversight.permissions';
export * from './oversight.events';
