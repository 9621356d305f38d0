/** SQLite's result codes (https://sqlite.org/rescode.html) in words, each with what to do next. */
import { KnownFailure } from '../../core/errors.ts';

const FULL = ['The disk is full, so nothing was stored.', 'Free some space, then try again.'] as const;

export const ONLY_READ = [
  'The store can only be read, not written.',
  'Give the user who runs this program the right to write to the file and its folder, on a disk that can be written.',
] as const;

/** unable to open database file */
export const CANNOT_OPEN = 14;

const TOLD = new Map<number, readonly [message: string, advice: string]>([
  [
    5,
    ['The store is busy: another program has been writing to it for over 5 seconds.', 'Please try again in a minute.'],
  ],
  [6, ['The store is locked by another program.', 'Please try again in a minute.']],
  [8, ONLY_READ],
  [10, ['The disk failed while the store was read or written.', 'Check the disk; if it is sound, try again.']],
  [11, ['The store is damaged.', 'Stop the program, put the damaged file aside and restore the last backup.']],
  [13, FULL],
  // No room for the memory that processes share beside the log.
  [4874, FULL],
  [
    CANNOT_OPEN,
    [
      'The store cannot be opened.',
      'Check that its folder exists and may be read and written, and that DATABASE_URL names a file.',
    ],
  ],
  [
    26,
    [
      'The file that DATABASE_URL names is no SQLite database, or is damaged.',
      'Name another file, or restore the last backup.',
    ],
  ],
  [787, ['What this belongs to is no longer in the store.', 'Look it up again, then repeat the command.']],
]);

export const resultCode = (error: unknown): number | null => {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode : null;
};

/** The error in words, or as it is when nothing better can be said. */
export const inWords = (error: unknown): unknown => {
  const code = resultCode(error);
  if (code === null) return error;
  const told = TOLD.get(code) ?? TOLD.get(code & 0xff);
  return told === undefined ? error : new KnownFailure(told[0], told[1], error);
};
