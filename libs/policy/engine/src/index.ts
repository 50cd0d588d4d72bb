export {
  estimate,
  compensate,
  compensateWithin,
  indicator,
  validateIdentifiers,
  type AnswerState,
  type AnswerStatus,
  type CompensateAnswer,
  type EstimateAnswer,
  type IndicatorAnswer,
  type ValidateAnswer,
} from './answers';
export {
  argueClause,
  argueCompensation,
  argueStanding,
  argueSupport,
  bilingual,
  capTitle,
  yuanOf,
  type ArguedCap,
  type ArguedClause,
  type ArguedFigure,
  type ArguedParameter,
  type ArguedPart,
  type ArguedResult,
} from './argument';
export { bestMix, type Mix, type MixChoice, type MixPart, type MixQuestion, type MixRule } from './best-mix';
export { breakersOf, type Breaker } from './compensate';
export { type ProgrammeLookup } from './estimate';
export { factsAsked, type AskedFact } from './facts-asked';
export { documents, type DocumentAnswer } from './documents';
export { needsBaseline } from './indicator';
export {
  assessLoss,
  assessSupport,
  compensateLoss,
  expectedPaymentDate,
  indicatorStanding,
  lossLimits,
  programmeAmount,
  programmeValue,
  type EnterpriseFen,
  type LimitsQuestion,
  type LossCompensation,
  type LoanFen,
  type LossQuestion,
  type StandingQuestion,
  type SupportAssessment,
  type SupportQuestion,
} from './in-process';
export { indicatorOf } from './indicator';
export { faultLine, parseCases, type CaseKind, type CasesByKind, type IdentifierCase } from './input/parse-cases';
export { type Fault } from './input/reader';
export {
  annualFee,
  examinationDays,
  examinationTimes,
  refusalGrounds,
  refusalRules,
  registryOf,
  statutoryNumber,
  termOfRight,
  type AnnualFee,
  type AnnualFeeQuestion,
  type ExaminationPlace,
  type ExaminationTime,
  type RefusalGround,
  type RefusalRules,
  type StatutoryValue,
  type Term,
  type TermQuestion,
} from './statutory';
export {
  rightCalendar,
  RIGHT_EVENTS,
  type CalendarRight,
  type RightEvent,
  type RightEventKind,
} from './right-calendar';
export { copyProgramme, revise, type CopyOf, type ParameterChange, type ReviseOptions } from './revise';
export {
  MONTH_READING,
  type Book,
  type BookEntry,
  type EntryResult,
  type Side,
  type SideStatus,
  type SimulatedRow,
} from './sandbox/book';
export { changeableIn } from './sandbox/changeable';
export { packExact, unpackExact } from './sandbox/exact-json';
export { bankNames, canSimulate, explain, simulate, simulateEntry, type Simulation } from './sandbox/simulate';
export { tally, type Amounts, type Tally } from './sandbox/tally';
export { renderStep, type Step, type StepCode } from './steps';
export { unverifiedWords } from './trace';
export type * from './vocabulary';
