/** `doctor`: looks at the store, the tokens, the permissions and the briefings, and says what to mend. Changes nothing. */
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { KnownFailure } from '../core/errors.ts';
import { type Finding, fine, note, trouble } from '../core/ports/checkup.ts';
import type { Schedule, Slot } from '../core/ports/schedules.ts';
import type { Store } from '../core/ports/store.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { modelFinding } from './model-finding.ts';
import { openStore, storeExists } from './open-store.ts';
import { discordConfigOf, hasSlack, slackConfigOf } from './platforms.ts';
import { readFlags } from './read-flags.ts';
import { workspaceNamed } from './session.ts';
import { unsetKeys } from './unset-keys.ts';
import { usageOf } from './usage.ts';

const MARKS: Readonly<Record<Finding['state'], string>> = { fine: 'ok', note: 'note', trouble: 'MEND' };

const say = ({ state, what, remedy }: Finding): void => {
  process.stdout.write(`${MARKS[state].padEnd(5)} ${what}\n${remedy === null ? '' : `      ${remedy}\n`}`);
};

const slotOf = ({ channelId, at, zone }: Schedule, last: Slot | undefined): Finding => {
  const which = `The briefing at ${at} (${zone}) in ${channelId}`;
  if (last?.state === 'failed')
    return trouble(
      `${which} failed on ${last.dueAt}: ${last.reason ?? 'no reason is known'}`,
      'Mend that, or /unfollow.',
    );
  if (last?.state === 'unsure')
    return note(`${which} of ${last.dueAt} may or may not have arrived.`, 'Look into the channel; see /schedules.');
  return fine(`${which}: ${last === undefined ? 'none was due yet' : `the last was ${last.state} (${last.dueAt})`}.`);
};

const briefings = async (store: Store, schedules: readonly Schedule[]): Promise<readonly Finding[]> =>
  Promise.all(
    schedules.map(async (schedule) => {
      const last = await store.schedules.slots(schedule.workspaceId, schedule.id, 1);
      return slotOf(
        schedule,
        last.find(({ state }) => state !== 'pending'),
      );
    }),
  );

const discord = async (config: Config, schedules: readonly Schedule[]): Promise<readonly Finding[]> => {
  const how = config.DISCORD_APP_ID === undefined ? null : discordConfigOf(config);
  if (how === null) return [];
  const { checkUpDiscord } = await import('../adapters/discord/index.ts');
  const followed = [...new Set(schedules.map(({ channelId }) => channelId))];
  return checkUpDiscord(how, commands, followed);
};

const slack = async (config: Config): Promise<readonly Finding[]> =>
  hasSlack(config) ? (await import('../adapters/slack/index.ts')).checkUpSlack(slackConfigOf(config)) : [];

interface Shelf {
  readonly found: readonly Finding[];
  readonly schedules: readonly Schedule[];
}

const inStore = async (store: Store, workspace: WorkspaceId): Promise<Shelf> => {
  const schedules = await store.schedules.ofWorkspace(workspace);
  const stories = await store.stories.list(workspace);
  const opens = fine(`The store opens; ${stories.length} stories in the workspace ${workspace}.`);
  return { found: [opens, ...(await briefings(store, schedules))], schedules };
};

const shelf = async (url: string, workspace: WorkspaceId): Promise<Shelf> => {
  const none = note('There is no store yet.', 'The first start, or the first "rashomon ingest", makes it.');
  try {
    if (!storeExists(url)) return { found: [none], schedules: [] };
    const store = await openStore(url);
    try {
      return await inStore(store, workspace);
    } finally {
      await store.close();
    }
  } catch (cause) {
    const said = cause instanceof KnownFailure ? cause : null;
    // The words of an unknown error may carry the address with its password.
    const what = `The store of DATABASE_URL does not open${said === null ? '.' : `: ${said.message}`}`;
    return { found: [trouble(what, said?.advice ?? 'Check DATABASE_URL.')], schedules: [] };
  }
};

/** 0: nothing to mend. */
export const doctor = async (argv: readonly string[], config: Config): Promise<number> => {
  const { values, words } = readFlags(argv, ['workspace'], []);
  if (words.length > 0) throw usageOf('doctor');
  const workspace = workspaceNamed(values.workspace);
  let troubles = 0;
  const tell = (found: readonly Finding[]): void => {
    for (const finding of found) {
      say(finding);
      if (finding.state === 'trouble') troubles += 1;
    }
  };
  const { found, schedules } = await shelf(config.DATABASE_URL, workspace);
  tell(found);
  tell(unsetKeys(config));
  tell(modelFinding(config));
  tell(await slack(config));
  tell(await discord(config, schedules));
  process.stdout.write(troubles === 0 ? 'Nothing needs mending.\n' : `${troubles} to mend.\n`);
  return troubles === 0 ? 0 : 1;
};
