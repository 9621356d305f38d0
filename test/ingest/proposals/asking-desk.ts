/** A story of two articles whose hull is told of in two ways that no rule sets against each other, and a model's server to ask about it. */
import { onTestFinished } from 'vitest';
import type { Disagreement } from '../../../src/domain/disagreement.ts';
import { askWaiting } from '../../../src/ingest/proposals/ask-waiting.ts';
import type { Asking } from '../../../src/ingest/proposals/asking.ts';
import { openModel } from '../../../src/system/model/open-model.ts';
import { emptyDesk, HOME } from '../../commands/desk.ts';
import { type Asked, type ModelFake, numberOf, type React, serveModel } from '../../platforms/model-fake.ts';

export const BEGAN = Date.parse('2026-03-04T08:00:00Z');
export const MINUTE = 60_000;

const publishedAt = '2026-03-03T10:00:00Z';
export const TIDE =
  'Ferry sinks off the cape\n\nEleven people died when the ferry Aurora sank off the northern cape on Monday. The hull had been looked over in dry dock that spring, the yard said.';
export const COAST =
  'Ferry lost at sea\n\nSixteen people died when the ferry Aurora sank off the northern cape on Monday. The vessel had gone two years without anyone going below the waterline, said the union.';
export const RADIO =
  'Second ferry tied up\n\nThe owner keeps a second vessel in the southern harbour, the mayor said on Tuesday.';

/** The passages that stand against each other, as the model may answer. */
export const rightly = (asked: Asked): { readonly says: string } => ({
  says: JSON.stringify({
    disagreements: [
      { kind: 'denial', sides: [[numberOf(asked, 'dry dock')], [numberOf(asked, 'waterline')]], sure: 5 },
    ],
  }),
});

export interface AskingDesk {
  readonly asking: Asking;
  readonly server: ModelFake;
  readonly logged: readonly string[];
  add(outlet: string, content: string): Promise<void>;
  pass(): ReturnType<typeof askWaiting>;
  listed(): Promise<readonly Disagreement[]>;
  /** Minutes go by. */
  wait(minutes: number): void;
}

export const openAskingDesk = async (react: React, limitMs = 5_000): Promise<AskingDesk> => {
  const desk = emptyDesk();
  onTestFinished(() => desk.close());
  const server = await serveModel(react);
  const { story } = await desk.ports.stories.create(HOME, 'ferry', 'The ferry');
  const { claims, proposals, library } = desk.ports;
  let now = BEGAN;
  const logged: string[] = [];
  const note = (event: string, fields: object = {}): void => {
    logged.push(`${event} ${JSON.stringify(fields)}`);
  };
  const asking: Asking = {
    ...{ claims, proposals, unasked: desk.unasked, library, clock: { now: () => new Date(now) } },
    log: { info: note, warn: note, error: note },
    model: openModel({ url: server.url, name: 'tide-7b', key: 'key-of-the-desk', limitMs }),
  };
  const add = async (outlet: string, content: string): Promise<void> => {
    await library.add(HOME, story.id, [{ content, outlet, uri: `${outlet}.txt`, title: null, publishedAt }]);
  };
  await add('The Tide', TIDE);
  await add('Coast Wire', COAST);
  return {
    ...{ asking, server, logged, add },
    pass: () => askWaiting(asking, new AbortController().signal),
    listed: async () => (await claims.disagreements(HOME, story.id, {}, { limit: 50, offset: 0, after: null })).rows,
    wait(minutes) {
      now += minutes * MINUTE;
    },
  };
};
