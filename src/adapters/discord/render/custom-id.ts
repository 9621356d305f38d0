/**
 * What a button or menu is called on the wire. All it means stands in the store or in the id, so it works after a restart.
 *   x_…          a control of the store            x_…~3     the same, third page of its answer
 *   x_…~?        a control that first asks for one more word in a form
 *   x_…~stance   its answer, narrowed by an argument           passage   a menu of claims
 */
import { type ControlId, controlId } from '../../../domain/ids.ts';

export type Pressed =
  | { readonly kind: 'control'; readonly control: ControlId; readonly page: number }
  | { readonly kind: 'narrow'; readonly control: ControlId; readonly arg: string }
  | { readonly kind: 'form'; readonly control: ControlId }
  | { readonly kind: 'passage' };

export const PASSAGE_MENU = 'passage';

/** The argument that a passage goes to, where its menu is a control of its own. */
export const PASSAGE = 'claim';

export const controlCustomId = (control: ControlId, page = 1): string => (page === 1 ? control : `${control}~${page}`);

const ASKS = '?';
export const formCustomId = (control: ControlId): string => `${control}~${ASKS}`;

export const narrowCustomId = (control: ControlId, arg: string): string => `${control}~${arg}`;

/** null: not one of ours, or of another version of this program. */
export const readCustomId = (text: string): Pressed | null => {
  if (text === PASSAGE_MENU) return { kind: 'passage' };
  const [id = '', page = '1', ...more] = text.split('~');
  const control = controlId.parse(id);
  if (control === null || more.length > 0) return null;
  if (page === ASKS) return { kind: 'form', control };
  if (/^[1-9]\d{0,3}$/.test(page)) return { kind: 'control', control, page: Number(page) };
  return /^[a-z][a-z-]{0,31}$/.test(page) ? { kind: 'narrow', control, arg: page } : null;
};
