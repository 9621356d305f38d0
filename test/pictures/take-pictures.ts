/**
 * Draws each command's answer on both platforms and takes a picture of it with a headless Chromium:
 * `node test/pictures/take-pictures.ts <folder> [words of the name …]`; `--kept` takes those of docs/pictures.md alone.
 * Needs a `chromium` on the PATH.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Answer, everyAnswer, home } from './answers.ts';
import { DISCORD_STYLE, drawDiscord } from './draw-discord.ts';
import { drawSlack, SLACK_STYLE } from './draw-slack.ts';

const given = process.argv.slice(2);
const kept = given.includes('--kept');
const [folder = 'pictures', ...wanted] = given.filter((word) => word !== '--kept');
const out = resolve(folder);
mkdirSync(out, { recursive: true });
const pages = mkdtempSync(join(tmpdir(), 'rashomon-pictures-'));

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>body{margin:0;display:inline-block}${SLACK_STYLE}${DISCORD_STYLE}</style><body>${body}</body><script>document.title=document.body.offsetWidth+"x"+document.body.offsetHeight</script>`;

const chromium = (...args: readonly string[]): string =>
  execFileSync(
    'chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--hide-scrollbars', ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    },
  );

const nameOf = ({ picture, command, args }: Answer, n: number): string =>
  picture ?? `${String(n + 1).padStart(2, '0')}-${command}${args.action === undefined ? '' : `-${args.action}`}`;

const takePicture = (name: string, html: string): void => {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) return;
  const file = join(pages, `${name}.html`);
  writeFileSync(file, page(html));
  const size = /<title>(\d+)x(\d+)/.exec(chromium('--dump-dom', `file://${file}`));
  chromium(`--screenshot=${join(out, `${name}.png`)}`, `--window-size=${size?.[1]},${size?.[2]}`, `file://${file}`);
  process.stdout.write(`${name} ${size?.[1]}x${size?.[2]}\n`);
};

takePicture('home-slack', drawSlack([{ blocks: await home() }]));
for (const [n, answer] of (await everyAnswer()).entries()) {
  if (kept && answer.picture === undefined) continue;
  takePicture(`${nameOf(answer, n)}-slack`, drawSlack(answer.slack));
  takePicture(`${nameOf(answer, n)}-discord`, drawDiscord(answer.discord));
}
rmSync(pages, { recursive: true });
process.exit(0);
