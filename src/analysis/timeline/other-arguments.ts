/** One deed done to two things is two deeds: "arrested a guard" and "arrested a driver", "warned of rust" and "warned of noise". */
import { headOf } from '../facts/frame-head.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { likeDeed } from '../words/deed-classes.ts';
import { conceptOf } from '../words/synonyms.ts';

const TOPIC =
  /\b(?:about|over|of|against|concerning|regarding) (?:the |an? |his |her |its |their |that |this )?(\p{L}[\p{L}’'-]*(?: \p{Ll}[\p{L}’'-]*)??)(?=[.,;:!?”"]|$| (?:on|in|at|to|from|by|with|and|but|when|after|before|since|which|that|who|for|last|this|next)\b)/u;

/** Where one comes to is what is reached. */
const REACHES = new Set('arrive land travel come go visit'.split(' ').map(conceptOf));
const WHERE = /\b(?:in|at|to) (?:the )?(\p{Lu}[\p{L}’'-]+)/u;

interface Arguments {
  readonly deed: string;
  readonly target: string;
  readonly topic: string;
  readonly place: string;
}

const argumentsOf = onceEach(({ claim: { frame }, text }: Statement): Arguments => {
  if (frame === null) return { deed: '', target: '', topic: '', place: '' };
  return {
    deed: conceptOf(frame.action),
    target: headOf(frame.target ?? ''),
    topic: headOf(TOPIC.exec(text)?.[1] ?? ''),
    place: REACHES.has(conceptOf(frame.action)) ? headOf(WHERE.exec(text)?.[1] ?? '') : '',
  };
});

const differ = (x: string, y: string, a: Statement, b: Statement): boolean =>
  x !== '' && y !== '' && x !== y && !b.context.has(x) && !a.context.has(y);

/** Whether both tell the same deed, of things that neither sentence has in common with the other. */
export const otherArguments = (a: Statement, b: Statement): boolean => {
  const [x, y] = [argumentsOf(a), argumentsOf(b)];
  if (x.deed === '' || y.deed === '' || !likeDeed(x.deed, y.deed)) return false;
  if (differ(x.place, y.place, a, b)) return true;
  return differ(x.target, y.target, a, b) || (x.target === y.target && differ(x.topic, y.topic, a, b));
};
