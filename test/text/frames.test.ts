import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/domain/frame.ts';
import { splitClauses } from '../../src/text/clauses/split-clauses.ts';
import { wordsOf } from '../../src/text/clauses/words.ts';
import { findFrame } from '../../src/text/frames/find-frame.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';

const tagger = winkTagger();
const frames = (text: string): readonly (Frame | null)[] => {
  const words = wordsOf(tagger.tag(text));
  return splitClauses(words).map((clause) => findFrame(words, clause));
};
const frame = (more: Partial<Frame> & Pick<Frame, 'action'>): Frame => ({
  actor: null,
  target: null,
  place: null,
  scope: null,
  negated: false,
  hedged: false,
  ...more,
});

describe('event frames', () => {
  it.each<[string, Frame]>([
    [
      'The navy sank two trawlers off Port Ansel.',
      frame({ action: 'sink', actor: 'navy', target: 'trawlers', place: 'Port Ansel' }),
    ],
    ['Two trawlers were sunk by the navy.', frame({ action: 'sink', actor: 'navy', target: 'trawlers' })],
    ['The army carried out an airstrike on a bridge.', frame({ action: 'strike', actor: 'army', target: 'bridge' })],
    [
      'An airstrike was carried out by the army on a bridge.',
      frame({ action: 'strike', actor: 'army', target: 'bridge' }),
    ],
    ['The town suffered an attack by rebels.', frame({ action: 'attack', actor: 'rebels', target: 'town' })],
    ['The merger won the approval of the court.', frame({ action: 'approve', actor: 'court', target: 'merger' })],
    ['The firm suffered a loss.', frame({ action: 'lose', actor: 'firm' })],
    ['The city saw an explosion.', frame({ action: 'explode' })],
    ['Divers pulled out two trawlers.', frame({ action: 'pull', actor: 'Divers', target: 'trawlers' })],
    ['The mayor paid a visit to Mirren.', frame({ action: 'visit', actor: 'mayor' })],
    ['Unions reached an agreement.', frame({ action: 'agree', actor: 'Unions' })],
    ['An explosion ripped through the plant.', frame({ action: 'explode', target: 'plant' })],
    ['A fire broke out at the plant.', frame({ action: 'fire', target: 'plant' })],
    ['The attack hit a hospital in Mirren.', frame({ action: 'attack', target: 'hospital', place: 'Mirren' })],
    [
      'The raid was the first known attack inside the capital.',
      frame({ action: 'attack', place: 'capital', scope: 'first' }),
    ],
    [
      'The board did not approve the merger.',
      frame({ action: 'approve', actor: 'board', target: 'merger', negated: true }),
    ],
    [
      'The court failed to convict the banker.',
      frame({ action: 'convict', actor: 'court', target: 'banker', negated: true }),
    ],
    ['No soldiers were killed.', frame({ action: 'kill', target: 'soldiers', negated: true })],
    [
      'The banker allegedly bribed an inspector.',
      frame({ action: 'bribe', actor: 'banker', target: 'inspector', hedged: true }),
    ],
    ['The company may close the plant.', frame({ action: 'close', actor: 'company', target: 'plant', hedged: true })],
    [
      'The minister appeared to confirm the talks.',
      frame({ action: 'confirm', actor: 'minister', target: 'talks', hedged: true }),
    ],
    ['It was not an isolated strike.', frame({ action: 'strike', scope: 'one-of-several', negated: true })],
  ])('of "%s"', (text, expected) => {
    expect(frames(text)).toEqual([expected]);
  });

  it('stand for each clause, with the subject that goes on', () => {
    expect(
      frames('Rebels shelled the port and burned the market.').map((found) => [
        found?.action,
        found?.actor,
        found?.target,
      ]),
    ).toEqual([
      ['shell', 'Rebels', 'port'],
      ['burn', 'Rebels', 'market'],
    ]);
  });
});
