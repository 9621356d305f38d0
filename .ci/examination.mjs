// Runs the examination of each platform, and of every way in, against the emulators of the shared folder; each copies and installs them aside.
// usage: npm run examination -- <shared folder>
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const shared = resolve(process.argv[2] ?? '../shared');
const TIME_LIMIT = 4 * 60_000;
const passed = ['slack', 'discord', 'ways-in'].map((platform) => {
  const script = `test/examination/${platform}.ts`;
  return spawnSync(process.execPath, [script, shared], { stdio: 'inherit', timeout: TIME_LIMIT }).status === 0;
});
process.exitCode = passed.every(Boolean) ? 0 : 1;
