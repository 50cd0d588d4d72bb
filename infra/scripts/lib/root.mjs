import { fileURLToPath } from 'node:url';

/** The repository's own folder, wherever the command was called from. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[/\\]$/, '');

/** True where a script is the command that node was started with, not a module of another one. */
export const isCommand = (meta) => process.argv[1] !== undefined && fileURLToPath(meta.url) === process.argv[1];
