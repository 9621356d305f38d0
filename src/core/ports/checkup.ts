/** What a look at the set-up of a platform found, in words for whoever runs the bot. */
export interface Finding {
  readonly state: 'fine' | 'note' | 'trouble';
  /** One sentence. */
  readonly what: string;
  /** What to do about it, or null when there is nothing to do. */
  readonly remedy: string | null;
}

export const fine = (what: string): Finding => ({ state: 'fine', what, remedy: null });
/** It works, yet something is lost by it. */
export const note = (what: string, remedy: string | null = null): Finding => ({ state: 'note', what, remedy });
export const trouble = (what: string, remedy: string): Finding => ({ state: 'trouble', what, remedy });
