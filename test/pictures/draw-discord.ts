/** A Discord message as a page: components drawn from the very payload, their markdown read as Discord reads it. */
import type { Message } from '../platforms/discord-fake.ts';
import type { Component } from '../platforms/discord-rules.ts';
import { safe } from './draw-slack.ts';

const inline = (text: string): string => {
  const kept: string[] = [];
  const keep = (html: string): string => `\ue001${kept.push(html) - 1}\ue002`;
  const drawn = text
    .replace(/\\([^A-Za-z0-9\s])/g, (_, mark: string) => keep(safe(mark)))
    .replace(/`([^`]+)`/g, (_, code: string) => keep(`<code>${safe(code)}</code>`))
    .replace(/<([@#])\d+>/g, (_, sign: string) => keep(`<a>${sign === '#' ? '#newsroom' : '@alice'}</a>`))
    .replace(/<t:(\d+)(?::\w)?>/g, (_, at: string) => {
      const day = new Date(Number(at) * 1000);
      return keep(
        `<span class="time">${day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })} ${day.toISOString().slice(11, 16)}</span>`,
      );
    })
    .replace(/\[([^\]]*)\]\(<?[^)>]*>?\)/g, (_, label: string) => `\ue003${label}\ue004`);
  return safe(drawn)
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/\*(.+?)\*/g, '<i>$1</i>')
    .replace(/\ue003/g, '<a>')
    .replace(/\ue004/g, '</a>')
    .replace(/\ue001(\d+)\ue002/g, (_, at: string) => kept[Number(at)] ?? '');
};

const line = (text: string): string => {
  const [, marks = '', rest = ''] = /^((?:#{1,3} |-# |> |- |\s)*)(.*)$/s.exec(text) ?? [];
  if (marks.includes('> ')) return `<blockquote>${inline(rest)}</blockquote>`;
  if (marks.includes('#') && !marks.includes('-#')) return `<h2>${inline(rest)}</h2>`;
  if (marks.includes('-#')) return `<div class="small">${inline(rest)}</div>`;
  return marks.includes('- ') ? `<li>${inline(rest)}</li>` : `<div class="line">${inline(rest)}</div>`;
};

const component = (one: Component): string => {
  const inside = (one.components ?? []).map(component).join('');
  switch (one.type) {
    case 1:
      return `<div class="row">${inside}</div>`;
    case 2:
      return `<span class="button${one.style === 1 ? ' primary' : ''}">${safe(one.label)}</span>`;
    case 3:
      return `<span class="select">${safe(one.placeholder)} ▾</span>`;
    case 10:
      return `<div class="text">${(one.content ?? '').split('\n').map(line).join('')}</div>`;
    case 13:
      return `<div class="line">📄 ${safe(one.file?.url)}</div>`;
    case 14:
      return '<hr>';
    case 17:
      return `<div class="container">${inside}</div>`;
    default:
      throw new TypeError(`no picture of a component ${one.type}`);
  }
};

export const DISCORD_STYLE = `
.discord{font:15px/1.375 "gg sans","Liberation Sans",sans-serif;color:#dbdee1;background:#313338;padding:12px 20px;width:560px}
.discord .who{color:#fff;font-weight:600;margin-bottom:4px}.discord .who small{background:#5865f2;border-radius:3px;padding:0 4px;font-size:10px}
.discord .container{border:1px solid #3f4147;border-radius:8px;background:#393a41;padding:10px 14px}.discord h2{font-size:17px;color:#f2f3f5;margin:4px 0}
.discord b{color:#f2f3f5}.discord a{color:#00a8fc}.discord code{background:#1e1f22;padding:1px 3px;border-radius:3px;font-size:13px}.discord .time{background:#4e5058;border-radius:3px}
.discord blockquote{border-left:4px solid #4e5058;margin:1px 0;padding:0 0 0 10px}.discord .small{font-size:12px;color:#949ba4}.discord li{margin-left:18px}
.discord .row{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}.discord .button{background:#4e5058;color:#fff;border-radius:8px;padding:5px 12px;font-size:13px}
.discord .primary{background:#5865f2}.discord .select{background:#1e1f22;border-radius:8px;padding:7px 12px;width:95%;color:#949ba4}.discord .text{margin:4px 0}.discord hr{border:0;border-top:1px solid #4e5058}`;

export const drawDiscord = (messages: readonly Message[]): string =>
  `<div class="discord"><div class="who">Rashomon <small>APP</small></div>${messages
    .map(({ components = [] }) => components.map(component).join(''))
    .join('<hr>')}</div>`;
