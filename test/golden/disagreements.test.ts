/**
 * Two short texts a case: what must be set apart, and look-alikes that must not. `expected.json` names for each side words that
 * stand in a passage it cites; no sides: nothing at all may be listed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DISAGREEMENT_KINDS } from '../../src/domain/disagreement.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { dossierOf } from '../score/dossier-of.ts';

interface Expected {
  readonly published: Readonly<Record<string, string>>;
  readonly sides: readonly (readonly string[])[];
}

const FOLDER = join(import.meta.dirname, 'disagreements');

const read = (kind: string, name: string) => {
  const folder = join(FOLDER, kind, name);
  const { published, sides } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const sources = Object.entries(published).map(([outlet, at]) => ({
    file: `${outlet}.txt`,
    outlet: `Outlet ${outlet}`,
    published: at,
    text: readFileSync(join(folder, `${outlet}.txt`), 'utf8'),
  }));
  return { sides, dossier: dossierOf(name, sources) };
};

/** Kind and passages, side by side, of everything listed. */
const listed = ({ disagreements, claims }: Dossier) =>
  disagreements.map(({ type, sides }) => ({
    type,
    sides: sides.map(({ claimIds }) =>
      claims.filter(({ id }) => claimIds.includes(id)).map(({ evidence }) => evidence.text),
    ),
  }));

const setApart = (found: ReturnType<typeof listed>[number], sides: Expected['sides']): boolean =>
  sides.every((words, at) => words.every((text) => found.sides[at]?.some((passage) => passage.includes(text))));

/** In either order. */
const fits = (found: ReturnType<typeof listed>[number], kind: string, sides: Expected['sides']): boolean =>
  found.type === kind && (setApart(found, sides) || setApart(found, [...sides].reverse()));

describe.each([...DISAGREEMENT_KINDS])('%s', (kind) => {
  for (const name of readdirSync(join(FOLDER, kind)).sort()) {
    const title = name.replaceAll('-', ' ');
    test(name.startsWith('look-alike') ? `does not fire on a ${title}` : `sets the sources apart: ${title}`, () => {
      const { sides, dossier } = read(kind, name);
      const found = listed(dossier);

      if (sides.length === 0) expect(found).toEqual([]);
      else
        expect(
          found.filter((one) => fits(one, kind, sides)),
          JSON.stringify(found, null, 1),
        ).toHaveLength(1);
    });
  }
});
