/** The business date, and how often what public pages say of each topic has changed. */
export interface Changes {
  readonly today: string;
  readonly topics: Readonly<Record<string, number>>;
  /** Since when this process knows of that date. */
  readonly since: number;
}
interface Options {
  /** Asks the API once. */
  readonly read: () => Promise<{ readonly today: string; readonly topics: Readonly<Record<string, number>> }>;
  readonly now?: () => number;
  readonly everyMs?: number;
}

const EVERY_MS = 500;
/** What was heard longer ago is not relied on. */
const TRUSTED_MS = 5_000;
/** Where nobody has asked for so long, the API is left in peace. */
const IDLE_MS = 60_000;

/** Follows what changes, as long as somebody wants to know. */
export class ChangeWatch {
  private heard: { readonly changes: Changes; readonly at: number } | null = null;
  private asking: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private wantedAt = 0;
  private readonly now: () => number;

  constructor(private readonly options: Options) {
    this.now = options.now ?? Date.now;
  }

  /** What was last heard, null where that is too long ago. */
  latest(): Changes | null {
    this.wantedAt = this.now();
    this.follow();
    return this.heard && this.now() - this.heard.at < TRUSTED_MS ? this.heard.changes : null;
  }

  /** The same; asks where nothing has been heard. */
  async current(): Promise<Changes | null> {
    const known = this.latest();
    if (known) return known;
    await this.ask();
    return this.latest();
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private follow(): void {
    if (this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      if (this.now() - this.wantedAt > IDLE_MS) return;
      void this.ask().then(() => this.follow());
    }, this.options.everyMs ?? EVERY_MS).unref();
  }

  private ask(): Promise<void> {
    return (this.asking ??= this.read().finally(() => (this.asking = null)));
  }

  private async read(): Promise<void> {
    // What is heard was true when it was asked for.
    const at = this.now();
    try {
      const { today, topics } = await this.options.read();
      const before = this.heard?.changes;
      this.heard = { changes: { today, topics, since: before?.today === today ? before.since : at }, at };
    } catch {
      // What was heard before grows old by itself.
    }
  }
}
