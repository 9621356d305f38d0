/**
 * Free words in a thread, understood from what was last asked there: "who says 2?", "and since Monday?", "more".
 * Knows no platform; what it does not understand is left to be a question of its own.
 */
import type { Invocation } from '../reply/reply.ts';
import type { Command } from './command.ts';
import { readPage } from './page-mark.ts';

export type Turn =
  /** A numbered line of the answer that the thread is about. */
  | { readonly kind: 'line'; readonly number: number }
  /** The same again with other arguments, or a question about the same story. */
  | { readonly kind: 'run'; readonly run: Invocation }
  /** A passage is wanted, and there is more than one. */
  | { readonly kind: 'which-line' };

const MOST_WORDS = 8;
const POINTS_AT_LINE =
  /\b(?:who|what|where|why|show|which|say|says|said|passage|evidence|source|line|number|no|point)\b/;
const PASSAGE = /\b(?:passage|evidence|source|quote)s?\b/;
const DATED = /^(?:and |but |only )?(since|after|from|until|before|till|up to) (.+)$/;
const ABOUT = /^(?:and |but |only )?(?:what )?about (.+)$/;
const TURNS = { more: 1, next: 1, continue: 1, 'go on': 1, previous: -1, back: -1 } as const;
const UNTIL = new Set(['until', 'before', 'till', 'up to']);

const isTurn = (words: string): words is keyof typeof TURNS => Object.hasOwn(TURNS, words);

/** "who says 2?", "2", "the passage of line 3": one number, few words, and none of them a date's. */
const lineIn = (words: string): number | null => {
  const parts = words.split(' ');
  const numbers = parts.filter((part) => /^#?\d{1,3}(?:\.|\))?$/.test(part));
  const [only] = numbers;
  if (only === undefined || numbers.length > 1 || parts.length > MOST_WORDS || DATED.test(words)) return null;
  return parts.length === 1 || POINTS_AT_LINE.test(words) ? Number(only.replace(/\D/g, '')) : null;
};

const again = (asked: Invocation, commands: readonly Command[], arg: string, value: string): Turn | null => {
  const command = commands.find(({ name }) => name === asked.command);
  if (command === undefined || !(arg in command.args)) return null;
  const { page: _, ...kept } = asked.args;
  return { kind: 'run', run: { command: asked.command, args: { ...kept, [arg]: value } } };
};

/** null: nothing that continues `asked`. */
export const continueThread = (typed: string, asked: Invocation, commands: readonly Command[]): Turn | null => {
  const words = typed
    .trim()
    .replace(/[?!]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
  const lower = words.toLowerCase();
  const line = lineIn(lower);
  if (line !== null) return { kind: 'line', number: line };
  if (isTurn(lower)) {
    const page = Math.max(1, (readPage(asked.args.page ?? '1')?.page ?? 1) + TURNS[lower]);
    return again(asked, commands, 'page', String(page));
  }
  const dated = DATED.exec(lower);
  const named = ABOUT.exec(lower);
  // The words as typed, not in lower case: names keep their letters.
  const rest = (found: RegExpExecArray): string => words.slice(words.length - (found.at(-1)?.length ?? 0));
  if (dated !== null) return again(asked, commands, UNTIL.has(dated[1] ?? '') ? 'until' : 'since', rest(dated));
  if (named !== null) return again(asked, commands, 'about', rest(named));
  if (lower.split(' ').length <= MOST_WORDS && PASSAGE.test(lower)) return { kind: 'which-line' };
  const { story } = asked.args;
  const ask = commands.find(({ name }) => name === 'ask');
  if (story === undefined || ask === undefined || !('story' in ask.args)) return null;
  return { kind: 'run', run: { command: 'ask', args: { [ask.positional[0] ?? 'question']: words, story } } };
};
