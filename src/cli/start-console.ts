/** `start` without tokens: the console chat, over the store there is, or over the bundled story while there is none. */
import { commands } from '../../commands/index.ts';
import { runConsole } from '../adapters/console/index.ts';
import type { Config } from '../config.ts';
import { dispatch } from '../core/dispatch.ts';
import type { Store } from '../core/ports/store.ts';
import { channelId, DEFAULT_WORKSPACE } from '../domain/ids.ts';
import { typed } from '../reply/inline.ts';
import { usage } from '../reply/reply.ts';
import { EXIT_CODES, TERMINAL_ROOM } from './ask.ts';
import { keepAsking } from './keep-asking.ts';
import { lendStory } from './lend-story.ts';
import { openStore, storeExists } from './open-store.ts';
import { localActor, portsOver } from './session.ts';

/** With the speaker of the store that says most; of a full name the last word is typed. */
const toTry = async ({ stories, claims }: Store): Promise<readonly string[]> => {
  const [story] = (await stories.list(DEFAULT_WORKSPACE)).filter(({ closed }) => !closed);
  const speakers = story === undefined ? [] : await claims.speakers(DEFAULT_WORKSPACE, story.id, '', 20);
  const name = speakers
    .find(({ type }) => type === 'person')
    ?.name.split(' ')
    .at(-1);
  return ['timeline', name === undefined ? 'who-said' : `who-said ${name}`, 'disagreements'];
};

const own = async (config: Config): Promise<Store | null> => {
  if (!storeExists(config.DATABASE_URL)) return null;
  const store = await openStore(config.DATABASE_URL);
  if ((await store.stories.list(DEFAULT_WORKSPACE)).length > 0) return store;
  await store.close();
  return null;
};

const greeting = (lent: boolean, suggested: readonly string[]): string =>
  [
    'No Slack or Discord token is set, so this is the console: the same commands, the same answers.',
    lent
      ? 'Your store is empty; a bundled story is lent to look at. It is kept in memory only, and gives way to your own: story new <title>.'
      : 'It reads the store of DATABASE_URL.',
    `Try: ${suggested.join('  ·  ')}`,
    '"help" lists everything, "quit" leaves.',
  ].join('\n');

const ONLY_LENT = usage(
  'The bundled story is only lent to look at, so nothing was changed. Open your own first: ',
  typed('/story new <title>'),
  ' or ',
  typed('/add <address>'),
  '.',
);

const changesSomething = (name: string, args: Readonly<Record<string, string>>): boolean => {
  const command = commands.find((c) => c.name === name);
  if (args.action === 'list' || args.action === 'history') return false;
  return command !== undefined && (command.needs !== null || name === 'story');
};

/** Such a change is meant for the person's own store: from then on that one answers. */
const opensOwn = (name: string, args: Readonly<Record<string, string>>): boolean =>
  name === 'add' || (name === 'story' && args.action === 'new');

export const startConsole = async (config: Config): Promise<number> => {
  const mine = await own(config);
  let lent = mine === null;
  let store = mine ?? (await lendStory(config));
  let ports = portsOver(store, config, commands);
  let asking = keepAsking(config, store, ports);
  if (!lent) asking.start();
  try {
    const worst = await runConsole({
      commands,
      input: process.stdin,
      output: process.stdout,
      interactive: process.stdin.isTTY === true,
      greeting: greeting(lent, await toTry(store)),
      async answer(command, args) {
        if (lent && changesSomething(command, args)) {
          if (!opensOwn(command, args)) return ONLY_LENT;
          await store.close();
          store = await openStore(config.DATABASE_URL);
          ports = portsOver(store, config, commands);
          asking = keepAsking(config, store, ports);
          asking.start();
          lent = false;
        }
        return dispatch(
          {
            workspace: DEFAULT_WORKSPACE,
            channel: channelId.from('console:main'),
            actor: localActor(),
            command,
            args,
            files: [],
            room: TERMINAL_ROOM,
          },
          ports,
        );
      },
    });
    return process.stdin.isTTY === true ? 0 : EXIT_CODES[worst];
  } finally {
    await asking.stop();
    await store.close();
  }
};
