export { estimate, compensate, indicator, validateIdentifiers, type AnswerState, type AnswerStatus, type CompensateAnswer, type EstimateAnswer, type IndicatorAnswer, type ValidateAnswer } from './answers';
export { bestMix, type Mix, type MixChoice, type MixPart, type MixQuestion, type MixRule } from './best-mix';
export { breakersOf, type Breaker } from './compensate';
export { type ProgrammeLookup } from './estimate';
export { factsAsked, type AskedFact } from './facts-asked';
export { documents, type DocumentAnswer } from './documents';
export {
  assessSupport, compensateLoss, expectedPaymentDate, indicatorStanding, programmeAmount, programmeValue,
  type LossCompensation, type LoanFen, type LossQuestion, type StandingQuestion, type SupportAssessment, type SupportQuestion,
} from './in-process';
export { faultLine, parseCases, type CaseKind, type CasesByKind, type IdentifierCase } from './input/parse-cases';
export { type Fault } from './input/reader';
export {
  annualFee, examinationDays, refusalGrounds, refusalRules, registryOf, statutoryNumber, termOfRight,
  type AnnualFee, type AnnualFeeQuestion, type ExaminationTime, type RefusalGround, type RefusalRules, type StatutoryValue, type Term, type TermQuestion,
} from './statutory';
export { copyProgramme, revise, type CopyOf, type ParameterChange, type ReviseOptions } from './revise';
export { renderStep, type Step, type StepCode } from './steps';
export type * from './vocabulary';
