/** The scheduler in a process of its own, over a store on disk and the fake platform, on a clock that runs fast. */

import { createScheduler } from '../../src/briefing/scheduler.ts';
import type { ChatPlatform } from '../../src/core/ports/chat.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';

const [path = '', port = '', base = '', started = '', speed = ''] = process.argv.slice(2);
const address = `http://127.0.0.1:${port}`;
const clock = { now: () => new Date(Number(base) + (Date.now() - Number(started)) * Number(speed)) };
const log = { info: () => undefined, warn: () => undefined, error: console.error };

interface Answer {
  readonly ref: string | null;
  readonly blind?: boolean;
}

const asked = async (path: string, init: RequestInit = {}): Promise<Answer> => {
  const answer: unknown = await (await fetch(`${address}${path}`, init)).json();
  return answer as Answer;
};

const platform: ChatPlatform = {
  name: 'fake',
  can: { threads: true },
  start: async () => undefined,
  stop: async () => undefined,
  async post({ channel, runKey, reply }) {
    const body = JSON.stringify({ channel, runKey, text: plainText(reply), pid: process.pid });
    const { ref } = await asked('/post', { method: 'POST', body });
    return { kind: 'sent', messageRef: ref ?? '' };
  },
  async find({ runKey }) {
    const { ref, blind } = await asked(`/find?runKey=${runKey}`);
    if (blind === true) return { kind: 'cannot-tell', reason: 'not permitted' };
    return ref === null ? { kind: 'absent' } : { kind: 'there', messageRef: ref };
  },
  edit: async ({ messageRef }) => ({ kind: 'sent', messageRef }),
  tell: async () => true,
};

createScheduler({ store: openSqlite(path), platforms: [platform], clock, log }).start();
