/** Who speaks: a person, an office or body, a group of people, or somebody unnamed. */
import type { Span } from './span.ts';

export type SpeakerType = 'person' | 'office' | 'group' | 'unnamed';

export interface Speaker {
  /** The fullest name known from the article for this speaker; for the unnamed, the words ("two sources"). */
  readonly name: string;
  readonly role: string | null;
  readonly type: SpeakerType;
  /** The words that name the speaker at this place ("he"), or null. */
  readonly mention: Span | null;
}
