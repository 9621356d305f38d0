import { expect, test } from 'vitest';
import { dossierOf } from '../../score/dossier-of.ts';

const found = (title: string) =>
  dossierOf('wreck', [
    {
      ...{ file: 'a.txt', outlet: 'A', published: '2026-05-12T08:00:00Z' },
      text: `${title}\n\nExperts disagree whether she sank or was scuttled.\nHe was pushed from the bridge, the widow said.\n`,
    },
    {
      ...{ file: 'b.txt', outlet: 'B', published: '2026-05-12T10:00:00Z' },
      text: 'Skene\n\nExperts disagree whether he jumped or was pushed.\nShe sank in a gale, an old sailor said.\n',
    },
    {
      ...{ file: 'c.txt', outlet: 'C', published: '2026-05-12T11:00:00Z' },
      text: 'Wreck off Skene\n\nShe was scuttled by her crew, the insurer said.\nHe jumped from the bridge, a nurse said.\n',
    },
  ]).disagreements.filter(({ type }) => type === 'cause').length;

test('two articles leave something open at the same place of their texts, and both are read', () => {
  expect([found('Wreck'), found('Wrecks')]).toEqual([2, 2]);
});
