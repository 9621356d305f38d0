/** The speaker's stance towards the content; never the outlet's towards the speaker. */
export const STANCES = ['asserts', 'confirms', 'denies', 'hints', 'declines', 'condemns'] as const;

export type Stance = (typeof STANCES)[number];
