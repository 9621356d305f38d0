/** Times of day in words of an article: "6.52pm", "1:20 a.m.", "19:05", as minutes after midnight. */
const CLOCK = /\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b/iu;
const NOON = 12;

/** The first one that the words give, or null; without a.m. or p.m. nothing tells a time from a ratio. */
export const clockIn = (text: string): number | null => {
  const [, hour, minute, half] = CLOCK.exec(text) ?? [];
  if (hour === undefined || half === undefined || Number(hour) > NOON || Number(minute ?? 0) > 59) return null;
  return ((Number(hour) % NOON) + (half.toLowerCase() === 'p' ? NOON : 0)) * 60 + Number(minute ?? 0);
};
