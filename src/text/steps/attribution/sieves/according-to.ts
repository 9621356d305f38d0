/** The sieve of "according to": the clause before it, or the rest of the sentence when it opens one. */
import { contentEnd } from '../clause-end.ts';
import type { Draft } from '../draft.ts';
import { afterOpening, spanOfPhrases } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';
import { mainClauseStart } from '../subject.ts';

/** Index after the noun phrase that begins at phrase `from`, with what hangs on it. */
const nounPhraseEnd = (line: ParsedLine, from: number): number => {
  const { phrases, words } = line;
  let to = from + 1;
  for (;;) {
    const kind = phrases[to]?.kind;
    const next = phrases[to + 1];
    if (kind === 'preposition' && (next?.kind === 'noun' || next?.kind === 'quote') && !next.time) to += 2;
    else if (kind === 'coordinator' && next?.kind === 'noun') to += 2;
    else if (kind === 'other' && next?.kind === 'preposition') to += 1;
    else if (
      kind === 'verb' &&
      phrases[to]?.verb?.form === 'finite' &&
      next?.kind === 'preposition' &&
      /ed$/.test(words[phrases[to]?.head ?? 0]?.lower ?? '')
    )
      to += 1;
    else return to;
  }
};

/** "according to its operator, Westerlines": the name behind the comma belongs to it. */
const withName = (line: ParsedLine, after: number): number => {
  const name = line.phrases[after + 1];
  const mark = line.phrases[after + 2]?.kind;
  const named = name?.kind === 'noun' && !name.time && line.words[name.head]?.tag === 'PROPN';
  const closed = mark === undefined || mark === 'stop' || mark === 'comma';
  return line.phrases[after]?.kind === 'comma' && named && closed ? after + 2 : after;
};

const openingEnd = (line: ParsedLine): number =>
  Math.max(afterOpening(line), line.phrases[0]?.kind === 'subordinator' ? 1 : 0);

/** "said that, according to its own count, …": an insert in another’s words, with nothing of its own before it. */
const opensInside = ({ phrases }: ParsedLine, at: number): boolean =>
  phrases[at - 1]?.kind === 'comma' && phrases[at - 2]?.kind === 'subordinator';

export const accordingTo = (line: ParsedLine): readonly Draft[] => {
  const drafts: Draft[] = [];
  const { phrases, words } = line;
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (phrase === undefined || words[phrase.from]?.lower !== 'according') continue;
    const to = words[phrase.to - 1]?.lower === 'to' ? at : at + 1;
    const noun = phrases[to + 1];
    const cue = spanOfPhrases(line, at, to + 1);
    if (noun?.kind !== 'noun' || cue === null) continue;
    const after = withName(line, nounPhraseEnd(line, to + 1));
    const opens =
      at <= openingEnd(line) ||
      opensInside(line, at) ||
      (phrases[at - 1]?.kind === 'comma' && phrases[after]?.kind === 'comma' && mainClauseStart(line, at) === at);
    const comma =
      phrases[after]?.kind === 'comma' ? after : phrases.findIndex((p, i) => i >= after && p.kind === 'comma');
    const start = opens ? comma + 1 : Math.max(mainClauseStart(line, at), openingEnd(line));
    let end = opens ? contentEnd(line, start, false) : at;
    if (!opens)
      while (end > start && (phrases[end - 1]?.kind === 'comma' || phrases[end - 1]?.kind === 'dash')) end -= 1;
    const content = comma === -1 && opens ? null : spanOfPhrases(line, start, end);
    if (content === null) continue;
    drafts.push({
      rule: 'according-to',
      line: line.index,
      speakerLine: line.index,
      subject: { from: noun.from, to: phrases[after - 1]?.to ?? noun.to, head: noun.head },
      cue,
      parts: [content],
      stance: 'asserts',
      addressee: null,
      open: true,
    });
  }
  return drafts;
};
