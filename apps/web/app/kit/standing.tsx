import {
  StateTag,
  labelIn,
  orgKindText,
  roleText,
  textIn,
  uiText,
  useLanguage,
  type Language,
  type States,
} from '@zhiya/web-ui';
import { useActor } from './actor';
import { ENDS } from './ends';
import { TASK_LOOKS } from './task-looks';

interface Reader {
  readonly kind: string;
  readonly roles: readonly string[];
}

/** «BANK:APPROVER» in words; the reader's own turn is theirs. */
function partyIn(language: Language, turn: string, reader: Reader): string {
  const t = textIn(uiText, language);
  const [kind = '', role] = turn.split(':');
  const isOwn = kind === reader.kind || kind === 'ORGANISATION';
  if (isOwn && (!role || reader.roles.includes(role))) return t.you;
  const party = labelIn(orgKindText, language, kind);
  return role ? `${party}${t.inBrackets(labelIn(roleText, language, role))}` : party;
}

/** Whose turn a record's state is and for what; where nobody's, whether anything can follow. */
function turnWords(language: Language, record: string, state: string, reader: Reader): string {
  const t = textIn(uiText, language);
  const look = TASK_LOOKS[`${record}:${state}`];
  if (!look) return ENDS[record]?.includes(state) ? t.ended : t.nobodysTurn;
  return t.turnTask(partyIn(language, look.turn, reader), textIn(look.text, language).title);
}

/** Where a record stands, on any page that shows it: its state in a word, whose turn it is and for what. */
export function Standing<T extends Readonly<Record<string, string>>>({
  record,
  states,
  state,
}: {
  /** The name of its lifecycle. */
  record: string;
  states: States<T>;
  state: string;
}) {
  const { acting } = useActor();
  const language = useLanguage();
  return (
    <span className="standing">
      <StateTag states={states} state={state} />
      <span className="small muted">{turnWords(language, record, state, acting)}</span>
    </span>
  );
}
