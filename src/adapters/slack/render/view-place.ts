/** What a view of ours carries with it: where its answers belong. Slack hands it back with whatever is done in the view. */
import { z } from 'zod';

export const ASKING_FORM = 'asking_form';
/** The one field of that form. */
export const ASKED = 'asked';

const Place = z.object({
  /** Of App Home the conversation with its reader. */
  channel: z.string().min(1).max(100),
  /** The saved action of a form, else null. */
  control: z.string().nullable(),
  responseUrl: z.url().nullable(),
  threadTs: z.string().nullable(),
  /** Opened from App Home, which is drawn anew afterwards. */
  home: z.boolean(),
});
export type Place = Readonly<z.infer<typeof Place>>;

export const writePlace = (place: Place): string => JSON.stringify(place);

/** null: not of our making. */
export const readPlace = (text: string): Place | null => {
  try {
    return Place.parse(JSON.parse(text));
  } catch {
    return null;
  }
};
