/** A Slack message as a page: Block Kit drawn from the very payload, near enough to see what a reader would. */
import type { Message } from '../platforms/slack-fake.ts';

type Json = Readonly<Record<string, unknown>>;
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : []);
export const safe = (text: unknown): string =>
  String(text ?? '').replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const inner = (node: unknown): string =>
  typeof node === 'object' && node !== null && 'text' in node ? safe(node.text) : '';

const styled = (text: string, style: unknown): string => {
  const { bold, italic, code } = (style ?? {}) as Readonly<Record<string, boolean>>;
  const b = bold === true ? `<b>${text}</b>` : text;
  const i = italic === true ? `<i>${b}</i>` : b;
  return code === true ? `<code>${i}</code>` : i;
};

const leaf = (node: Json): string => {
  if (node.type === 'link') return `<a>${safe(node.text ?? node.url)}</a>`;
  if (node.type === 'channel') return '<a>#newsroom</a>';
  if (node.type === 'date') {
    const at = new Date(Number(node.timestamp) * 1000);
    return safe(
      `${at.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })} ${at.toISOString().slice(11, 16)}`,
    );
  }
  return styled(safe(node.text).replace(/\n/g, '<br>'), node.style);
};

const rich = (node: Json): string => {
  const inside = list(node.elements);
  if (node.type === 'rich_text_list') return `<ul>${inside.map((one) => `<li>${rich(one)}</li>`).join('')}</ul>`;
  if (node.type === 'rich_text_quote') return `<blockquote>${inside.map(leaf).join('')}</blockquote>`;
  return `<div class="line">${inside.map(leaf).join('')}</div>`;
};

const element = (node: Json): string =>
  node.type === 'button'
    ? `<span class="button${node.style === 'primary' ? ' primary' : ''}">${inner(node.text)}</span>`
    : `<span class="button menu">${inner(node.placeholder)} ▾</span>`;

const block = (one: Json): string => {
  switch (one.type) {
    case 'header':
      return `<h2>${inner(one.text)}</h2>`;
    case 'section':
      return `<div class="fields">${list(one.fields)
        .map((field) => `<div>${inner(field).replace(/\n/g, '<br>')}</div>`)
        .join('')}${inner(one.text)}</div>`;
    case 'context':
      return `<div class="context">${list(one.elements).map(inner).join(' ')}</div>`;
    case 'rich_text':
      return list(one.elements).map(rich).join('');
    case 'actions':
      return `<div class="actions">${list(one.elements).map(element).join('')}</div>`;
    case 'divider':
      return '<hr>';
    default:
      throw new TypeError(`no picture of a ${String(one.type)}`);
  }
};

export const SLACK_STYLE = `
.slack{font:15px/1.46 Lato,"Liberation Sans",sans-serif;color:#1d1c1d;background:#fff;padding:12px 20px;width:640px}
.slack .who{font-weight:700}.slack .who small{font-weight:400;color:#616061}
.slack h2{font-size:18px;margin:8px 0 4px}.slack a{color:#1264a3}.slack code{background:#f4f4f5;border:1px solid #ddd;color:#c01343;font-size:12px;padding:1px 3px;border-radius:3px}
.slack blockquote{border-left:4px solid #ddd;margin:2px 0;padding:0 0 0 12px}.slack ul{margin:2px 0;padding-left:26px}
.slack .context{font-size:12px;color:#616061;margin:2px 0 6px}.slack .fields{display:grid;grid-template-columns:1fr 1fr;gap:6px 16px;margin:4px 0}
.slack .actions{margin:8px 0;display:flex;flex-wrap:wrap;gap:8px}.slack .button{border:1px solid #bbb;border-radius:4px;padding:4px 10px;font-size:13px;font-weight:700}
.slack .primary{background:#007a5a;border-color:#007a5a;color:#fff}.slack .menu{font-weight:400}.slack hr{border:0;border-top:1px solid #ddd}`;

export const drawBlocks = (blocks: readonly unknown[]): string => (blocks as readonly Json[]).map(block).join('');

export const drawSlack = (messages: readonly Pick<Message, 'blocks'>[]): string =>
  `<div class="slack"><div class="who">Rashomon <small>APP · Only visible to you</small></div>${messages
    .map(({ blocks = [] }) => drawBlocks(blocks))
    .join('<hr>')}</div>`;
