/**
 * The contract of the walls: two workspaces that hold the same slugs, uris and ids never see, change or count each
 * other's rows, whichever method is asked.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schedule } from '../../../src/core/ports/schedules.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import type { ArticleText } from '../../../src/domain/article.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import {
  alertId,
  briefingId,
  claimId,
  reportId,
  rulingId,
  type StoryId,
  scheduleId,
  type WorkspaceId,
  workspaceId,
} from '../../../src/domain/ids.ts';
import type { Action } from '../../../src/reply/reply.ts';
import { articleIn, channel, findingsOf, fullClaim, narrated, north, person, south, spoken } from './samples.ts';

const PAGE = { limit: 100, offset: 0, after: null };
const NOW = new Date('2026-03-02T07:30:00.000Z');
const NEXT = '2026-03-03T07:30:00.000Z';
const stranger = workspaceId.from('team:T-stranger');
const MARKED = claimId.from('c_marked');
const ruled = { id: rulingId.from('j_same1'), by: person, at: NOW.toISOString() } as const;
const said = { id: reportId.from('n_same1'), kind: 'missing', by: person, at: NOW.toISOString() } as const;
const button: Action = { kind: 'run', label: 'Next', run: { command: 'help', args: {} } };

export const wallsContract = (open: () => Promise<Store>): void => {
  describe('walls between workspaces', () => {
    let store: Store;
    let story: StoryId;
    let article: ArticleText;
    let claim: Claim;
    let runs: Schedule;

    /** The same story, article and schedule in each workspace, but for one word that tells them apart. */
    const fill = async (workspace: WorkspaceId, mark: string): Promise<void> => {
      const created = await store.stories.create(workspace, 'harbour', `The harbour (${mark})`);
      story = created.story.id;
      const plain = articleIn(story, 'tide.example/1');
      article = articleIn(story, plain.uri, { text: `${plain.text} (${mark})`, title: mark });
      const other = articleIn(story, 'coast.example/1', { outlet: mark });
      claim = fullClaim(article);
      const second = spoken(other, 'The harbour', `Speaker ${mark}`);
      // An earlier version first, so that there is a past to keep apart.
      const earlier = articleIn(story, article.uri, { text: `${article.text} Earlier (${mark}).`, title: mark });
      await store.claims.putArticle(workspace, earlier, [{ ...fullClaim(earlier), cue: mark }]);
      await store.claims.putArticle(workspace, article, [{ ...claim, cue: mark }]);
      await store.claims.putArticle(workspace, other, [second]);
      await store.claims.setCopies(workspace, story, new Map([[other.id, article.id]]));
      // Words of the evidence reach the findings that cite it; these are the workspace's own.
      const marked = articleIn(story, 'mark.example', { text: `Only ${mark} said so.`, outlet: mark });
      await store.claims.putArticle(workspace, marked, [narrated(marked, `Only ${mark} said so`, { id: MARKED })]);
      const findings = findingsOf(claim, second);
      const [entry] = findings.timeline;
      const [dispute] = findings.disagreements;
      if (!entry || !dispute) throw new Error('no findings');
      await store.claims.putFindings(workspace, story, {
        timeline: [{ ...entry, summary: mark, claimIds: [...entry.claimIds, MARKED] }],
        disagreements: [{ ...dispute, why: mark }],
        corroborations: [{ fact: mark, claimIds: [claim.id], origins: 2 }],
      });
      await store.stories.setDefault(workspace, channel, story);
      runs = {
        id: scheduleId.from('f_daily1'),
        workspaceId: workspace,
        channelId: channel,
        storyId: story,
        at: '08:30',
        zone: mark,
        days: [1],
        quiet: 'line',
        paused: false,
        hush: null,
        approve: false,
        createdBy: person,
        nextDue: NOW.toISOString(),
      };
      await store.schedules.put(runs);
      await store.schedules.materialise([
        { slot: { workspaceId: workspace, scheduleId: runs.id, dueAt: runs.nextDue, runKey: mark }, nextDue: NEXT },
      ]);
      const slot = (await store.schedules.lease(NOW, 60_000, 1))[0];
      if (slot === undefined) throw new Error('no slot');
      await store.schedules.finish(
        slot,
        { state: 'posted', reason: null },
        {
          id: briefingId.from('b_first1'),
          workspaceId: workspace,
          channelId: channel,
          storyId: story,
          postedAt: NOW.toISOString(),
          messageRef: 'ref-1',
          record: mark,
        },
      );
      const later = { workspaceId: workspace, scheduleId: runs.id, dueAt: NEXT, runKey: `${mark}2` };
      await store.schedules.materialise([{ slot: later, nextDue: '2026-03-04T07:30:00.000Z' }]);
      await store.rulings.put(workspace, {
        ...{ ...ruled, storyId: story, kind: 'same-person', type: null },
        ...{ groups: [[mark], ['Ana']], about: mark },
      });
      await store.proposals.put(workspace, {
        ...{ storyId: story, articleId: article.id, prompt: 'q_same1', model: mark, at: NOW.toISOString() },
        proposals: [{ kind: 'date', sides: [[claim.id], [second.id]], words: mark }],
      });
      await store.rulings.report(workspace, { ...said, storyId: story, subject: mark, about: mark });
      await store.alerts.put(
        {
          ...{ id: alertId.from('w_same01'), workspaceId: workspace, channelId: channel, storyId: story },
          ...{ kind: 'denial', about: mark, perHour: 5, createdBy: person },
        },
        mark,
      );
      await store.inbox.record(workspace, 'chat:1', NOW, mark);
      await store.controls.save(workspace, button);
      await store.audit.write(workspace, { at: NOW.toISOString(), by: person, action: 'story.create', subject: mark });
    };

    /** Everything a workspace can see, by every method that reads. */
    const seen = async (workspace: WorkspaceId) => {
      const { stories, claims, schedules, audit, controls, inbox } = store;
      const button_ = await controls.save(stranger, button);
      return {
        stories: await stories.list(workspace),
        bySlug: await stories.bySlug(workspace, 'harbour'),
        byId: await stories.byId(workspace, story),
        default: await stories.defaultOf(workspace, channel),
        articles: await claims.articles(workspace, story),
        article: await claims.article(workspace, article.id),
        versions: await claims.versions(workspace, article.id),
        past: await claims.pastClaims(workspace, article.id),
        claimsOf: await claims.claimsOf(workspace, story),
        claimsById: await claims.claimsById(workspace, [claim.id]),
        found: await claims.findClaims(workspace, story, {}, PAGE),
        about: await claims.findClaims(workspace, story, { about: 'harbour' }, PAGE),
        prints: await claims.prints(workspace, story),
        claimsOfArticle: await claims.claimsOfArticle(workspace, article.id),
        counts: await claims.countByArticle(workspace, story),
        search: await claims.search(workspace, story, ['smoke', 'harbour'], 10),
        speakers: await claims.speakers(workspace, story, '', 10),
        findings: await claims.findings(workspace, story),
        timeline: await claims.timeline(workspace, story, {}, PAGE),
        own: await claims.timeline(workspace, story, { about: 'north' }, PAGE),
        disagreements: await claims.disagreements(workspace, story, {}, PAGE),
        corroborations: await claims.corroborations(workspace, story, PAGE),
        citing: await claims.findingsWith(workspace, claim.id),
        schedules: await schedules.ofWorkspace(workspace),
        schedule: await schedules.byId(workspace, runs.id),
        slots: await schedules.slots(workspace, runs.id, 10),
        last: await schedules.lastBriefing(workspace, channel, story),
        message: await schedules.briefingAt(workspace, channel, 'ref-1'),
        rulings: await store.rulings.ofStory(workspace, story),
        proposals: await store.proposals.ofStory(workspace, story),
        alerts: await store.alerts.ofWorkspace(workspace),
        reports: await store.rulings.openReports(workspace, story),
        audit: await audit.list(workspace, 10),
        control: workspace === stranger ? null : await controls.load(workspace, button_),
        open: (await inbox.unfinished('chat:', NOW)).filter((one) => one.workspace === workspace),
      };
    };

    beforeEach(async () => {
      store = await open();
      await fill(north, 'north');
      await fill(south, 'south');
    });

    it('show each workspace its own, by every method', async () => {
      for (const [workspace, mark, other] of [
        [north, 'north', 'south'],
        [south, 'south', 'north'],
      ] as const) {
        const all = await seen(workspace);
        for (const [method, answer] of Object.entries(all)) {
          const shown = JSON.stringify(answer instanceof Map ? [...answer] : answer);
          if (method !== 'own') expect(shown, method).not.toContain(other);
          if (!['counts', 'prints', 'control', 'own'].includes(method)) expect(shown, method).toContain(mark);
        }
        expect(all.found.total).toBe(3);
        expect([...all.counts.values()]).toEqual([1, 1, 1]);
        expect(all.search).toHaveLength(2);
        expect(all.own.total).toBe(workspace === north ? 1 : 0);
        expect(all.timeline.total).toBe(1);
        expect(all.control).toEqual(button);
      }
    });

    it('rank a search without looking at another workspace', async () => {
      const before = await store.claims.search(north, story, ['harbour', 'smoke'], 10);
      const more = articleIn(story, 'more.example', { text: 'Smoke. Smoke. Smoke over the harbour.' });
      await store.claims.putArticle(south, more, [spoken(more, more.text, 'Speaker')]);
      expect(await store.claims.search(north, story, ['harbour', 'smoke'], 10)).toEqual(before);
    });

    it('show a third workspace nothing, though it knows every id', async () => {
      const nothing = { rows: [], total: 0, next: null };
      expect(await seen(stranger)).toEqual({
        stories: [],
        bySlug: null,
        byId: null,
        default: null,
        articles: [],
        article: null,
        versions: [],
        past: [],
        claimsOf: [],
        claimsOfArticle: [],
        prints: new Map(),
        claimsById: [],
        found: nothing,
        about: nothing,
        counts: new Map(),
        search: [],
        speakers: [],
        findings: { timeline: [], disagreements: [], corroborations: [] },
        timeline: nothing,
        own: nothing,
        disagreements: nothing,
        corroborations: nothing,
        citing: { disagreements: [], corroborations: [] },
        schedules: [],
        schedule: null,
        slots: [],
        last: null,
        message: null,
        rulings: [],
        proposals: [],
        alerts: [],
        reports: [],
        audit: [],
        control: null,
        open: [],
      });
      expect(
        await store.controls.load(workspaceId.from('team:T-fourth'), await store.controls.save(north, button)),
      ).toBeNull();
    });

    it('let a merge look at the own articles only', async () => {
      const { story: into } = await store.stories.create(south, 'port', 'The port');
      for (const text of ['One.', 'Two.', 'Three.']) {
        await store.claims.putArticle(
          south,
          { ...articleIn(into.id, article.uri, { text }), publishedAt: '2026-04-01' },
          [],
        );
      }
      await store.stories.create(north, 'port', 'The port');
      await store.stories.merge(north, story, into.id);
      expect((await store.claims.articles(north, into.id)).map(({ id }) => id)).toContain(article.id);
    });

    const changes: readonly (readonly [name: string, change: (workspace: WorkspaceId) => Promise<unknown>])[] = [
      ['create', (w) => store.stories.create(w, 'harbour', 'Mine')],
      ['rename', (w) => store.stories.rename(w, story, 'mine', 'Mine')],
      ['setClosed', (w) => store.stories.setClosed(w, story, true)],
      ['delete', (w) => store.stories.delete(w, story)],
      ['merge', (w) => store.stories.merge(w, story, story)],
      [
        'merge into another',
        async (w) => {
          const { story: into } = await store.stories.create(w, 'port', 'The port');
          await store.stories.merge(w, story, into.id);
        },
      ],
      [
        'merge with another that holds the same uris',
        async (w) => {
          const { story: into } = await store.stories.create(w, 'port', 'The port');
          const again = { ...articleIn(into.id, article.uri), publishedAt: '2026-04-01' };
          const stored = await store.claims.putArticle(w, again, []);
          await store.claims.putArticle(w, { ...again, id: stored.article.id, text: 'Later.', sha256: 'y' }, []);
          await store.claims.putArticle(w, { ...again, id: stored.article.id, text: 'Last.', sha256: 'z' }, []);
          await store.stories.merge(w, story, into.id);
        },
      ],
      ['putArticle', (w) => store.claims.putArticle(w, { ...article, text: 'New.', sha256: 'x' }, [])],
      ['putArticle, particulars', (w) => store.claims.putArticle(w, { ...article, title: 'New' }, [])],
      ['setCopies', (w) => store.claims.setCopies(w, story, new Map([[article.id, article.id]]))],
      ['deleteArticle', (w) => store.claims.deleteArticle(w, article.id)],
      [
        'putFindings',
        (w) => store.claims.putFindings(w, story, { timeline: [], disagreements: [], corroborations: [] }),
      ],
      ['put', (w) => store.schedules.put({ ...runs, workspaceId: w, zone: 'changed', nextDue: NOW.toISOString() })],
      ['remove', (w) => store.schedules.remove(w, runs.id)],
      [
        'materialise, begin, release',
        async (w) => {
          const next = { workspaceId: w, scheduleId: runs.id, dueAt: '2026-03-04T07:30:00.000Z', runKey: 'next' };
          await store.schedules.materialise([{ slot: next, nextDue: '2026-03-05T07:30:00.000Z' }]);
          const slot = (await store.schedules.slots(w, runs.id, 2)).find(({ dueAt }) => dueAt === NEXT);
          if (slot === undefined) return;
          expect(await store.schedules.begin(slot, 'draft', NOW)).toBe(true);
          await store.schedules.release(slot, new Date(NEXT), false);
        },
      ],
      [
        'finish with a briefing',
        async (w) => {
          const [slot] = await store.schedules.slots(w, runs.id, 1);
          if (slot === undefined) return;
          await store.schedules.finish(
            slot,
            { state: 'posted', reason: null },
            {
              id: briefingId.from('b_second'),
              workspaceId: w,
              channelId: channel,
              storyId: story,
              postedAt: NEXT,
              messageRef: 'ref-2',
              record: 'second',
            },
          );
        },
      ],
      ['remove of a ruling', (w) => store.rulings.remove(w, story, ruled.id)],
      ['closeReport', (w) => store.rulings.closeReport(w, story, said.id)],
      ['record', (w) => store.inbox.record(w, 'chat:1', NOW, 'again')],
      ['finish', (w) => store.inbox.finish([{ workspace: w, deliveryKey: 'chat:1' }])],
      ['save', (w) => store.controls.save(w, button)],
      ['write', (w) => store.audit.write(w, { at: NEXT, by: person, action: 'a', subject: 'b' })],
    ];

    it.each(changes)('%s in one workspace changes nothing in another', async (_, change) => {
      const before = await seen(south);
      await change(north);
      expect(await seen(south)).toEqual(before);
      // A workspace that holds none of it has nothing to change; some of these it may rightly be refused.
      await change(stranger).catch(() => undefined);
      expect(await seen(south)).toEqual(before);
    });

    // Which row a query finds first may depend on the order of writing: hence the other way round as well.
    it.each(changes)('%s in the later workspace changes nothing in the earlier', async (_, change) => {
      const before = await seen(north);
      await change(south);
      expect(await seen(north)).toEqual(before);
    });
  });
};
