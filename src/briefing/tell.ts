/** What is said when a briefing did not arrive, or nobody can know whether it did; and how it becomes a notice. */
import type { Notice } from '../core/ports/outbox.ts';
import type { Schedule, Slot } from '../core/ports/schedules.ts';
import { shortHash } from '../domain/content-hash.ts';
import type { Story } from '../domain/story.ts';
import { plain, typed } from '../reply/inline.ts';
import { failed, type Reply } from '../reply/reply.ts';

export const unsureReply = ({ dueAt }: Pick<Slot, 'dueAt'>): Reply =>
  failed(
    'The briefing of ',
    { kind: 'instant', at: dueAt },
    plain(' may or may not stand here: I was interrupted while posting it, and am not permitted to look. '),
    plain('I do not send it again. See it with '),
    typed('/brief'),
    plain('.'),
  );

/** To the person who set the schedule up; settings are kept. */
export const failureReply = ({ title }: Story, reason: string): Reply =>
  failed(
    plain(`I could not post the briefing on "${title}". ${reason} `),
    plain('The schedule is kept: the next briefing is tried as usual. To end it, type '),
    typed('/unfollow'),
    plain(' in the channel.'),
  );

interface Word {
  readonly reply: Reply;
  readonly title: string;
  /** In the thread of this message; else in the channel. */
  readonly messageRef?: string;
}

/** `suffix` sets apart the notices of one run. The person hears of it where the channel cannot. */
export const noticeOf = (
  { workspaceId, runKey }: Slot,
  { channelId, createdBy }: Schedule,
  suffix: string,
  { reply, title, messageRef }: Word,
  now: Date,
): Notice => ({
  workspaceId,
  key: `${runKey}${suffix}`,
  kind: 'post',
  channelId,
  messageRef: messageRef ?? null,
  person: createdBy,
  runKey: null,
  title,
  body: JSON.stringify(reply),
  alertId: null,
  createdAt: now.toISOString(),
});

/** To the person who set the alert up, once for a reason; the alert is kept. */
export const failedAlert = (notice: Notice, alertId: string, reason: string, now: Date): Notice => ({
  ...notice,
  key: shortHash('k', notice.workspaceId, alertId, reason),
  kind: 'tell',
  body: JSON.stringify(
    failed(
      plain(
        `I could not tell the channel of an alert. ${reason} The alert is kept: what comes next is tried as usual. `,
      ),
      plain('To end it, type '),
      typed(`/alert remove ${alertId}`),
      plain('.'),
    ),
  ),
  alertId: null,
  createdAt: now.toISOString(),
});
