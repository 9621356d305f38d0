/** Commands at a fixed rate, whether or not the earlier ones were answered, as people type who know nothing of each other. */
import { setTimeout as sleep } from 'node:timers/promises';
import { slash } from '../../test/adapters/slack/payloads.ts';
import type { SlackFake } from '../../test/platforms/slack-fake.ts';
import type { Team } from './teams.ts';

/** Of one command; instants in milliseconds after it should have been sent. */
export interface Sent {
  readonly name: string;
  /** null: not acknowledged, the bot being down. */
  readonly acknowledged: number | null;
  /** It was told, in words, to ask again later. */
  readonly refused: boolean;
}

export interface Driven {
  readonly sent: readonly Sent[];
  /** When each name was answered, in the order in which answers came. */
  readonly answers: ReadonlyMap<string, readonly number[]>;
}

export const PEOPLE = 500;
const SETTLE_MS = 60_000;

export const drive = async (
  fake: SlackFake,
  bot: string,
  teams: readonly Team[],
  { seconds, rate, allSent }: { readonly seconds: number; readonly rate: number; readonly allSent: () => void },
): Promise<Driven> => {
  const due = new Map<string, number>();
  const answers = new Map<string, number[]>();
  const keep = fake.sent.push.bind(fake.sent);
  fake.sent.push = (...messages) => {
    for (const { channel: name, where, text } of messages) {
      // After a kill: the answer stands there, or this says that it may not.
      const note = text?.includes('If no answer stands here') === true && answers.has(name);
      if (where === 'response' && !note)
        answers.set(name, [...(answers.get(name) ?? []), performance.now() - (due.get(name) ?? Number.NaN)]);
    }
    return keep(...messages);
  };
  const began = performance.now();
  const sending: Promise<Sent>[] = [];
  const send = async (number: number, at: number): Promise<Sent> => {
    const team = teams[number % teams.length];
    const line = team?.lines[Math.floor(number / teams.length) % team.lines.length] ?? 'help';
    const name = `load${number}`;
    due.set(name, at);
    const rest = { team_id: team?.id, response_url: fake.responseUrl(name), user_id: `U${number % PEOPLE}` };
    try {
      const answer = await fake.deliver(`${bot}/slack/events`, slash('/rashomon', line, rest), { form: true });
      const refused = (await answer.text()).includes('try again');
      return { name, acknowledged: answer.ok ? performance.now() - at : null, refused };
    } catch {
      return { name, acknowledged: null, refused: false };
    }
  };
  for (let number = 0; number < seconds * rate; number++) {
    const at = began + (number * 1_000) / rate;
    const early = at - performance.now();
    if (early > 1) await sleep(early);
    sending.push(send(number, at));
  }
  const sent = await Promise.all(sending);
  allSent();
  const open = (): number =>
    sent.filter(({ name, acknowledged, refused }) => acknowledged !== null && !refused && !answers.has(name)).length;
  for (let waited = 0; waited < SETTLE_MS && open() > 0; waited += 100) await sleep(100);
  return { sent, answers };
};
