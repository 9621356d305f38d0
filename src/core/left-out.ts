/** What an answer leaves out by the word of people here: muted sources, disagreements that editors set aside. */
import type { DisagreementKind } from '../domain/disagreement.ts';
import type { Story } from '../domain/story.ts';
import type { Block } from '../reply/block.ts';
import { type Inline, plain, typed } from '../reply/inline.ts';
import { mutedNote } from '../reply/muted-note.ts';
import type { Ports } from './command.ts';
import type { Request } from './request.ts';

/** Empty where no source of the story is muted. */
export const mutedIn = async (
  { claims, mutes, workspace }: Pick<Ports, 'claims' | 'mutes'> & Pick<Request, 'workspace'>,
  story: Story,
): Promise<readonly Inline[]> => {
  const muted = await mutes.ofWorkspace(workspace);
  return muted.length === 0 ? [] : mutedNote(await claims.articles(workspace, story.id), muted);
};

interface Sought {
  readonly kind: DisagreementKind | null;
  readonly about: string | null;
}

/** Empty where editors set none of what is sought aside. */
export const setAsideIn = async (
  { rulings, workspace }: Pick<Ports, 'rulings'> & Pick<Request, 'workspace'>,
  story: Story,
  { kind, about }: Sought,
): Promise<readonly Inline[]> => {
  const words = about?.toLowerCase() ?? '';
  const aside = (await rulings.ofStory(workspace, story.id)).filter(
    (one) =>
      one.kind === 'not-a-disagreement' &&
      (kind === null || one.type === kind) &&
      one.about.toLowerCase().includes(words),
  );
  if (aside.length === 0) return [];
  const many = aside.length === 1 ? '1 was' : `${aside.length} were`;
  return [plain(`${many} set aside by editors: `), typed('/decide list'), plain('.')];
};

/** Each that says something as a note. */
export const asNotes = (...notes: readonly (readonly Inline[])[]): readonly Block[] =>
  notes.filter(({ length }) => length > 0).map((inlines) => ({ kind: 'note', inlines }));
