/**
 * A value that opens something: a session, an invitation, a new password. It is shown on purpose alone; whoever writes it into a payload, a
 * row, a log or a text by accident fails there and then.
 *
 * @example
 * JSON.stringify({ token: new Secret('abc') }) // throws
 * new Secret('abc').reveal() // 'abc'
 */
export class Secret {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  /** For its holder: an answer to the person whose it is, or the letter to them. */
  reveal(): string {
    return this.#value;
  }
  /** The same secret inside of a longer one: the token in the path that takes it. */
  within(write: (value: string) => string): Secret {
    return new Secret(write(this.#value));
  }
  toJSON(): never {
    throw new Error('a secret is never written down');
  }
  toString(): never {
    throw new Error('a secret is never part of a text');
  }
}
