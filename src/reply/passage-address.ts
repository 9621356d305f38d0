/**
 * A link to a passage: the stored address with a text fragment, which browsers scroll to and highlight.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */

/** A longer passage is named by its first and last words. */
const WHOLE = 120;
const WORDS_AT_EACH_END = 5;
/** Longer than this a link is cut or refused somewhere on its way. */
const MOST = 900;

/** "-", "," and "&" have a meaning in a fragment; the rest would end a link or open markup where it is pasted. */
const encoded = (words: string): string =>
  encodeURIComponent(words).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const directiveOf = (passage: string): string => {
  const text = passage.toWellFormed().replace(/\s+/g, ' ').trim();
  const words = text.split(' ');
  if (text.length <= WHOLE || words.length <= 2 * WORDS_AT_EACH_END) return encoded(text);
  const [first, last] = [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)];
  return `${encoded(first.join(' '))},${encoded(last.join(' '))}`;
};

/** null where the source has no http(s) address. Without its passage where that would make it too long. */
export const passageAddress = (uri: string, passage: string): string | null => {
  const url = /^https?:\/\//i.test(uri) ? URL.parse(uri) : null;
  if (url === null || url.username !== '' || url.password !== '') return null;
  const [own = ''] = url.hash.split(':~:');
  url.hash = '';
  const bare = `${url.href.replace(/#$/, '')}${own === '#' ? '' : own}`;
  const directive = directiveOf(passage);
  const whole = `${bare}${own === '' || own === '#' ? '#' : ''}:~:text=${directive}`;
  return directive === '' || whole.length > MOST ? bare : whole;
};
