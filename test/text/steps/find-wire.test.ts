/** Whose copy a text is, when it is an agency's. */
import { describe, expect, test } from 'vitest';
import { readDoc } from '../../../src/text/pipeline.ts';
import { findWire } from '../../../src/text/steps/find-wire.ts';

const wireOf = (text: string): string | null => findWire(readDoc({ text, title: null, publishedAt: null }));
const BODY = 'The tunnel will close on Friday, two engineers said. The mayor said that the roof was sound.';

describe('the agency whose copy a text is', () => {
  test.each([
    [`Tunnel shut\n\nLINDAU, Nov 3 (Reuters) - ${BODY}`, 'Reuters'],
    [`Tunnel shut\n\nLindau (AP) — ${BODY}`, 'AP'],
    [`Tunnel shut\n\nBy Ann Bell, Associated Press\n\n${BODY}`, 'Associated Press'],
    [`Tunnel shut\n\nBy Ann Bell | Kestrel News Agency\n\n${BODY}`, 'Kestrel News Agency'],
    [`Tunnel shut\n\n${BODY}\n\nSource: AFP`, 'AFP'],
    [`Tunnel shut\n\n${BODY}\n\n(Reuters)`, 'Reuters'],
  ])('is read off its dateline, byline or credit', (text, wire) => {
    expect(wireOf(text)).toBe(wire);
  });

  test.each([
    [`Tunnel shut\n\n${BODY}\n\nAdditional reporting by AP`],
    [`Tunnel shut\n\nThe engineer (retired) – once a diver – said so. ${BODY}`],
    [`Tunnel shut\n\nBy Ann Bell, in Lindau\n\n${BODY}`],
    [`Tunnel shut\n\nAccording to Reuters, the tunnel will close. ${BODY}`],
    [`Tunnel shut\n\nThe union (AP) said it would strike. ${BODY}`],
  ])('is nobody where it is only quoted, helped, or is something else', (text) => {
    expect(wireOf(text)).toBeNull();
  });
});
