import { Args, ID, Int } from '@nestjs/graphql';

/** Arguments that many operations share: one wording, one meaning. */
export const Id = () => Args('id', { type: () => ID });
/** Without one the newest is taken. */
export const Version = () => Args('version', { type: () => Int, nullable: true });
export const SeenVersion = () =>
  Args('version', { type: () => Int, description: 'The version that the decision was made on.' });
export const Reason = (nullable = false) => Args('reason', { type: () => String, nullable });
export const States = () => Args('states', { type: () => [String], nullable: true });
/** How many rows of a list, and after which cursor. */
export const First = () => Args('first', { type: () => Int, nullable: true });
export const After = () => Args('after', { type: () => String, nullable: true });
/** The language of what the answer says in words; `of`: of what. */
export const Language = (of?: string) =>
  Args('language', { type: () => String, defaultValue: 'zh', description: `zh or en${of ? `: of ${of}` : ''}.` });
export const langOf = (text: string): 'zh' | 'en' => (text === 'en' ? 'en' : 'zh');
