/** `doctor`: looks at the store, the tokens, the permissions and the briefings, and says what to mend. Changes nothing. */
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { type Finding, fine, note, trouble } from '../core/ports/checkup.ts';
import type { Schedule, Slot } from '../core/ports/schedules.ts';
import type { Store } from '../core/ports/store.ts';
import { openStore, storeExists } from './open-store.ts';
import { discordConfigOf, hasSlack, hasToken, slackConfigOf } from './platforms.ts';
import { readFlags } from './read-flags.ts';
import { workspaceNamed } from './session.ts';
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
  const how = discordConfigOf(config);
  if (how === null) return [];
  const { checkUpDiscord } = await import('../adapters/discord/index.ts');
  const followed = [...new Set(schedules.map(({ channelId }) => channelId))];
  return checkUpDiscord(how, commands, followed);
};

const slack = async (config: Config): Promise<readonly Finding[]> =>
  hasSlack(config) ? (await import('../adapters/slack/index.ts')).checkUpSlack(slackConfigOf(config)) : [];

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
  let schedules: readonly Schedule[] = [];
  if (storeExists(config.DATABASE_URL)) {
    const store = await openStore(config.DATABASE_URL);
    try {
      schedules = await store.schedules.ofWorkspace(workspace);
      const stories = await store.stories.list(workspace);
      tell([fine(`The store opens; ${stories.length} stories in the workspace ${workspace}.`)]);
      tell(await briefings(store, schedules));
    } finally {
      await store.close();
    }
  } else tell([note('There is no store yet.', 'The first start, or the first "rashomon ingest", makes it.')]);
  if (!hasToken(config))
    tell([
      note('No token is set: "rashomon start" opens the console.', 'The README says how to set up Slack and Discord.'),
    ]);
  tell(await slack(config));
  tell(await discord(config, schedules));
  process.stdout.write(troubles === 0 ? 'Nothing needs mending.\n' : `${troubles} to mend.\n`);
  return troubles === 0 ? 0 : 1;
};
