/** The part of `process.env` that these helpers read. */
export type Environment = Readonly<Record<string, string | undefined>>;
