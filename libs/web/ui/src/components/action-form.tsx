import { Form, useNavigation } from '@remix-run/react';
import {
  Children,
  createContext,
  isValidElement,
  useContext,
  useEffect,
  useRef,
  type ComponentProps,
  type ReactNode,
} from 'react';
import { useText } from '../text';
import { Citation } from './citation';
import { FormContext, controlId, type FormFault, type FormReply } from './form-context';
import { uiText } from './ui-text';

/** One key per rendered page. The server adds a hash of what is sent: a double click repeats it, a correction does not. */
export const FormKeyContext = createContext('');

/** The labels of the fields that stand directly in a form, by name: a summary says which field «this is required» is about. */
function labelsIn(children: ReactNode, found: Record<string, string> = {}): Readonly<Record<string, string>> {
  Children.forEach(children, (child) => {
    if (!isValidElement<{ name?: unknown; label?: unknown; children?: ReactNode }>(child)) return;
    const { name, label, children: inner } = child.props;
    if (typeof name === 'string' && typeof label === 'string') found[name] = label;
    if (typeof inner !== 'function') labelsIn(inner, found);
  });
  return found;
}

/** Every fault at once, each a link to its field. Focus moves here, with scripts or without. */
export function ErrorSummary({
  form,
  faults,
  labels = {},
}: {
  form: string;
  faults: readonly FormFault[];
  labels?: Readonly<Record<string, string>>;
}) {
  const t = useText(uiText);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="faults" role="alert" tabIndex={-1} ref={box} autoFocus aria-labelledby={`${form}-faults`}>
      <h2 id={`${form}-faults`}>{t.faultsTitle}</h2>
      <ul>
        {faults.map((f) => (
          <li key={`${f.code}-${f.field}-${f.message}`}>
            {f.field ? (
              <a href={`#${controlId(form, f.field)}`}>
                {labels[f.field] ? t.labelled(labels[f.field]!, f.message) : f.message}
              </a>
            ) : (
              f.message
            )}
            {f.citations.map((c) => (
              <Citation key={`${c.document}${c.clause}${c.quote}`} citation={c} inline />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface ActionFormProps extends Omit<ComponentProps<typeof Form>, 'method' | 'id'> {
  /** What the action is asked to do; several forms of one page are told apart by it. */
  readonly intent: string;
  /** Tells forms of the same intent apart (one per row). */
  readonly record?: string;
  readonly reply?: FormReply | null | undefined;
  readonly children: ReactNode;
}

/** A form that posts to its own route: works before and without scripts, repeats safely, comes back filled in. */
export function ActionForm({ intent, record, reply, children, className = 'form', ...rest }: ActionFormProps) {
  const id = record ? `${intent}-${record}` : intent;
  const mine = reply?.form === id ? reply : null;
  const key = useContext(FormKeyContext);
  return (
    <FormContext.Provider value={{ id, reply: mine }}>
      {mine ? <ErrorSummary form={id} faults={mine.faults} labels={labelsIn(children)} /> : null}
      <Form {...rest} method="post" className={className} noValidate>
        <input type="hidden" name="_intent" value={intent} />
        <input type="hidden" name="_form" value={id} />
        <input type="hidden" name="_key" value={key} />
        {children}
      </Form>
    </FormContext.Provider>
  );
}

/** A form that asks by its address (GET): a calculator, a search. The answer can be bookmarked; faults come with the loader's data. */
export function QueryForm({
  id,
  reply,
  children,
  className = 'form',
  ...rest
}: Omit<ComponentProps<typeof Form>, 'method' | 'id'> & {
  id: string;
  reply?: FormReply | null | undefined;
  children: ReactNode;
}) {
  return (
    <FormContext.Provider value={{ id, reply: reply ?? null }}>
      {reply ? <ErrorSummary form={id} faults={reply.faults} labels={labelsIn(children)} /> : null}
      <Form {...rest} method="get" className={className} noValidate>
        {children}
      </Form>
    </FormContext.Provider>
  );
}

/** The button that sends: while its form is on the way it says so and takes no second click. */
export function SubmitButton({
  children,
  quiet,
  danger,
  small,
  ...rest
}: ComponentProps<'button'> & { quiet?: boolean; danger?: boolean; small?: boolean }) {
  const t = useText(uiText);
  const { id } = useContext(FormContext);
  const navigation = useNavigation();
  const sending = navigation.state !== 'idle' && navigation.formData?.get('_form') === id;
  const look = ['btn', quiet && 'quiet', danger && 'danger', small && 'small'].filter(Boolean).join(' ');
  return (
    <button {...rest} type="submit" className={look} disabled={sending || rest.disabled}>
      {sending ? t.working : children}
    </button>
  );
}
