/** A desk to ask at: every command over a real store that holds the bundled story, read once for a whole file of tests. */
import { readFileSync } from 'node:fs';
import { commands } from '../../commands/index.ts';
import type { Ports } from '../../src/core/command.ts';
import { dispatch } from '../../src/core/dispatch.ts';
import { unhurried } from '../../src/core/pace.ts';
import type { UnaskedQueue } from '../../src/core/ports/unasked.ts';
import { findAnew } from '../../src/core/recall.ts';
import type { Attachment } from '../../src/core/request.ts';
import { type ChannelId, channelId, personId, type WorkspaceId, workspaceId } from '../../src/domain/ids.ts';
import { RIGHTS, type Right } from '../../src/domain/rights.ts';
import { createLibrary } from '../../src/ingest/library.ts';
import { localReader } from '../../src/ingest/reader.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { openWeb } from '../../src/system/egress/open-web.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';

const FOLDER = new URL('../../data/venezuela-port-strike/', import.meta.url);
const { slug, title, articles } = JSON.parse(readFileSync(new URL('story.json', FOLDER), 'utf8'));

export const STORY: string = slug;
export const HOME = workspaceId.from('home');
export const CHANNEL = channelId.from('test:desk');
export const NOW = new Date('2026-01-05T12:00:00Z');

interface Where {
  readonly workspace?: WorkspaceId;
  readonly channel?: ChannelId | null;
  readonly rights?: readonly Right[];
  readonly files?: readonly Attachment[];
  readonly room?: number;
  readonly zone?: string | null;
}

export interface Desk {
  readonly ports: Ports;
  readonly unasked: UnaskedQueue;
  ask(command: string, args?: Readonly<Record<string, string>>, where?: Where): Promise<Reply>;
  close(): Promise<void>;
}

/** An empty desk: no story, no article. `port`: of a server on loopback that may be asked. */
export const emptyDesk = (port?: number): Desk => {
  const store = openSqlite(':memory:');
  const nothing = () => {};
  const ports: Ports = {
    stories: store.stories,
    claims: store.claims,
    schedules: store.schedules,
    alerts: store.alerts,
    readers: store.readers,
    feeds: store.feeds,
    rulings: store.rulings,
    proposals: store.proposals,
    grants: store.grants,
    mutes: store.mutes,
    audit: store.audit,
    library: createLibrary({
      stories: store.stories,
      claims: store.claims,
      rulings: store.rulings,
      proposals: store.proposals,
      erasure: store.erasure,
      feeds: store.feeds,
      minutes: 15,
      reader: localReader(winkTagger()),
      web: openWeb({ privateNetworks: port !== undefined, ports: [port ?? 443] }),
      now: () => NOW,
    }),
    pace: unhurried,
    recall: findAnew,
    clock: { now: () => NOW },
    log: {
      info: nothing,
      warn: nothing,
      // A command that throws must fail its test, whatever the answer says.
      error: (event, fields) => {
        throw new Error(event, { cause: fields?.cause });
      },
    },
    commands,
  };
  return {
    ports,
    unasked: store.unasked,
    ask: (
      command,
      args = {},
      { workspace = HOME, channel = CHANNEL, rights = RIGHTS, files = [], room = 1, zone = 'Europe/Berlin' } = {},
    ) =>
      dispatch(
        {
          workspace,
          channel,
          actor: { id: personId.from('p:1'), rights: new Set(rights), zone },
          command,
          args,
          files,
          room,
        },
        ports,
      ),
    close: () => store.close(),
  };
};

/** A desk with the bundled story in the workspace HOME. */
export const openDesk = async (): Promise<Desk> => {
  const desk = emptyDesk();
  const { story } = await desk.ports.stories.create(HOME, slug, title);
  await desk.ports.library.add(
    HOME,
    story.id,
    articles.map(({ file, outlet, publishedAt }: Record<'file' | 'outlet' | 'publishedAt', string>) => ({
      content: readFileSync(new URL(file, FOLDER)),
      uri: file,
      title: null,
      outlet,
      publishedAt,
    })),
  );
  return desk;
};
