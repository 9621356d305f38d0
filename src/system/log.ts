/** One JSON line an event. Only the fields of `LogFields` get out, and secrets are struck from causes. */
import type { Log, LogFields } from '../core/ports/log.ts';

export type LogLevel = 'info' | 'warn' | 'error' | 'silent';
const RANK: Readonly<Record<LogLevel, number>> = { info: 0, warn: 1, error: 2, silent: 3 };
const FIELDS = ['workspace', 'command', 'platform', 'channel', 'story', 'run', 'count', 'ms'] as const;

/** Secrets by their shape: bot and app tokens, three dotted parts, authorization headers, passwords in addresses. */
const SECRETS =
  /\bx(?:ox[a-z]|app)[\w.-]{6,}|\b[\w-]{20,40}\.[\w-]{6,8}\.[\w-]{20,120}|\b(?:Bearer|Bot) [\w.-]{8,}|\/\/[^\s/:@]{1,100}:[^\s/@]{1,200}@/g;

const strike = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((t, secret) => t.replaceAll(secret, '[secret]'), text).replace(SECRETS, '[secret]');

const causeInWords = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause);
  const below = cause.cause === undefined ? '' : ` <- ${causeInWords(cause.cause)}`;
  return `${cause.stack ?? cause.message}${below}`;
};

/** `secrets`: values that must never get out, whatever their shape. `write` receives whole lines. */
export const createLog = (
  level: LogLevel,
  secrets: readonly string[],
  write: (line: string) => void,
  now: () => Date,
): Log => {
  const known = secrets.filter((s) => s.length >= 6);
  const at =
    (severity: Exclude<LogLevel, 'silent'>) =>
    (event: string, fields: LogFields = {}): void => {
      if (RANK[severity] < RANK[level]) return;
      const kept = Object.fromEntries(FIELDS.flatMap((f) => (fields[f] === undefined ? [] : [[f, fields[f]]])));
      const cause = fields.cause === undefined ? {} : { cause: causeInWords(fields.cause).slice(0, 4_000) };
      write(
        `${strike(JSON.stringify({ at: now().toISOString(), level: severity, event, ...kept, ...cause }), known)}\n`,
      );
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
};
