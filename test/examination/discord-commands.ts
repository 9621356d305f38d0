/** Every command by every way a person can give it: answered in time, in private, in words. */
import { commands } from '../../commands/index.ts';
import { allOf } from '../platforms/discord-rules.ts';
import type { Emulator, Shown } from './discord-emulator.ts';
import {
  ACK_MS,
  buttonOn,
  isPrivate,
  mention,
  menuOn,
  noViolations,
  posts,
  press,
  quiet,
  restart,
  STORY,
  shownAfter,
  textOf,
  use,
  type Visit,
} from './discord-visit.ts';

const ARTICLE =
  'Harbour reopens\n\nThe harbour authority said on 3 January 2026 that the port had reopened. Anna Berg, its head, denied any damage.';

/** What is filled in, where a command needs or deserves it. */
const FILLED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  timeline: { story: STORY, since: '2025-01-01' },
  'who-said': { speaker: 'Trump', story: STORY },
  disagreements: { story: STORY },
  sources: { story: STORY },
  brief: { story: STORY },
  claim: { claim: 'c_000000' },
  add: { what: ARTICLE, story: STORY, outlet: 'Quay', published: '2026-01-04' },
  decide: { action: 'list', story: STORY },
  feedback: { action: 'missing', what: 'The harbour master', story: STORY },
  follow: { story: STORY, at: '08:30', zone: 'Europe/Berlin' },
  unfollow: { story: STORY },
  ask: { question: 'When was the dock hit?', story: STORY },
};

/** How a command that has subcommands is used first. */
const AS_TYPED: Readonly<Record<string, string>> = { story: 'story list' };

type Listed = ReturnType<Emulator['admin']['commands']>[number];
type Option = Readonly<Record<string, unknown>>;

/** Each as it is typed, "story rename", with its own options. */
const waysOf = ({
  name,
  options = [],
}: Listed): readonly { readonly typed: string; readonly options: readonly Option[] }[] => {
  const subcommands = options.filter(({ type }) => type === 1);
  if (subcommands.length === 0) return [{ typed: name, options }];
  return subcommands.map((one) => ({
    typed: `${name} ${one.name}`,
    options: (one.options ?? []) as readonly Option[],
  }));
};

export const registration = async ({ checks, emulator }: Visit): Promise<void> => {
  const registered = emulator.admin.commands({ guild: emulator.ids.guild });
  const names = registered.flatMap(({ name, type }) => (type === 1 ? [name] : [])).toSorted();
  checks.that(
    'every command is registered',
    names.join() ===
      commands
        .map(({ name }) => name)
        .toSorted()
        .join(),
    names,
  );
  const missing = commands.flatMap((command) => {
    const ways = registered.filter(({ name }) => name === command.name).flatMap(waysOf);
    const options = new Set(ways.flatMap((way) => way.options.map(({ name }) => name)));
    if (ways.length > 1) options.add(command.positional[0]);
    return Object.entries(command.args).flatMap(([arg, spec]) => (spec.hidden === options.has(arg) ? [arg] : []));
  });
  checks.that('with every option that people see, and no other', missing.length === 0, missing);
};

export const everyCommand = async (visit: Visit): Promise<void> => {
  const { checks } = visit;
  for (const { name } of commands) {
    const { delivery, answer } = await use(visit, AS_TYPED[name] ?? name, FILLED[name] ?? {});
    checks.that(`/${name} is acknowledged in time, in private`, delivery.type === 5 && delivery.ms < ACK_MS, delivery);
    checks.that(`/${name} is answered in private, in words`, isPrivate(answer) && textOf(answer).length > 10, answer);
    checks.that(
      `/${name} does not end in an apology`,
      !/went wrong|not be shown/i.test(textOf(answer)),
      textOf(answer),
    );
  }
  checks.that('nothing was posted for others to see', posts(visit).length === 0);
  noViolations(visit, 'by commands');
};

export const suggestions = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  for (const { typed: name, options } of emulator.admin.commands({ guild: emulator.ids.guild }).flatMap(waysOf)) {
    for (const option of options.filter((one) => one.autocomplete === true)) {
      const focused = String(option.name);
      const { ms, choices } = await emulator.admin.autocomplete({ name, options: { [focused]: '' }, focused });
      const fits = ms < 100 && (choices?.length ?? 99) <= 25;
      checks.that(`/${name} ${focused}: suggestions within 100 ms`, fits, [ms, choices]);
    }
  }
  const typed = await emulator.admin.autocomplete({ name: 'timeline', options: { story: 'vene' }, focused: 'story' });
  checks.that('a story is suggested by its first letters', typed.choices?.[0]?.value === STORY, typed.choices);
  const speaker = await emulator.admin.autocomplete({
    name: 'who-said',
    options: { speaker: 'tru', story: STORY },
    focused: 'speaker',
  });
  checks.that('a speaker as well', /Trump/.test(JSON.stringify(speaker.choices)), speaker.choices);
};

export const answers = async (visit: Visit): Promise<void> => {
  const { checks } = visit;
  const timeline = (await use(visit, 'timeline', { story: STORY })).answer;
  checks.that('the timeline names days', /\*\*\d+\. .*2025/.test(textOf(timeline)), textOf(timeline));
  checks.that(
    'a menu leads to each passage',
    (menuOn(timeline).options ?? []).every(({ value }) => /^c_/.test(value)),
  );
  const who = (await use(visit, 'who-said', { speaker: 'Trump', story: STORY })).answer;
  checks.that(
    'who said what, of one speaker, quoted',
    /Trump/.test(textOf(who)) && /^> /m.test(textOf(who)),
    textOf(who),
  );
  const differ = (await use(visit, 'disagreements', { story: STORY })).answer;
  checks.that(
    'the sides of a disagreement stand under each other',
    (textOf(differ).match(/^- \*\*/gm) ?? []).length >= 2,
    textOf(differ),
  );
  checks.that('and no score stands under it', !/Ranked at/.test(textOf(differ)), textOf(differ));
  const help = (await use(visit, 'help')).answer;
  checks.that('help fits one screen', textOf(help).length < 1_500 && textOf(help).split('\n').length < 20);
};

export const files = async (visit: Visit): Promise<void> => {
  const { checks } = visit;
  const file = { filename: 'quay.txt', content: ARTICLE.replace('reopened', 'closed again') };
  const { answer } = await use(visit, 'add', { file, story: STORY, outlet: 'Quay', published: '2026-01-05' });
  checks.that('a file becomes an article', /Added to/.test(textOf(answer)), textOf(answer));
  const same = await use(visit, 'add', { file, story: STORY, outlet: 'Quay', published: '2026-01-05' });
  checks.that('handed over again it changes nothing', /Nothing changed/.test(textOf(same.answer)), textOf(same.answer));
  const binary = { filename: 'x.bin', content: '\u0000\u0001\u0002'.repeat(100), type: 'application/octet-stream' };
  const refused = await use(visit, 'add', { file: binary, story: STORY });
  checks.that(
    'a file that is no text is refused in words',
    /Not added/.test(textOf(refused.answer)),
    textOf(refused.answer),
  );
};

/** *Add to story* in the menu of a message, and its form. */
export const menus = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const add = (target: Shown, where: Readonly<Record<string, unknown>> = {}) =>
    emulator.admin.context({ name: 'Add to story', target_id: target.id, ...where });
  const words = emulator.admin.message({ content: ARTICLE.replace('reopened', 'opened for good') });
  const opened = await add(words);
  checks.that('Add to story opens a form at once', opened.type === 9 && opened.ms < ACK_MS, opened);
  const since = emulator.journal.seq;
  const fields = { story: [STORY], outlet: 'Quay', published: '2026-01-06' };
  const sent = await emulator.admin.submit({ interaction: opened.interaction, fields });
  const answer = await shownAfter(visit, since);
  checks.that(
    'filled in, it adds the message, told in private',
    sent.type === 5 && isPrivate(answer) && /Added to/.test(textOf(answer)),
    textOf(answer),
  );
  const file = { name: 'quay-2.txt', type: 'text/plain', content: ARTICLE.replace('reopened', 'closed for good') };
  const withFile = await add(emulator.admin.message({ content: 'see there', files: [file] }));
  const later = emulator.journal.seq;
  await emulator.admin.submit({ interaction: withFile.interaction, fields: { story: [STORY] } });
  const read = textOf(await shownAfter(visit, later));
  checks.that('of a message with a file, the file', /Added to/.test(read), read);
  const empty = await add(emulator.admin.message({ content: ' ' }));
  checks.that('of an empty message it says that there is nothing', empty.type === 4, empty);
  noViolations(visit, 'by menus and forms');
};

export const wrongUse = async (visit: Visit): Promise<void> => {
  const { checks } = visit;
  const cases: readonly [string, Readonly<Record<string, unknown>>, RegExp][] = [
    ['timeline', { story: 'venezuela-port-strik' }, /nearest|no story/i],
    ['timeline', { story: STORY, since: 'gibberish' }, /date|day/i],
    ['who-said', { story: STORY, speaker: 'Nobody Atall' }, /Nobody called/],
    ['claim', { claim: 'not-a-claim' }, /claim/i],
    ['help', { command: 'timelin' }, /did you mean/i],
    ['timeline', { story: 'x'.repeat(4_000) }, /story/i],
  ];
  for (const [name, options, expected] of cases) {
    const { answer } = await use(visit, name, options);
    const shown = JSON.stringify(options).slice(0, 50);
    checks.that(`/${name} ${shown} is told what to do instead`, expected.test(textOf(answer)), textOf(answer));
  }
  const offered = (await use(visit, 'timeline', { story: 'venezuela-port-strik' })).answer;
  const right = await press(visit, offered, buttonOn(offered, STORY));
  checks.that('and the button with the right name works', /2025/.test(textOf(right.answer)), textOf(right.answer));
};

export const conversation = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const before = posts(visit).length;
  const since = emulator.journal.seq;
  const asked = emulator.admin.message({ content: mention(visit, `timeline ${STORY}`) });
  const under = await shownAfter(visit, since);
  await quiet();
  checks.that(
    'a mention is answered under it',
    under.message_reference?.message_id === asked.id && /2025/.test(textOf(under)),
  );
  checks.that('once', posts(visit).length === before + 1);
  const direct = emulator.journal.seq;
  emulator.admin.message({ content: 'help', dm: true });
  checks.that('a private message needs no mention', /timeline/.test(textOf(await shownAfter(visit, direct))));
  await quiet();
  const silent = emulator.journal.seq;
  emulator.admin.message({ content: 'we talk among ourselves, timeline' });
  emulator.admin.message({ content: 'even of bots, <@200000000000000002>' });
  await quiet();
  const said = emulator.journal.query({ kind: 'rest', since: silent });
  checks.that('the bot is silent where it is not addressed', said.length === 0, said);
  noViolations(visit, 'by messages');
};

/** A thread under a post of the bot is named like it. */
export const threads = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const since = emulator.journal.seq;
  emulator.admin.message({ content: mention(visit, `who-said story:${STORY}`) });
  const post = await shownAfter(visit, since);
  const thread_metadata = { archived: false, locked: false };
  const { general } = emulator.ids;
  emulator.admin.addChannel({ id: post.id, type: 11, parent_id: general, name: 'a thread', thread_metadata });
  const say = async (words: string): Promise<string> => {
    const before = emulator.journal.seq;
    emulator.admin.message({ content: mention(visit, words), channel: post.id });
    return textOf(await shownAfter(visit, before, ({ channel_id }) => channel_id === post.id));
  };
  const line = await say('who says 2?');
  checks.that(
    'in a thread, a line is asked for by its number',
    /^\*\*2\./.test(line) && line.length < textOf(post).length,
    line,
  );
  const later = await say('and since 2025-12-29?');
  checks.that('and the same again since a day', /^### Who said/.test(later) && later !== textOf(post), later);
  const passage = await say('show the passage of 1');
  checks.that('or its passage', /^> /m.test(passage), passage);
  const silent = emulator.journal.seq;
  emulator.admin.message({ content: 'who says 2?', channel: post.id });
  await quiet();
  const said = emulator.journal.query({ kind: 'rest', since: silent });
  checks.that('in a thread the bot is silent where it is not addressed', said.length === 0, said);
  await visit.bot.kill();
  await restart(visit);
  const again = await say('who says 1?');
  checks.that('after a restart the thread goes on', /^\*\*1\./.test(again), again);
  noViolations(visit, 'in threads');
};

export const buttons = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const first = (await use(visit, 'who-said', { story: STORY })).answer;
  const next = await press(visit, first, buttonOn(first, 'Next'));
  checks.that('Next is acknowledged in time', next.delivery.ms < ACK_MS, next.delivery);
  checks.that('and shows the next page in place', next.answer.id === first.id && textOf(next.answer) !== textOf(first));
  const back = await press(visit, next.answer, buttonOn(next.answer, 'Previous'));
  checks.that('Previous leads back to the same page', textOf(back.answer) === textOf(first));
  const page = back.answer;
  const byStance = allOf(page.components).find(({ custom_id }) => custom_id?.endsWith('~stance'));
  const narrowed = await press(visit, page, byStance ?? { type: 3 }, ['denies']);
  const stances = textOf(narrowed.answer).match(/^\*\*\d+\..*? (\w+):$/gm) ?? [];
  checks.that(
    'a menu narrows the answer in place',
    narrowed.answer.id === page.id && stances.every((line) => / den(?:y|ies):$/.test(line)),
    stances,
  );
  const menu = allOf(narrowed.answer.components).find(({ custom_id }) => custom_id?.endsWith('~stance'));
  const wide = await press(visit, narrowed.answer, menu ?? { type: 3 }, ['*']);
  checks.that('and gives all again', textOf(wide.answer) === textOf(first));
  const card = await press(visit, wide.answer, menuOn(wide.answer), [menuOn(wide.answer).options?.[0]?.value ?? '']);
  checks.that(
    'the menu shows a passage in its paragraph, beside the list',
    card.answer.id !== page.id && /characters \d+–\d+/.test(textOf(card.answer)),
    textOf(card.answer),
  );
  const before = posts(visit).length;
  const share = buttonOn(wide.answer, 'Share here');
  const shared = await press(visit, wide.answer, share);
  const used = allOf(shared.answer.components).find((one) => one.custom_id === share.custom_id);
  checks.that('Share here is used up then', used?.label === 'Shared' && used.disabled === true, used);
  const posted = posts(visit).slice(before);
  checks.that('and posts the answer for everybody, once', posted.length === 1, posted.length);
  const post = posted[0] ?? page;
  checks.that('what is shared is what was seen', textOf(post).split('\n')[0] === textOf(page).split('\n')[0]);
  checks.that(
    'the shared post offers no second sharing',
    !allOf(post.components).some((one) => one.label === 'Share here'),
  );
  const stance = allOf(post.components).find(({ custom_id }) => custom_id?.endsWith('~stance'));
  const narrow = (await press(visit, post, stance ?? { type: 3 }, ['denies'], { user: 'bob' })).answer;
  checks.that(
    'a menu on a shared post narrows it for who chose, in private',
    isPrivate(narrow) && / den(?:y|ies):/.test(textOf(narrow)) && !/ asserts?:/.test(textOf(narrow)),
    textOf(narrow),
  );
  checks.that('and the post stays as it was', textOf(posts(visit).at(-1) ?? page) === textOf(post));
  const beside = await press(visit, post, buttonOn(post, 'Next'), undefined, { user: 'bob' });
  checks.that(
    'a button on a shared post answers only the one who pressed',
    isPrivate(beside.answer) && beside.answer.id !== post.id,
  );
  const twice = (await use(visit, 'sources', { story: STORY })).answer;
  const count = posts(visit).length;
  const button = { message_id: twice.id, custom_id: buttonOn(twice, 'Share here').custom_id };
  await Promise.all([emulator.admin.component(button), emulator.admin.component(button)]);
  await quiet(800);
  checks.that('pressed twice at once, it shares once', posts(visit).length === count + 1, posts(visit).length - count);
  noViolations(visit, 'by buttons');
};
