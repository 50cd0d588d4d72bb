import { hash } from '@node-rs/argon2';

/** OWASP's argon2id setting for interactive log-in: 19 MiB, two passes. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const hashPassword = (password: string): Promise<string> => hash(password, ARGON);
