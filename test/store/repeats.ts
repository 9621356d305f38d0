/** How often every fault is met: once, or as often as REPEATS says. What holds once may be luck. */
export const repeated = { repeats: Number(process.env.REPEATS ?? 1) - 1 } as const;
