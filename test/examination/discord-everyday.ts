/** What people do from day to day: rights, a citation, an article moved, a source muted, a post removed. */
import { allOf } from '../platforms/discord-rules.ts';
import {
  buttonOn,
  mention,
  noViolations,
  posts,
  press,
  quiet,
  STORY,
  textOf,
  use,
  type Visit,
} from './discord-visit.ts';

const NO_MANAGER = 1 << 10;

export const everyday = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const who = (await use(visit, 'who-said', { story: STORY })).answer;
  const passages = allOf(who.components).find(({ custom_id }) => custom_id === 'passage');
  const [first] = (passages?.options ?? []) as readonly { readonly value: string }[];
  const card = (await press(visit, who, { type: 3, custom_id: 'passage' }, [first?.value ?? ''])).answer;
  const citation = (await press(visit, card, buttonOn(card, 'Copy as citation'))).answer;
  checks.that('a card is copied as a citation', /“[\s\S]+” — /.test(textOf(citation)), textOf(citation));

  const muted = (await use(visit, 'sources', { story: STORY, mute: '01-gulfwind-post' })).answer;
  checks.that('a source is muted', /Muted/.test(textOf(muted)), textOf(muted));
  const without = (await use(visit, 'timeline', { story: STORY })).answer;
  const shown = textOf(without).replace(/\d+ sources? (?:is|are) muted here: .*/, '');
  checks.that('and stays out of answers', !shown.includes('gulfwind'), textOf(without));
  checks.that('which say that it is muted', shown !== textOf(without), textOf(without));
  const listed = (await use(visit, 'sources', { story: STORY })).answer;
  checks.that('which /sources says', /muted here/.test(textOf(listed)), textOf(listed));
  await use(visit, 'sources', { story: STORY, unmute: '01-gulfwind-post' });

  await use(visit, 'story new', { name: 'Elsewhere' });
  const moved = (await use(visit, 'story move', { name: STORY, article: '1', to: 'elsewhere' })).answer;
  checks.that('an article moves to another story', /to \**Elsewhere/.test(textOf(moved)), textOf(moved));
  const back = (await use(visit, 'story move', { name: 'elsewhere', article: '1', to: STORY })).answer;
  checks.that('and back', /from Elsewhere to/.test(textOf(back)), textOf(back));
  const file = (await use(visit, 'export', { story: STORY })).answer;
  checks.that('the dossier is handed over as a file', JSON.stringify(file).includes(`${STORY}.json`), textOf(file));

  await use(visit, 'follow', { story: STORY, at: '08:30', zone: 'UTC' });
  const followed = (await use(visit, 'schedules', {}, { channel: 'random' })).answer;
  checks.that(
    '/schedules refers to channels as Discord does',
    /in <#\d+>, daily at 08:30/.test(textOf(followed)),
    textOf(followed),
  );
  await use(visit, 'unfollow', { story: STORY });
  await use(visit, 'feedback', { action: 'missing', what: 'The harbour master', story: STORY });
  const reports = (await use(visit, 'feedback', { action: 'list', story: STORY })).answer;
  checks.that(
    'reports name who made them, and ping nobody',
    /<@\d+>/.test(textOf(reports)) && reports.pings?.users.length === 0,
    reports,
  );

  emulator.admin.setPermissions({ user: 'bob', permissions: NO_MANAGER });
  emulator.admin.message({ content: mention(visit, 'help') });
  await quiet(1_200);
  const post = posts(visit).at(-1);
  if (post === undefined) return;
  const kept = (await press(visit, post, buttonOn(post, 'Remove'), undefined, { user: 'bob' })).answer;
  checks.that('Remove is refused to others, in words', /You may not remove/.test(textOf(kept)), textOf(kept));
  const gone = (await press(visit, post, buttonOn(post, 'Remove'))).answer;
  checks.that(
    'and done for who asked',
    textOf(gone) === 'Removed.' && !posts(visit).some(({ id }) => id === post.id),
    textOf(gone),
  );
  const refused = (await use(visit, 'story new', { name: 'By Bob' }, { user: 'bob' })).answer;
  checks.that('who may not change stories is told who may', /Who may: administrators/.test(textOf(refused)));
  await use(visit, 'rights', { action: 'allow', right: 'edit', who: 'members' });
  const allowed = (await use(visit, 'story new', { name: 'By Bob' }, { user: 'bob' })).answer;
  checks.that('an administrator lets all members', /By Bob/.test(textOf(allowed)), textOf(allowed));
  await use(visit, 'rights', { action: 'refuse', right: 'edit', who: 'members' });
  noViolations(visit, 'from day to day');
};
