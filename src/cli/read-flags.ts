/** `--name value`, `--name=value` and bare switches, told apart from the words of a command. */
import { nearest } from '../core/nearest.ts';
import { UsageError } from './usage-error.ts';

export interface Flags {
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  /** What is no flag, in order. */
  readonly words: readonly string[];
}

/** `valued` take a value, `bare` take none; any other flag is wrong use. Everything after `--` is words. */
export const readFlags = (argv: readonly string[], valued: readonly string[], bare: readonly string[]): Flags => {
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  const words: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--') {
      words.push(...argv.slice(i + 1));
      break;
    }
    const flag = /^--([a-z][a-z-]*)(?:=([\s\S]*))?$/.exec(word);
    if (flag === null) {
      words.push(word);
      continue;
    }
    const [, name = '', inline] = flag;
    if (bare.includes(name) && inline === undefined) switches.add(name);
    else if (valued.includes(name)) {
      const value = inline ?? argv[++i];
      if (value === undefined) throw new UsageError(`--${name} needs a value.`);
      values[name] = value;
    } else {
      const [near] = nearest(name, [...valued, ...bare], 1);
      throw new UsageError(`There is no --${name} here.${near === undefined ? '' : ` Did you mean --${near}?`}`);
    }
  }
  return { values, switches, words };
};
