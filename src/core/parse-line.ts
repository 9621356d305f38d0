/**
 * A typed line to a command's arguments: `who-said Trump since:2025-12-01 about:"the strike"`.
 * Only a command's own argument names are keys, so that a colon in a question or an address stays what it is.
 */
import type { Command } from './command.ts';

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”' };
const SPACE = /\s/;

const isSpaceAt = (line: string, at: number): boolean => at >= line.length || SPACE.test(line[at] ?? '');

/** The word or the quoted words at `start`, and where they end. */
const readValue = (line: string, start: number): { readonly text: string; readonly end: number } => {
  const close = CLOSING[line[start] ?? ''];
  const closedAt = close === undefined ? -1 : line.indexOf(close, start + 1);
  if (closedAt > start && isSpaceAt(line, closedAt + 1)) {
    return { text: line.slice(start + 1, closedAt), end: closedAt + 1 };
  }
  let end = start;
  while (!isSpaceAt(line, end)) end++;
  return { text: line.slice(start, end), end };
};

/** `name:value` pairs, and what is left of the line without them. */
const takeKeyed = (line: string, keys: ReadonlySet<string>) => {
  const keyed: Record<string, string> = {};
  let rest = '';
  for (let at = 0; at < line.length; ) {
    if (isSpaceAt(line, at)) {
      rest += line[at++];
      continue;
    }
    const name = /^[a-z-]{1,32}(?=:)/.exec(line.slice(at, at + 33))?.[0];
    if (name !== undefined && keys.has(name)) {
      const value = readValue(line, at + name.length + 1);
      keyed[name] = value.text;
      at = value.end;
      continue;
    }
    const { end } = readValue(line, at);
    rest += line.slice(at, end);
    at = end;
  }
  return { keyed, rest: rest.trim() };
};

/** Arguments by name, as typed. Keys may stand anywhere; what is left goes to the positional ones in order. */
export const parseArgs = (command: Command, line: string): Record<string, string> => {
  const { keyed, rest } = takeKeyed(line, new Set(Object.keys(command.args)));
  const open = command.positional.filter((name) => keyed[name] === undefined);
  const args: Record<string, string> = { ...keyed };
  let left = rest;
  open.forEach((name, i) => {
    if (left === '') return;
    const { text, end } = readValue(left, 0);
    const last = i === open.length - 1;
    args[name] = last && end < left.length ? left : text;
    left = last ? '' : left.slice(end).trimStart();
  });
  return args;
};
