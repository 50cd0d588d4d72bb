import { ApiUnreachable, type From, type Question } from '@zhiya/web-api-client';

type Settled = PromiseSettledResult<unknown>;
type Ask = (questions: readonly Question[], from: From) => Promise<readonly Settled[]>;
interface Waiting extends Question {
  readonly key: string;
  readonly answer: Promise<Settled>;
  settle(answer: Settled): void;
}
interface Batch {
  readonly from: From;
  readonly waiting: Waiting[];
}

/** As many as the API takes in one request. */
const MOST = 8;

const refused = (reason: unknown): Settled => ({ status: 'rejected', reason });

function waitingFor(question: Question, key: string): Waiting {
  let settle: (answer: Settled) => void = () => undefined;
  const answer = new Promise<Settled>((resolve) => (settle = resolve));
  return { ...question, key, answer, settle };
}

/**
 * The loaders of a page run side by side and know nothing of each other. What they ask in one turn, for the same person and
 * request, travels as one request; the same question of two loaders is asked once.
 */
export function createQuestions(ask: Ask): (question: Question, from: From) => Promise<unknown> {
  const batches = new Map<string, Batch>();

  async function send(batch: Batch): Promise<void> {
    const answers = await ask(batch.waiting, batch.from).catch((error: unknown) =>
      batch.waiting.map(() => refused(error)),
    );
    batch.waiting.forEach((w, i) =>
      w.settle(answers[i] ?? refused(new ApiUnreachable(batch.from.correlationId, null))),
    );
  }

  /** Loaders that come to their question by promises alone have all come when the turn ends. */
  function open(who: string, from: From): Batch {
    const batch: Batch = { from, waiting: [] };
    batches.set(who, batch);
    setImmediate(() => {
      if (batches.get(who) === batch) batches.delete(who);
      void send(batch);
    });
    return batch;
  }

  return async (question, from) => {
    // All that decides on an answer is in the headers: who, in which language, from where, in which request.
    const who = JSON.stringify(from);
    const key = JSON.stringify([question.document.toString(), question.variables]);
    const present = batches.get(who);
    const same = present?.waiting.find((w) => w.key === key);
    const waiting = same ?? waitingFor(question, key);
    if (!same) (present && present.waiting.length < MOST ? present : open(who, from)).waiting.push(waiting);
    const answer = await waiting.answer;
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  };
}
