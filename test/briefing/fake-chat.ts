/**
 * A chat platform as a process of its own, with its own journal of what it took: the judge of what was posted. It can
 * kill whoever posts, right before or right after it takes the message, and refuse to be asked.
 *
 *   POST /post   { channel, runKey, text, pid }  → { ref }     GET /find?runKey=…  → { ref | null }
 *   POST /rules  { kill: ('before' | 'after' | 'none')[], blind: boolean }   GET /journal
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Message {
  readonly channel: string;
  readonly runKey: string;
  readonly text: string;
}

const journal: Message[] = [];
const seen = new Set<string>();
let rules = { kill: ['none'] as readonly ('before' | 'after' | 'none')[], blind: false };

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
};

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://fake');
  const answer = (value: unknown): unknown => response.end(JSON.stringify(value));
  if (url.pathname === '/journal') return answer(journal);
  if (url.pathname === '/rules') {
    rules = JSON.parse(await bodyOf(request));
    return answer({});
  }
  if (url.pathname === '/find') {
    const ref = journal.findIndex(({ runKey }) => runKey === url.searchParams.get('runKey'));
    return answer(rules.blind ? { blind: true } : { ref: ref < 0 ? null : `m${ref}` });
  }
  const { pid, ...message }: Message & { pid: number } = JSON.parse(await bodyOf(request));
  // Each run is struck once, in turn as the rules say; its second attempt, and a word on what became of it, are not.
  const spared = seen.has(message.runKey) || message.text.startsWith('The briefing of');
  const kill = spared ? 'none' : rules.kill[seen.size % rules.kill.length];
  if (!spared) seen.add(message.runKey);
  if (kill === 'before') {
    process.kill(pid, 'SIGKILL');
    return response.destroy();
  }
  journal.push(message);
  if (kill === 'after') {
    process.kill(pid, 'SIGKILL');
    return response.destroy();
  }
  return answer({ ref: `m${journal.length - 1}` });
});

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(port);
});
