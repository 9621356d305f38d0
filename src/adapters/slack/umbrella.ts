/** The command that always works, whatever other apps of the workspace have taken. */
export const UMBRELLA = 'rashomon';
