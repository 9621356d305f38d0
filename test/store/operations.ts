/** Random work on a store: operations as data, so that two stores can be given the very same. */
import fc from 'fast-check';
import type { Feed } from '../../src/core/ports/feeds.ts';
import type { Schedule } from '../../src/core/ports/schedules.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { Alert } from '../../src/domain/alert.ts';
import {
  alertId,
  briefingId,
  channelId,
  feedId,
  personId,
  reportId,
  rulingId,
  type StoryId,
  scheduleId,
  storyId,
  type WorkspaceId,
  workspaceId,
} from '../../src/domain/ids.ts';
import { NO_PARTICULARS } from '../../src/domain/particulars.ts';
import type { Report, Ruling } from '../../src/domain/ruling.ts';
import { articleIn, findingsOf, fullClaim, narrated, spoken } from '../contracts/store/samples.ts';

export const three = ['team:T1', 'team:T2', 'guild:T1'].map((id) => workspaceId.from(id));
const NOW = Date.parse('2026-03-02T07:30:00.000Z');
const person = personId.from('team:U1');

export const KINDS = [
  'create',
  'rename',
  'close',
  'delete',
  'merge',
  'default',
  'article',
  'article',
  'article',
  'copies',
  'drop article',
  'grant',
  'mute',
  'unmute',
  'move article',
  'findings',
  'schedule',
  'unschedule',
  'slot',
  'lease',
  'deliver',
  'finish',
  'button',
  'audit',
  'install',
  'uninstall',
  'thread',
  'feed',
  'offer',
  'put off',
  'read feed',
  'lease feeds',
  'stone',
  'rule',
  'unrule',
  'propose',
  'lease unasked',
  'report',
  'watch',
  'unwatch',
  'look out',
  'history',
  'mentions',
  'workspace',
  'look',
] as const;

export interface Operation {
  readonly kind: (typeof KINDS)[number];
  readonly workspace: number;
  readonly story: number;
  readonly other: number;
  readonly minute: number;
  readonly words: string;
}

/** Text of every kind that a store must keep: quotation marks, wildcards, other scripts, what no database likes. */
const words = fc.oneof(
  { weight: 2, arbitrary: fc.constant('harbour') },
  fc.constantFrom(
    'harbour',
    "o'clock",
    '100% sure_',
    'naïve Ünïcode',
    '“quoted”',
    '港で火災',
    '?',
    '$1',
    'a\\b',
    'x\0y',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

export const operations = fc.array(
  fc.record<Operation>({
    kind: fc.constantFrom(...KINDS),
    workspace: fc.nat(2),
    story: fc.nat(2),
    other: fc.nat(2),
    minute: fc.nat(5),
    words,
  }),
  { minLength: 120, maxLength: 120 },
);

const at = (minute: number): Date => new Date(NOW + minute * 60_000);
const slug = (number: number): string => `story-${number}`;

const scheduleOf = (workspace: WorkspaceId, story: StoryId, { other, minute, words: zone }: Operation): Schedule => ({
  id: scheduleId.from(`f_sched${other}`),
  workspaceId: workspace,
  channelId: channelId.from(`team:C${other}`),
  storyId: story,
  at: '08:30',
  zone,
  days: [1, 5],
  quiet: 'line',
  paused: minute === 5,
  hush: minute === 4 ? zone : null,
  approve: minute === 3,
  createdBy: person,
  nextDue: at(minute).toISOString(),
});

const feedOf = (workspace: WorkspaceId, story: StoryId, { other, minute, words: title }: Operation): Feed => ({
  id: feedId.from(`r_feed0${other}`),
  workspaceId: workspace,
  storyId: story,
  address: `https://tide.example/${other}`,
  title,
  filter: { words: [title], language: null },
  addedBy: person,
  paused: minute === 5,
  failures: minute,
  problem: null,
  validators: { etag: title, lastModified: null },
  nextRead: at(minute).toISOString(),
  lastRead: null,
});

const decided = ({ other, minute, words: about }: Operation) => ({
  ...{ about, by: person, at: at(minute).toISOString() },
  number: String(other),
});

const rulingOf = (storyId: StoryId, operation: Operation): Ruling => {
  const { number, ...rest } = decided(operation);
  const groups = [[operation.words], [number]];
  return { ...rest, id: rulingId.from(`j_rule${number}`), storyId, kind: 'same-person', type: null, groups };
};

const reportOf = (storyId: StoryId, operation: Operation): Report => {
  const { number, ...rest } = decided(operation);
  return { ...rest, id: reportId.from(`n_note${number}`), storyId, kind: 'missing', subject: operation.words };
};

const putArticle = (
  store: Store,
  workspace: WorkspaceId,
  story: StoryId,
  { other, minute, words: said }: Operation,
) => {
  const text = `The harbour was struck (${minute}). ${said}. "We saw smoke," said the pilot Ana Lindqvist.`;
  const article = articleIn(story, `tide.example/${other}`, { text, title: said });
  const claims = [fullClaim(article), ...(minute % 2 === 0 ? [spoken(article, 'The harbour was struck', said)] : [])];
  return store.claims.putArticle(
    workspace,
    article,
    claims,
    minute === 3 ? { ...NO_PARTICULARS, author: said } : undefined,
  );
};

const putFindings = async (store: Store, workspace: WorkspaceId, story: StoryId, { other }: Operation) => {
  const article = articleIn(story, `tide.example/${other}`);
  const known = await store.claims.claimsOf(workspace, story);
  const [first = narrated(article, 'The harbour'), second = first] = known;
  await store.claims.putFindings(workspace, story, findingsOf(first, second));
};

const workSlots = async ({ schedules }: Store, { minute, other, words: draft }: Operation) => {
  const leased = await schedules.lease(at(minute), 60_000, 2);
  for (const slot of leased) {
    const schedule = await schedules.byId(slot.workspaceId, slot.scheduleId);
    if (!(await schedules.begin(slot, draft, at(minute + 1))) || schedule === null) continue;
    if (other === 0) await schedules.release(slot, at(minute + 1), minute === 0);
    else if (other === 1) await schedules.finish(slot, { state: 'failed', reason: draft }, null);
    else {
      const { workspaceId: workspace, channelId: channel, storyId: story } = schedule;
      const id = briefingId.from(`b_${slot.runKey.replace(/[^0-9a-z]/g, '').padStart(4, '0')}`);
      const briefing = {
        id,
        workspaceId: workspace,
        channelId: channel,
        storyId: story,
        postedAt: at(minute).toISOString(),
      };
      await schedules.finish(slot, { state: 'posted', reason: null }, { ...briefing, messageRef: 'm1', record: draft });
    }
  }
  return leased;
};

const alertIn = (workspaceId: WorkspaceId, story: StoryId, { other, words: said }: Operation): Alert => ({
  id: alertId.from(`w_alert${other}`),
  workspaceId,
  channelId: channelId.from(`team:C${other}`),
  storyId: story,
  kind: 'denial',
  about: said === '' ? null : said,
  perHour: other + 1,
  createdBy: person,
});

/** Half of them are told of, the other half looks again later. */
const workAlerts = async ({ alerts }: Store, { minute, words: said }: Operation) => {
  const waiting = await alerts.waiting(at(minute), 5);
  for (const [i, one] of waiting.entries())
    await alerts.note(one, `${said} ${one.turn}`, i % 2 === 0 ? null : at(minute + 1).toISOString(), []);
  return waiting;
};

const PAGE = { limit: 50, offset: 0, after: null };

/** Everything that a workspace can see of a story, by every method that reads. */
export const look = async (
  store: Store,
  workspace: WorkspaceId,
  story: StoryId,
  { other, minute, words: said }: Operation,
) => {
  const { stories, claims, schedules, audit, installations, threads, feeds, erasure } = store;
  const channel = channelId.from(`team:C${other}`);
  const schedule = scheduleId.from(`f_sched${other}`);
  const all = await claims.claimsOf(workspace, story);
  const article = articleIn(story, `tide.example/${other}`).id;
  const claim = all[0]?.id ?? fullClaim(articleIn(story, `tide.example/${other}`)).id;
  const texts: unknown[] = [];
  for await (const text of erasure.texts(workspace)) texts.push(text);
  return {
    'claims.claimsOf': all,
    'erasure.texts': texts,
    'stories.list': await stories.list(workspace),
    'stories.byId': await stories.byId(workspace, story),
    'stories.defaultOf': await stories.defaultOf(workspace, channel),
    'claims.articles': await claims.articles(workspace, story),
    'claims.article': await claims.article(workspace, article),
    'claims.versions': await claims.versions(workspace, article),
    'claims.versionText': await claims.versionText(workspace, article, 1),
    'claims.pastClaims': await claims.pastClaims(workspace, article),
    'claims.pastClaim': await claims.pastClaim(workspace, claim),
    'claims.particulars': [...(await claims.particulars(workspace, story))],
    'claims.isStale': await claims.isStale(workspace, story),
    'claims.claimsById': await claims.claimsById(workspace, [claim]),
    'claims.findClaims': await claims.findClaims(
      workspace,
      story,
      { about: 'harbour', speakers: [said, 'Ana Lindqvist'] },
      PAGE,
    ),
    'claims.findClaims 2': await claims.findClaims(
      workspace,
      story,
      { stance: 'confirms', attributed: true, since: '2026-01-01' },
      PAGE,
    ),
    'claims.countByArticle': [...(await claims.countByArticle(workspace, story))],
    'claims.prints': [...(await claims.prints(workspace, story))],
    'claims.search': await claims.search(workspace, story, ['smoke', 'harbour', said], 10),
    'claims.speakers': await claims.speakers(workspace, story, '', 10),
    'claims.findings': await claims.findings(workspace, story),
    'claims.timeline': await claims.timeline(workspace, story, { since: '2026-01-01' }, PAGE),
    'claims.disagreements': await claims.disagreements(workspace, story, { kind: 'date' }, PAGE),
    'claims.corroborations': await claims.corroborations(workspace, story, PAGE),
    'claims.findingsWith': await claims.findingsWith(workspace, claim),
    'schedules.ofWorkspace': await schedules.ofWorkspace(workspace),
    'schedules.restsOf': await schedules.restsOf(workspace, channel),
    'schedules.byId': await schedules.byId(workspace, schedule),
    'schedules.waiting': await schedules.waiting(workspace, schedule),
    'schedules.slots': await schedules.slots(workspace, schedule, 10),
    'schedules.lastBriefing': await schedules.lastBriefing(workspace, channel, story),
    'schedules.briefingAt': await schedules.briefingAt(workspace, channel, 'm1'),
    'rulings.ofStory': await store.rulings.ofStory(workspace, story),
    'proposals.ofStory': await store.proposals.ofStory(workspace, story),
    'proposals.isKnown': await store.proposals.isKnown(workspace, article, `q_${minute}`),
    'rulings.openReports': await store.rulings.openReports(workspace, story),
    'mutes.ofWorkspace': await store.mutes.ofWorkspace(workspace),
    'grants.ofWorkspace': await store.grants.ofWorkspace(workspace),
    'audit.list': await audit.list(workspace, 10),
    'installations.get': await installations.get(workspace),
    'threads.recall': await threads.recall(workspace, channelId.from('team:C1'), String(other)),
    'feeds.ofStory': await feeds.ofStory(workspace, story),
    'feeds.byId': await feeds.byId(workspace, feedId.from(`r_feed0${other}`)),
    'feeds.waiting': await feeds.waiting(workspace, feedId.from(`r_feed0${other}`), at(minute), 5),
    'erasure.tombstones': await erasure.tombstones(workspace),
    'alerts.ofWorkspace': await store.alerts.ofWorkspace(workspace),
  };
};

/** What the store answered; a refusal in words is an answer too. */
export const perform = async (store: Store, operation: Operation): Promise<unknown> => {
  const { kind, other, minute, words: said } = operation;
  const workspace = three[operation.workspace] ?? workspaceId.from('team:T9');
  const { stories, claims, schedules, inbox, controls, audit, installations, threads, feeds, erasure } = store;
  const story = (await stories.bySlug(workspace, slug(operation.story)))?.id ?? storyId.from('s_none');
  const otherStory = (await stories.bySlug(workspace, slug(other)))?.id ?? storyId.from('s_none');
  const [article] = (await claims.articles(workspace, story)).map(({ id }) => id);
  const feed = feedId.from(`r_feed0${other}`);
  const due = {
    workspaceId: workspace,
    scheduleId: scheduleId.from(`f_sched${other}`),
    dueAt: at(minute).toISOString(),
  };
  const run: Readonly<Record<(typeof KINDS)[number], () => Promise<unknown>>> = {
    create: () => stories.create(workspace, slug(operation.story), said),
    rename: () => stories.rename(workspace, story, slug(other), said),
    close: () => stories.setClosed(workspace, story, minute > 2),
    delete: () => (minute === 0 ? stories.delete(workspace, story) : Promise.resolve()),
    'move article': async () => (article === undefined ? null : stories.moveArticle(workspace, article, otherStory)),
    merge: () => stories.merge(workspace, story, otherStory),
    default: () => stories.setDefault(workspace, channelId.from(`team:C${other}`), story),
    article: async () => {
      await stories.create(workspace, slug(operation.story), said);
      const made = await stories.bySlug(workspace, slug(operation.story));
      return made === null ? null : putArticle(store, workspace, made.id, operation);
    },
    copies: () => claims.setCopies(workspace, story, new Map(article === undefined ? [] : [[article, article]])),
    'drop article': async () => (article === undefined ? null : claims.deleteArticle(workspace, article)),
    findings: () => putFindings(store, workspace, story, operation),
    schedule: () => schedules.put(scheduleOf(workspace, story, operation)),
    unschedule: () => schedules.remove(workspace, due.scheduleId),
    slot: () =>
      schedules.materialise([
        { slot: { ...due, runKey: `r${operation.workspace}${other}${minute}` }, nextDue: at(minute + 2).toISOString() },
      ]),
    lease: () => workSlots(store, operation),
    deliver: () => inbox.record(workspace, `chat:${other}`, at(minute), said),
    finish: () => inbox.finish([{ workspace, deliveryKey: `chat:${other}` }]),
    button: () =>
      controls.save(workspace, { kind: 'run', label: said, run: { command: 'help', args: { command: said } } }),
    audit: () =>
      audit.write(workspace, { at: at(minute).toISOString(), by: person, action: 'story.create', subject: said }),
    install: () => installations.put(workspace, at(minute), said),
    uninstall: () => installations.remove(workspace, at(minute)),
    thread: () =>
      threads.remember(workspace, channelId.from('team:C1'), String(other), {
        command: 'ask',
        args: { question: said },
      }),
    feed: () => feeds.put(feedOf(workspace, story, operation)),
    offer: () => feeds.offer(workspace, feed, [{ key: said, hash: `h${minute}`, payload: said }]),
    'put off': () => feeds.later(workspace, feed, { key: said, hash: `h${minute}`, payload: '' }, at(minute + 1)),
    'read feed': () => feeds.done(workspace, feed, { key: said, hash: `h${minute}`, payload: '' }),
    'lease feeds': () => feeds.lease(at(minute), 60_000, 2),
    stone: () =>
      erasure.lay({
        workspaceId: workspace,
        kind: 'person',
        digest: String(other),
        words: 1,
        at: at(minute).toISOString(),
      }),
    rule: () => store.rulings.put(workspace, rulingOf(story, operation)),
    propose: async () =>
      article === undefined
        ? null
        : store.proposals.put(workspace, {
            ...{ storyId: story, articleId: article, prompt: `q_${minute}`, model: said, at: at(minute).toISOString() },
            proposals: [{ kind: 'date', sides: [[], []], words: said }],
          }),
    'lease unasked': async () => {
      const waiting = await store.unasked.lease(at(minute), 60_000, 3);
      for (const [i, one] of waiting.entries())
        await (i % 2 === 0 ? store.unasked.done(one) : store.unasked.putOff(one, at(minute + 1), other === 0));
      return [
        waiting,
        await store.proposals.countSince(at(minute)),
        await store.proposals.countSince(at(0), workspace),
      ];
    },
    unrule: () => store.rulings.remove(workspace, story, rulingOf(story, operation).id),
    report: () =>
      minute === 0
        ? store.rulings.closeReport(workspace, story, reportOf(story, operation).id)
        : store.rulings.report(workspace, reportOf(story, operation)),
    watch: () => store.alerts.put(alertIn(workspace, story, operation), said),
    unwatch: () => store.alerts.remove(workspace, alertIn(workspace, story, operation).id),
    'look out': () => workAlerts(store, operation),
    mute: () => store.mutes.mute(workspace, { outlet: 'The Tide', by: person, at: at(minute).toISOString() }),
    unmute: () => store.mutes.unmute(workspace, 'the tide'),
    grant: () => store.grants.put(workspace, { right: 'add', holders: [{ kind: 'group', id: 'G1', name: said }] }),
    history: async () => (article === undefined ? null : erasure.dropHistory(workspace, article)),
    mentions: () => erasure.dropMentions(workspace, said === '' ? 'harbour' : said),
    look: () => look(store, workspace, story, operation),
    workspace: () => (minute === 0 && other === 0 ? erasure.dropWorkspace(workspace) : Promise.resolve()),
  };
  try {
    return await run[kind]();
  } catch (error) {
    return error instanceof Error && error.name === 'KnownFailure' ? error.message : Promise.reject(error);
  }
};
