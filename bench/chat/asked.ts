/** What people ask in the bench, and one such command from being typed to its answer, on either platform. */
import type { Emulator as DiscordEmulator } from '../../test/examination/discord-emulator.ts';
import type { Emulator as SlackEmulator } from '../../test/examination/slack-emulator.ts';
import type { Once } from './emulators.ts';

export interface Question {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** `told`: a story of news with findings; `large`: one of many claims. By their slugs. */
export const questionsAbout = (told: string, large: string): readonly Question[] => [
  { command: 'timeline', options: { story: told } },
  { command: 'who-said', options: { speaker: 'Trump', story: told } },
  { command: 'disagreements', options: { story: told } },
  { command: 'ask', options: { question: 'When was the strike?', story: told } },
  { command: 'sources', options: { story: told } },
  { command: 'timeline', options: { story: large } },
  { command: 'who-said', options: { story: large } },
  { command: 'help', options: {} },
];

/** The floor answers a constant to these. */
export const FLOOR_SLACK: Question = { command: 'floor-respond', options: {} };
export const FLOOR_DISCORD: Question = { command: 'floor-defer', options: {} };

/** How long each took, by the question; and every acknowledgement while many were under way. */
export class Times {
  readonly answers = new Map<Question, number[]>();
  readonly acknowledgements: number[] = [];
  #next = 0;
  #underWay = 0;

  /** Asks the questions in turn. */
  of(questions: readonly Question[], ask: (question: Question, slot: number) => Promise<number>): Once {
    return async (slot) => {
      const question = questions[this.#next++ % questions.length];
      if (question === undefined) return;
      this.#underWay++;
      const [began, crowded] = [performance.now(), this.#underWay > 10];
      const acknowledged = await ask(question, slot);
      if (crowded) this.acknowledgements.push(acknowledged);
      else if (this.#underWay === 1)
        this.answers.set(question, [...(this.answers.get(question) ?? []), performance.now() - began]);
      this.#underWay--;
    };
  }
}

const TIMEOUT_MS = 60_000;
const text = ({ options }: Question): string =>
  Object.entries(options)
    .map(([name, value]) => (name === 'question' || name === 'speaker' ? value : `${name}:${value}`))
    .join(' ');

/** Resolves with the milliseconds until it was acknowledged, when the answer is there. */
export const onSlack = (emulator: SlackEmulator) => {
  const rooms = new Map<number, string>();
  return async (question: Question, slot: number): Promise<number> => {
    if (!rooms.has(slot))
      rooms.set(slot, String((emulator.admin.addChannel({ name: `bench-${slot}` }) as { id: string }).id));
    const since = emulator.journal.seq;
    const channel = rooms.get(slot);
    const sent = await emulator.admin.command({ command: `/${question.command}`, text: text(question), channel });
    if (sent.outcome !== 'acked') throw new Error(`${question.command}: ${sent.outcome}`);
    const key = String('response_url' in sent ? sent.response_url : '')
      .split('/')
      .at(-1);
    const answered = await emulator.journal.waitFor((e) => e.kind === 'response_url' && e.key === key, {
      since,
      timeout: TIMEOUT_MS,
    });
    if (answered.status !== 200) throw new Error(`${question.command}: ${JSON.stringify(answered)}`);
    return sent.ms;
  };
};

export const onDiscord =
  (emulator: DiscordEmulator) =>
  async ({ command, options }: Question): Promise<number> => {
    const since = emulator.journal.seq;
    const { outcome, type, ms, message } = await emulator.admin.command({ name: command, options });
    if (outcome !== 'answered') throw new Error(`${command}: ${outcome}`);
    const DEFERRED = 5;
    if (type === DEFERRED) {
      const edited = (entry: { readonly kind: string; readonly message?: { readonly id: string } }): boolean =>
        entry.kind === 'edit' && entry.message?.id === message?.id;
      await emulator.journal.waitFor(edited as never, { since, timeout: TIMEOUT_MS });
    }
    return ms;
  };
