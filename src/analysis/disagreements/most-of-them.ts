/** Who they mostly are: "most of the sick are children" to one source, "most of the sick are the old" to another. */
import { conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const MOSTLY =
  /\b(?:most|the majority|the bulk|nearly all|almost all|all) (?:of )?(?:the |its |those |their )?((?:who (?:\p{L}+ )?)?\p{L}{3,24}) (?:are|were|have been|had been) ([^.,;:()]{3,80})/iu;
/** All who came to harm are one crowd, by whatever word. */
const HARMED = new Set(
  ['victims', 'dead', 'died', 'sick', 'injured', 'ill', 'infected', 'killed', 'patients', 'affected', 'missing'].map(
    conceptOf,
  ),
);
const CERTAINTY = 0.7;
const NONE: ReadonlyMap<string, string> = new Map();

interface Mostly {
  readonly statement: Statement;
  readonly crowd: string;
  readonly kind: ReadonlySet<string>;
}

const mostlyIn = onceEach((statement): readonly Mostly[] => {
  const [, crowd = '', kind = ''] = MOSTLY.exec(statement.text) ?? [];
  const head = conceptOf(crowd.toLowerCase().split(' ').at(-1) ?? '');
  const concepts = conceptsOf(wordsOf(kind), NONE);
  if (crowd === '' || concepts.size === 0 || statement.negated) return [];
  return [{ statement, crowd: HARMED.has(head) ? 'harmed' : head, kind: concepts }];
});

export const mostOfThemDisagreements: FindKind = ({ story }) => {
  const told = story.statements.flatMap(mostlyIn);
  const rivals = (a: Mostly, b: Mostly): boolean =>
    independent(a.statement, b.statement) &&
    a.crowd === b.crowd &&
    a.kind.isDisjointFrom(b.statement.context) &&
    b.kind.isDisjointFrom(a.statement.context);
  const agree = (a: Mostly, b: Mostly): boolean => !a.kind.isDisjointFrom(b.kind);
  return conflictGroups(told, (a, b) => (rivals(a, b) ? CERTAINTY : 0), agree).map(({ groups, closeness }) => ({
    type: 'target',
    question: questionOn(
      'Who are most of them',
      groups.flat().map(({ statement }) => statement),
    ),
    positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
    why: 'Each source gives another kind of people as most of those concerned.',
    certainty: closeness,
  }));
};
