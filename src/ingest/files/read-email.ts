/** An e-mail as an article: newsletters and press releases come that way. Attachments are left alone. */
import PostalMime from 'postal-mime';
import type { Refusal } from '../../core/ports/library.ts';
import { ok, type Result } from '../../domain/result.ts';
import { withoutUnsafe } from '../../domain/safe-text.ts';
import { cleanMarkup } from '../page/clean-markup.ts';
import { pageOf } from '../page/dom.ts';
import { textBlocks } from '../page/text-blocks.ts';
import { readDate } from '../read-date.ts';
import { refuse } from '../refuse.ts';
import { bareDocument, type SourceDocument } from '../source-document.ts';

const DEEPEST = 12;

/** Lines of one paragraph, cut at 72 characters by the sender, together again. */
const unwrapped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => !line.startsWith('>'))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n\n');

export const readEmail = async (bytes: Uint8Array): Promise<Result<SourceDocument, Refusal>> => {
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
    const html = mail.html ?? '';
    const plain = unwrapped(mail.text ?? '');
    const text = withoutUnsafe(plain === '' ? textBlocks(pageOf(cleanMarkup(html).html).body).join('\n\n') : plain);
    if (!/\p{L}/u.test(text)) return refuse('empty', 'There is no text in the e-mail. Paste the text instead.');
    const at = mail.date === undefined ? null : readDate(mail.date);
    return ok({
      ...bareDocument(text),
      title: mail.subject?.trim() || null,
      outlet: mail.from?.name?.trim() || mail.from?.address?.split('@')[1] || null,
      published: at === null ? null : { at, from: 'file' },
    });
  } catch {
    return refuse('unreadable', 'The e-mail is damaged. Paste the text instead.');
  }
};
