/** The gold of a story: what a careful reader finds in its articles, each thing tied to the words it stands on. Knows nothing of the engine. */
import type { ClaimKind } from '../../src/domain/claim.ts';
import type { DisagreementKind } from '../../src/domain/disagreement.ts';
import type { DayInterval } from '../../src/domain/interval.ts';
import type { Span } from '../../src/domain/span.ts';
import type { Stance } from '../../src/domain/stance.ts';

/** Words that stand exactly once in an article of the story. */
export interface GoldWords {
  readonly article: string;
  readonly text: string;
}

export interface GoldArticle {
  readonly file: string;
  readonly outlet: string;
  /** ISO 8601 with its zone. */
  readonly published: string;
}

export interface GoldSaid extends GoldWords {
  readonly id: string;
  /** The canonical name first, then other names that are right. */
  readonly speaker: readonly string[];
  readonly kind: Exclude<ClaimKind, 'narrated'>;
  readonly stance: Stance;
}

export interface GoldEvent extends DayInterval {
  readonly id: string;
  readonly event: string;
  readonly evidence: readonly GoldWords[];
  readonly disputed: boolean;
}

export interface GoldQuestion {
  readonly id: string;
  readonly question: string;
  readonly sides: readonly { readonly position: string; readonly evidence: readonly GoldWords[] }[];
}

export interface GoldDisagreement extends GoldQuestion {
  readonly type: DisagreementKind;
}

export interface GoldAgreement {
  readonly id: string;
  readonly fact: string;
  readonly evidence: readonly GoldWords[];
}

export interface GoldTrap {
  readonly id: string;
  readonly why: string;
  readonly evidence: readonly GoldWords[];
}

export interface Gold {
  readonly story: string;
  readonly title: string;
  readonly articles: readonly GoldArticle[];
  readonly said: readonly GoldSaid[];
  readonly timeline: readonly GoldEvent[];
  readonly disagreements: readonly GoldDisagreement[];
  /** Defensible, not required: found or not, they count neither way. */
  readonly acceptable: readonly GoldQuestion[];
  readonly agreements: readonly GoldAgreement[];
  /** Pairs that look like a conflict and are none. */
  readonly traps: readonly GoldTrap[];
}

/** The texts of a story, by file name. */
export type StoryTexts = ReadonlyMap<string, string>;

/** A place in one of the story's files. */
export interface Place extends Span {
  readonly article: string;
}

/** Where gold's words stand. Throws on words that do not stand there exactly once. */
export const placeOf = (texts: StoryTexts, { article, text }: GoldWords): Place => {
  const whole = texts.get(article) ?? '';
  const start = whole.indexOf(text);
  if (start < 0 || text === '' || whole.indexOf(text, start + 1) >= 0) {
    throw new Error(`${article}: not exactly once: ${JSON.stringify(text)}`);
  }
  return { article, start, end: start + text.length };
};
