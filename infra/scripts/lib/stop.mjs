/** What the person at the keyboard can mend: one line in each language, no stack. Everything else is a bug and keeps its stack. */
export class Stop extends Error {
  constructor(zh, en, exitCode = 1) {
    super(en);
    this.zh = zh;
    this.en = en;
    this.exitCode = exitCode;
  }
}

/** Runs a command's main function and turns a Stop into its line and exit code. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n✗ ${error.zh}\n  ${error.en}\n`);
    process.exit(error.exitCode);
  }
}
