/** Every command by every way a person can give it: answered in time, in private, in words. */
import { commands } from '../../commands/index.ts';
import {
  ACK_MS,
  answerAfter,
  BOT_MENTION,
  buttonOn,
  CHANNEL,
  controlsOf,
  ownMessages,
  quiet,
  type as typeIn,
  type Visit,
} from './slack-visit.ts';

/** What is typed after each command, beside its first example. */
const TYPED: Readonly<Record<string, string>> = {
  add: 'The harbour authority said on 3 January 2026 that the port had reopened. outlet:Quay story:venezuela-port-strike',
  story: 'list',
  claim: 'c_000000',
  decide: 'list story:venezuela-port-strike',
  feedback: 'missing The harbour master story:venezuela-port-strike',
  follow: 'story:venezuela-port-strike at:08:30 zone:Europe/Berlin',
  unfollow: 'venezuela-port-strike',
  ask: 'When was the dock hit?',
};

const STORY = 'venezuela-port-strike';

export const everyCommand = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  for (const { name } of commands) {
    const text = TYPED[name] ?? '';
    const { delivery, answer } = await typeIn(visit, `/${name}`, text);
    checks.that(`/${name} is acknowledged in time`, delivery.outcome === 'acked' && delivery.ms < ACK_MS, delivery);
    checks.that(
      `/${name} is answered in private, in words`,
      answer.kind === 'ephemeral' && answer.text.length > 10,
      answer,
    );
    checks.that(`/${name} does not end in an apology`, !/went wrong|not run it/i.test(answer.text), answer.text);
    const umbrella = await typeIn(visit, '/rashomon', `${name} ${text}`);
    checks.that(`/rashomon ${name} is answered`, umbrella.answer.kind === 'ephemeral', umbrella.answer);
  }
  checks.that('nothing was posted for others to see', ownMessages(visit).length === 0);
  checks.that('no violations so far', emulator.admin.violations().length === 0, emulator.admin.violations());
};

export const answers = async (visit: Visit): Promise<void> => {
  const { checks } = visit;
  const timeline = (await typeIn(visit, '/timeline', STORY)).answer;
  checks.that('the timeline names days', /2025/.test(timeline.text), timeline.text);
  checks.that(
    'a menu leads to each passage',
    controlsOf(timeline).some((c) => (c.options?.length ?? 0) > 0),
  );
  const who = (await typeIn(visit, '/who-said', `Trump story:${STORY}`)).answer;
  checks.that('who said what, of one speaker', /Trump/.test(who.text), who.text);
  const differ = (await typeIn(visit, '/disagreements', STORY)).answer;
  const sides = (differ.blocks ?? []).filter((b) => b.type === 'section' && Array.isArray(b.fields));
  checks.that('sides of a disagreement stand side by side', sides.length > 0, differ.blocks);
  checks.that('and no score stands under it', !/Ranked at/.test(differ.text), differ.text);
  const help = (await typeIn(visit, '/rashomon', 'help')).answer;
  checks.that('help fits one screen', help.text.length < 1_500 && help.text.split('\n').length < 20, help.text);
  const bodies = [timeline, who, differ].map(({ text }) => text.length);
  checks.that(
    'the plain text holds the content, within 40,000 characters',
    bodies.every((n) => n > 100 && n < 40_000),
    bodies,
  );
};

export const wrongUse = async (visit: Visit): Promise<void> => {
  const { checks } = visit;
  const cases: readonly [string, string, RegExp][] = [
    ['/timeline', 'venezuela-port-strik', /nearest|no story/i],
    ['/timeline', `${STORY} since:gibberish`, /since|date|day/i],
    ['/rashomon', 'timelin', /did you mean/i],
    ['/nothing-known', '', /no command/i],
    ['/claim', 'not-a-claim', /claim/i],
    ['/story', 'frobnicate', /new|list/i],
    ['/timeline', `${STORY} page:0`, /page/i],
    ['/timeline', 'x'.repeat(4_000), /story/i],
  ];
  for (const [command, text, expected] of cases) {
    const { answer } = await typeIn(visit, command, text);
    checks.that(`${command} ${text.slice(0, 40)} is told what to do instead`, expected.test(answer.text), answer.text);
  }
  const offered = (await typeIn(visit, '/timeline', 'venezuela-port-strik')).answer;
  const since = visit.emulator.journal.seq;
  await visit.emulator.admin.action({ action_id: buttonOn(offered, STORY).action_id, ts: offered.ts });
  checks.that('and the button with the right name works', /2025/.test((await answerAfter(visit, since)).text));
};

export const conversation = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const before = ownMessages(visit).length;
  const since = emulator.journal.seq;
  const asked = await emulator.admin.message({ text: `${BOT_MENTION} timeline ${STORY}` });
  const inThread = await answerAfter(visit, since, (shown) => shown.thread_ts === asked.ts);
  await quiet();
  checks.that(
    'a mention is acknowledged in time',
    asked.deliveries.every((d) => d.outcome === 'acked' && d.ms < ACK_MS),
  );
  checks.that('and answered in its thread', /2025/.test(inThread.text), inThread.text);
  checks.that('once, though it came as two events', ownMessages(visit).length === before + 1);
  const again = emulator.journal.seq;
  await emulator.admin.message({ text: `${BOT_MENTION} disagreements ${STORY}`, thread_ts: asked.ts });
  const deeper = await answerAfter(visit, again, (shown) => shown.thread_ts === asked.ts);
  checks.that('a mention in a thread is answered in that thread', deeper.text.length > 20);
  for (const [words, expected] of [
    ['who says 1?', /^1\. /],
    ['show the passage', /Which line/],
    ['more', /Disagreements/],
  ] as const) {
    const turn = emulator.journal.seq;
    await emulator.admin.message({ text: `${BOT_MENTION} ${words}`, thread_ts: asked.ts });
    const { text } = await answerAfter(visit, turn, (shown) => shown.thread_ts === asked.ts);
    checks.that(`“${words}” continues the thread`, expected.test(text), text);
  }
  const direct = emulator.journal.seq;
  await emulator.admin.message({ text: 'sources', channel: 'U0ALICE001' });
  checks.that('a direct message needs no mention', (await answerAfter(visit, direct)).text.length > 20);
  const silent = emulator.journal.seq;
  await emulator.admin.message({ text: 'we talk among ourselves, timeline' });
  await quiet();
  const said = emulator.journal
    .query({ kind: ['ephemeral', 'api'], since: silent })
    .filter((e) => e.method !== 'users.info');
  checks.that('the bot is silent where it is not addressed', said.length === 0, said);
};

export const buttons = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const press = async (shown: { ts: string }, action_id: string, value?: string, channel = CHANNEL) => {
    const since = emulator.journal.seq;
    const delivery = await emulator.admin.action({
      action_id,
      ts: shown.ts,
      channel,
      ...(value === undefined ? {} : { value }),
    });
    return { delivery, answer: await answerAfter(visit, since, (own) => own.kind === 'ephemeral') };
  };
  const first = (await typeIn(visit, '/who-said', `story:${STORY}`)).answer;
  const next = await press(first, buttonOn(first, 'Next').action_id);
  checks.that(
    'Next shows the next page in private',
    next.answer.kind === 'ephemeral' && next.answer.text !== first.text,
  );
  checks.that('and is acknowledged in time', next.delivery.outcome === 'acked' && next.delivery.ms < ACK_MS);
  const back = await press(next.answer, buttonOn(next.answer, 'Previous').action_id);
  checks.that('Previous leads back to the same page', back.answer.text === first.text);
  const menu = controlsOf(first).find((control) => control.type === 'static_select');
  const card = await press(first, menu?.action_id ?? '', menu?.options?.[0]?.value);
  checks.that(
    'the menu shows a passage in its paragraph',
    /characters \d+–\d+/.test(card.answer.text),
    card.answer.text,
  );
  const before = ownMessages(visit).length;
  const shared = await press(first, buttonOn(first, 'Share here').action_id);
  await quiet();
  const posted = ownMessages(visit).slice(before);
  checks.that('Share here posts the answer for everybody, once', posted.length === 1, posted.length);
  checks.that('what is shared is what was seen', posted[0]?.text === first.text);
  checks.that('and tells the sharer', /Shared with the channel/.test(shared.answer.text));
  checks.that(
    'the shared post offers no second sharing',
    !controlsOf(posted[0] ?? first).some((c) => c.text?.text === 'Share here'),
  );
  const post = posted[0] ?? first;
  const stance = controlsOf(post).find(({ action_id }) => action_id.endsWith(':stance'));
  emulator.admin.addUser({ id: 'U0CAROL001', name: 'carol' });
  const since = emulator.journal.seq;
  await emulator.admin.action({
    action_id: stance?.action_id,
    ts: post.ts,
    channel: CHANNEL,
    value: '=denies',
    user: 'U0CAROL001',
  });
  const narrow = await answerAfter(visit, since, (own) => own.kind === 'ephemeral');
  checks.that(
    'a menu on a shared post narrows it for who chose, in private',
    / den(?:y|ies):/.test(narrow.text) && !/ asserts?:/.test(narrow.text),
    narrow.text,
  );
  checks.that('and the post stays as it was', ownMessages(visit).at(-1)?.text === post.text);
  const beside = await press(posted[0] ?? first, buttonOn(posted[0] ?? first, 'Next').action_id);
  checks.that('a button on a shared post answers only the one who pressed', beside.answer.kind === 'ephemeral');
  checks.that('no violations by buttons', emulator.admin.violations().length === 0, emulator.admin.violations());
};
