/** A person in a channel with the bot, whichever platform it is. */

/** How far a long command is; the answer comes after it. */
export const isProgress = (text: string): boolean => /^\s*\d+ of \d+ are through\b/.test(text);

export interface Answer {
  readonly text: string;
  /** From the delivery to its acknowledgement. */
  readonly ackMs: number;
}

export interface Chat {
  /** Uses a command; the arguments by name, `what` and `new` first. `expected`: told from other answers by it. */
  ask(command: string, args: Readonly<Record<string, string>>, expected?: RegExp): Promise<Answer>;
  /** Hands over a file. */
  hand(name: string, bytes: Uint8Array): Promise<Pick<Answer, 'text'>>;
  /** What the bot wrote for everybody, by itself; waited for. */
  overheard(expected: RegExp): Promise<string>;
  violations(): readonly unknown[];
  close(): Promise<void>;
}
