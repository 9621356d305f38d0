/**
 * PostgreSQL's error codes (https://www.postgresql.org/docs/current/errcodes-appendix.html) and those of the network, in
 * words, each with what to do next.
 */
import { KnownFailure } from '../../core/errors.ts';

type Told = readonly [message: string, advice: string];

const GONE: Told = [
  'The database server does not answer.',
  'What was acknowledged is kept; please try again in a minute.',
];
/** too_many_connections */
export const NONE_FREE = '53300';

const FULL: Told = ['The database server has no connection left.', 'Please try again in a minute.'];
const REFUSED: Told = [
  'The database server refuses the user or the password of DATABASE_URL.',
  'Check both, and that the user may connect to the database.',
];

const TOLD = new Map<string, Told>([
  ['08', GONE],
  ['57P', GONE],
  ['ECONNREFUSED', GONE],
  ['ECONNRESET', GONE],
  ['EPIPE', GONE],
  ['ETIMEDOUT', GONE],
  ['EHOSTUNREACH', GONE],
  ['ENETUNREACH', GONE],
  ['EAI_AGAIN', GONE],
  ['ENOTFOUND', ['The host that DATABASE_URL names cannot be found.', 'Check its name and the network.']],
  ['28', REFUSED],
  ['3D', ['The database that DATABASE_URL names does not exist.', 'Create it, or name another.']],
  [NONE_FREE, FULL],
  ['53100', ['The disk of the database server is full, so nothing was stored.', 'Free some space, then try again.']],
  ['53', ['The database server is short of memory.', 'Please try again in a minute.']],
  ['25006', ['The database can only be read at the moment, not written.', 'Try again when it can be written again.']],
  ['40', ['The store is busy: too many wrote to the same place at once.', 'Please try again in a minute.']],
  ['57014', ['The database took too long over this and was stopped.', 'Please try again; ask for less at once.']],
  ['55P03', ['The store is locked by another program.', 'Please try again in a minute.']],
  ['23503', ['What this belongs to is no longer in the store.', 'Look it up again, then repeat the command.']],
  ['42501', ['The database user lacks a right that this needs.', 'Let it own its database or schema.']],
  [
    '42P07',
    ['The database holds tables of another program under our names.', 'Give this program a database of its own.'],
  ],
  ['XX00', ['The database is damaged.', 'Stop the program and restore the last backup.']],
]);

/** What the driver says without a code. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/timeout exceeded when trying to connect/i, NONE_FREE],
  [/Query read timeout|Connection terminated|not queryable|connection error|timeout expired/i, '08'],
];

/** The code of an error from the driver, the server or the network; null for any other error. */
export const codeOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return MESSAGES.find(([message]) => message.test(error.message))?.[1] ?? null;
};

const toldOf = (code: string): Told | undefined =>
  [code, code.slice(0, 4), code.slice(0, 3), code.slice(0, 2)].map((part) => TOLD.get(part)).find((told) => told);

/** The connection is gone, or was never had. */
export const isLost = (error: unknown): boolean => {
  const code = codeOf(error);
  return code !== null && code !== '57014' && toldOf(code) === GONE;
};

/** Two transactions stood in each other's way; nothing of this one was kept. */
export const isConflict = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error) ?? '');

/** The error in words, or as it is when nothing better can be said. */
export const inWords = (error: unknown): unknown => {
  if (error instanceof KnownFailure) return error;
  const code = codeOf(error);
  // A row that another workspace's wall keeps out is a mistake of ours, not of the person who set it up.
  if (code === null || (error instanceof Error && /row-level security/.test(error.message))) return error;
  const told = toldOf(code);
  return told === undefined ? error : new KnownFailure(told[0], told[1], error);
};
