/**
 * Reads every hard thing in a process of its own, through the very thread the bot reads with, and prints for each one
 * line of JSON: how long it took, how far memory rose above the idle thread's, how long others waited, how it ended.
 */
import { threadReader } from '../../src/ingest/worker/thread-reader.ts';
import { HARD, type Hard } from './hard-to-read.ts';

const ABOUT = { now: new Date('2026-03-03T12:00:00Z') };
const WORDS = 'The mayor, Ana Ruiz, said on Monday that the bridge would stay closed. Nobody was hurt. ';
const MIB = 1024 * 1024;
const EVERY_MS = 5;

const reader = threadReader();

/** The engine reads what the page or text holds, as it would before anything is stored. */
const end = async (
  { kind, file: name }: Hard,
  bytes: Uint8Array,
): Promise<{ steps: readonly number[]; ended: string }> => {
  const began = performance.now();
  if (kind === 'feed') {
    const feed = await reader.feed(bytes, null, 'https://a.example/feed');
    return { steps: [performance.now() - began], ended: feed.ok ? 'read' : feed.problem.code };
  }
  const read = await reader.read(bytes, { ...ABOUT, name, contentType: kind === 'page' ? 'text/html' : null });
  const between = performance.now();
  if (!read.ok) return { steps: [between - began], ended: read.problem.code };
  const claims = await reader.extract({ text: read.value.text, title: null, publishedAt: '2026-03-03' });
  return {
    steps: [between - began, performance.now() - between],
    ended: claims.ok ? 'read' : claims.problem.code,
  };
};

const ordinary = (): Promise<unknown> =>
  end({ kind: 'page', file: null, source: () => '' }, Buffer.from(`<p>${WORDS.repeat(9)}</p>`));

for (let turn = 0; turn < 3; turn += 1) await ordinary();
const { rss: idle } = process.memoryUsage();
for (const [name, hard] of HARD) {
  const source = hard.source();
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  // A thread that was ended is there again, and what was made for the test is not counted.
  await ordinary();
  const { rss: before } = process.memoryUsage();
  let [most, last, wait] = [0, performance.now(), 0];
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
    wait = Math.max(wait, performance.now() - last - EVERY_MS);
    last = performance.now();
  }, EVERY_MS);
  const { steps, ended } = await end(hard, bytes);
  clearInterval(look);
  const mib = Math.max(0, most - Math.max(idle, before)) / MIB;
  console.log(JSON.stringify({ name, ms: Math.max(...steps), mib, wait, ended }));
}
process.exit();
