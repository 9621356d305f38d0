/** A platform that the bot posts to and that keeps its own journal. */
import type { Environment } from '../../test/examination/bot-process.ts';

/** hangup: never taken. lose: taken, and the answer lost. */
export interface Break {
  readonly hangup?: true;
  readonly lose?: true;
  readonly delayMs: number;
}

export interface Court {
  readonly channel: string;
  readonly person: string;
  readonly environment: Environment;
  /** The run keys of all that was posted, in any order; one posted twice stands there twice. */
  keys(): readonly string[];
  breakNextPost(how: Break): void;
  /** Another channel that the bot may post to. */
  openChannel(name: string): string;
  /** What the platform would have refused. */
  violations(): readonly unknown[];
  close(): Promise<void>;
}

export type Judge = (shared: string) => Promise<Court>;
