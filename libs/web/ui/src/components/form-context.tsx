import { createContext, useContext } from 'react';
import type { CitationView } from './citation';

/** A fault as the screen shows it: the message is rendered on the server, in the reader's language. */
export interface FormFault {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
  readonly citations: readonly CitationView[];
}

/** What an action answers when the person has something to mend: their own words back, and every fault at once. */
export interface FormReply {
  readonly form: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly faults: readonly FormFault[];
}

export interface FormState {
  readonly id: string;
  readonly reply: FormReply | null;
}

export const FormContext = createContext<FormState>({ id: 'form', reply: null });

export const controlId = (form: string, name: string): string => `${form}-${name}`.replaceAll(/[^\w-]/g, '-');

/** The state of one field within its form: its ids, what was typed, what is wrong with it. */
export function useField(name: string, defaultValue: string | readonly string[] = '') {
  const { id, reply } = useContext(FormContext);
  const control = controlId(id, name);
  const faults = reply?.faults.filter((f) => f.field === name) ?? [];
  const value = reply && name in reply.values ? reply.values[name]! : defaultValue;
  return { control, hintId: `${control}-hint`, faultId: `${control}-fault`, faults, value };
}
