/** A channel asks to be told at once, and is: a denial, another figure, a disagreement; within its limit, and no more once removed. */
import type { Chat } from './chat.ts';
import type { Checks } from './checks.ts';
import type { Newsroom } from './newsroom.ts';

const STORY = 'crane-watched';

export const alerts = async (chat: Chat, checks: Checks, { site }: Newsroom): Promise<void> => {
  const ask = async (args: Readonly<Record<string, string>>): Promise<string> =>
    (await chat.ask('alert', args, /alert|told at once|Removed/i)).text;
  await chat.ask('story', { new: 'Crane watched' }, /Opened|crane-watched/);
  await chat.ask('add', { what: `${site}/gazette`, story: STORY }, /Added/);
  for (const action of ['denial', 'number', 'disagreement']) {
    const text = await ask({ action, story: STORY });
    checks.that(`an alert on a new ${action} is set up`, /told at once, in \W*Crane watched/.test(text), text);
  }
  const began = performance.now();
  await chat.ask('add', { what: `${site}/courier`, story: STORY }, /Added/);
  const denial = await chat.overheard(/asked to be told of new denials/);
  const waited = ((performance.now() - began) / 1000).toFixed(1);
  checks.that(
    `a denial is told with its words (after ${waited} s)`,
    /Moreau.*(?:denied|denies).*inspected in January/s.test(denial),
    denial,
  );
  const number = await chat.overheard(/asked to be told of other figures/);
  checks.that('another figure beside the one before', /Thirty/.test(number) && /Twelve/.test(number), number);
  const differ = await chat.overheard(/asked to be told of new disagreements/);
  checks.that('a disagreement with both sides', /Tide Gazette/.test(differ) && /Dock Courier/.test(differ), differ);
  const list = await ask({ action: 'list' });
  const names = [...new Set(list.match(/w_[0-9a-z]+/g) ?? [])];
  checks.that('all three are listed', names.length === 3, list);
  for (const about of names) await ask({ action: 'remove', about });
  const none = await ask({ action: 'list' });
  checks.that('and removed', /No channel has an alert/.test(none), none);
};
