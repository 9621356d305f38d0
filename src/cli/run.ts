/** Finds the command, loads it alone, and turns whatever goes wrong into one line and an exit code. */
import { catalogue } from '../../commands/catalogue.ts';
import { type Config, readConfig } from '../config.ts';
import { KnownFailure } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { USAGES } from './usage.ts';
import { UsageError } from './usage-error.ts';

type Subcommand = (argv: readonly string[], config: Config) => Promise<number>;

/** What only the command line has; each is loaded when it is asked for. */
const SUBCOMMANDS: Readonly<Record<keyof typeof USAGES, { readonly summary: string; load(): Promise<Subcommand> }>> = {
  start: { summary: 'run the bot; without tokens: the console', load: async () => (await import('../main.ts')).start },
  ingest: {
    summary: 'read files, addresses and feeds into a story',
    load: async () => (await import('./ingest.ts')).ingest,
  },
  export: { summary: "write a story's dossier as JSON", load: async () => (await import('./export.ts')).exportStory },
  import: { summary: 'restore what a dossier holds', load: async () => (await import('./import.ts')).importDossier },
  migrate: {
    summary: 'bring the store to the newest schema',
    load: async () => (await import('./store-tools.ts')).migrate,
  },
  copy: {
    summary: 'copy <from> <to>: a whole store into an empty one',
    load: async () => (await import('./store-tools.ts')).copy,
  },
  backup: {
    summary: 'write the store into a file, while it is in use',
    load: async () => (await import('./store-tools.ts')).backup,
  },
  restore: {
    summary: 'put a backup in the place of the store',
    load: async () => (await import('./store-tools.ts')).restore,
  },
  check: { summary: 'whether the store is sound', load: async () => (await import('./store-tools.ts')).check },
  doctor: {
    summary: 'whether store, tokens and permissions are right, and what to mend',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  slack: {
    summary: 'slack manifest: the app manifest to paste',
    load: async () => (await import('./slack.ts')).slackTools,
  },
  forget: {
    summary: 'forget an article, a source, a person or a workspace',
    load: async () => (await import('./forget.ts')).forgetCommand,
  },
  extract: {
    summary: 'the engine by itself, lines in and out',
    load: async () => (await import('./extract-command.ts')).extractCommand,
  },
};

const overview = async (): Promise<string> => {
  const { commands } = await import('../../commands/index.ts');
  return [
    'rashomon <command> [arguments] [--story <slug>] [--json] [--workspace <name>]',
    '',
    ...Object.entries(SUBCOMMANDS).map(([name, { summary }]) => `  ${name.padEnd(14)} ${summary}`),
    ...commands.filter(({ name }) => !isSubcommand(name)).map(({ name, summary }) => `  ${name.padEnd(14)} ${summary}`),
    '',
    '  help <command> explains one.',
  ].join('\n');
};

const unknown = (name: string): UsageError => {
  const [near] = nearest(name, [...Object.keys(SUBCOMMANDS), ...Object.keys(catalogue)], 1);
  const hint = near === undefined ? '"rashomon help" lists the commands.' : `Did you mean "${near}"?`;
  return new UsageError(`There is no command "${name}". ${hint}`);
};

const isSubcommand = (name: string): name is keyof typeof USAGES => Object.hasOwn(SUBCOMMANDS, name);

/** `ingest --help`, `help ingest`, `timeline --help`: the name that is asked about. */
const explained = (name: string, argv: readonly string[]): string | null => {
  if (name === 'help') return argv[0] ?? null;
  const flags = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  return flags.some((word) => word === '--help' || word === '-h') ? name : null;
};

const dispatchTo = async (typed: string | undefined, argv: readonly string[]): Promise<number> => {
  if (typed === undefined || typed === '--help' || typed === '-h') {
    process.stdout.write(`${await overview()}\n`);
    return typed === undefined ? 2 : 0;
  }
  // Answers speak of "/story new": what is copied from them works here as well.
  const name = typed.replace(/^\//, '');
  const asked = explained(name, argv);
  if (asked !== null && isSubcommand(asked)) {
    process.stdout.write(`${USAGES[asked]}\n\n${SUBCOMMANDS[asked].summary}\n`);
    return 0;
  }
  if (isSubcommand(name)) return (await SUBCOMMANDS[name].load())(argv, readConfig());
  if (asked !== null && name !== 'help' && Object.hasOwn(catalogue, name)) return dispatchTo('help', [name]);
  const load = Object.hasOwn(catalogue, name) ? catalogue[name] : undefined;
  if (load === undefined) throw unknown(typed);
  const [command, { askCommand }] = await Promise.all([load(), import('./ask.ts')]);
  return askCommand(command, argv, readConfig());
};

/** One line on standard error; what a reader of scripts can search for. */
const say = (message: string): void => {
  process.stderr.write(`rashomon: ${message.replace(/\s*\n\s*/g, ' ')}\n`);
};

export const run = async ([name, ...argv]: readonly string[]): Promise<number> => {
  try {
    return await dispatchTo(name, argv);
  } catch (cause) {
    if (cause instanceof UsageError) {
      say(cause.message);
      return 2;
    }
    if (cause instanceof KnownFailure) say(`${cause.message} ${cause.advice}`);
    else say(cause instanceof Error ? cause.message : String(cause));
    return 1;
  }
};
