import { expect, test } from 'vitest';
import { findCopies } from '../../src/analysis/copies/find-copies.ts';
import { articleOf } from './make.ts';

const WIRE =
  'A ferry ran aground off the northern cape before dawn on Monday and its crew of nine was lifted to safety by helicopter, the coast guard said, adding that no fuel had leaked into the bay and that divers would look at the hull once the wind had dropped below a gale.';

test('a text printed again with an introduction of its own is a copy of the earlier one', () => {
  const wire = { ...articleOf('Wire', { publishedAt: '2026-03-13T08:00:00Z' }), text: WIRE };
  const paper = { ...articleOf('Paper'), text: `Our readers on the coast woke to sirens. ${WIRE} More to follow.` };
  const other = {
    ...articleOf('Other'),
    text: 'The harbour council meets on Friday to vote on dredging, a matter that has split its members for years and brought two of them to court over the cost of it all.',
  };

  expect([...findCopies([paper, other, wire])]).toEqual([[paper.id, wire.id]]);
});

test('two texts that share one quotation are no copies', () => {
  const quote = '"We will find every person and then every answer"';
  const a = {
    ...articleOf('A'),
    text: `${quote}, said the minister, as rain kept falling on the valley and dogs went up and down both banks of the river looking for people under the mud.`,
  };
  const b = {
    ...articleOf('B'),
    text: `The opposition wants an inquiry led by a judge. Nothing else will do after three dams in ten years, its leader told a crowd, before repeating the words ${quote}.`,
  };

  expect(findCopies([a, b])).toEqual(new Map());
});

test('two short texts that tell of one event in a like sentence are no copies', () => {
  const a = {
    ...articleOf('A'),
    text: 'Harbour crane falls. Twelve people were hurt when a crane fell at Torle harbour on Tuesday, the fire service said. "Nobody warned us," said dock worker Ana Ruiz.',
  };
  const b = {
    ...articleOf('B'),
    text: "Crane collapse at Torle. Fifteen people were hurt when a crane fell at Torle harbour on Tuesday, the dockers' union said. The harbour company has not commented.",
  };

  expect(findCopies([a, b])).toEqual(new Map());
});
