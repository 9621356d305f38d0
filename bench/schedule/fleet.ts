/** Processes of the bot, started again whenever they are killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { BotProcess, type Environment } from '../../test/examination/bot-process.ts';

export type Random = () => number;

/** Mulberry32: the same numbers for the same seed. */
export const randomFrom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export class Fleet {
  readonly #bots: BotProcess[];
  readonly #environment: Environment;
  readonly #random: Random;
  #stopped = false;
  kills = 0;

  constructor(environment: Environment, processes: number, random: Random) {
    this.#environment = environment;
    this.#random = random;
    this.#bots = Array.from({ length: processes }, () => new BotProcess(environment));
  }

  async ready(): Promise<void> {
    await Promise.all(this.#bots.map((bot) => bot.ready(60_000)));
  }

  /** One of them, at random; back after 0.3 to 1.5 s. */
  async strike(): Promise<void> {
    const index = Math.floor(this.#random() * this.#bots.length);
    await this.#again(index);
  }

  /** Whichever made the request that just came: with several processes that is not known, so all of them. */
  async strikeAll(): Promise<void> {
    await Promise.all(this.#bots.map((_, index) => this.#again(index)));
  }

  async #again(index: number): Promise<void> {
    if (this.#stopped) return;
    this.kills++;
    await this.#bots[index]?.kill();
    await sleep(300 + this.#random() * 1_200);
    if (!this.#stopped) this.#bots[index] = new BotProcess(this.#environment);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#bots.map((bot) => bot.kill()));
  }
}
