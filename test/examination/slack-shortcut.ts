/** "Add to story" on a message: the form, what is read, and what is said of it. */
import { answerAfter, CHANNEL, type as typeIn, type Visit } from './slack-visit.ts';

const ARTICLE = `Quay three reopens

The harbour authority, led by Ines Moreau, said on 4 January 2026 that quay three had reopened. "Every crane works," she said.
`;

export const shortcut = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const { ts } = await emulator.admin.message({ typed: ARTICLE });
  const since = emulator.journal.seq;
  const used = { callback_id: 'add_to_story', channel: CHANNEL, ts };
  const delivery = await emulator.admin.shortcut(used);
  const opened = await emulator.journal.waitFor((e) => e.kind === 'view', { since, timeout: 4_000, label: 'a form' });
  checks.that(
    'the shortcut is acknowledged and opens its form',
    delivery.outcome === 'acked' && opened.action === 'open',
  );
  const { id } = opened.view as { readonly id: string };
  const entered = { new_story: 'Quay three', outlet: 'Harbour Watch', published: '2026-01-05' };
  const submitted = emulator.journal.seq;
  const { result } = await emulator.admin.submit({ view_id: id, values: entered });
  checks.that('the form closes when it is sent', result === 'closed', result);
  const answer = await answerAfter(visit, submitted, (shown) => shown.kind === 'ephemeral', 15_000);
  checks.that('what became of it is said in private', /Added to Quay three/.test(answer.text), answer.text);
  const who = await typeIn(visit, '/who-said', 'story:quay-three');
  checks.that('and it can be asked about', /Every crane works/.test(who.answer.text), who.answer.text);
  const again = emulator.journal.seq;
  emulator.admin.fault({ match: 'views.open', error: 'expired_trigger_id' });
  await emulator.admin.shortcut(used);
  checks.that(
    'a form that cannot open is told in words',
    /could not be opened/.test((await answerAfter(visit, again)).text),
  );
};
