// Copies the platform emulators to a temporary folder, installs them there, and runs the examination of each platform.
// usage: npm run examination -- <shared folder>
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const shared = resolve(process.argv[2] ?? '../shared');
const folder = mkdtempSync(join(tmpdir(), 'rashomon-examination-'));
const TIME_LIMIT = 4 * 60_000;
try {
  const emulators = join(folder, 'emulators');
  cpSync(join(shared, 'emulators'), emulators, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', emulators]);
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], { cwd: emulators, stdio: 'inherit' });
  const passed = ['slack', 'discord'].map((platform) => {
    const script = `test/examination/${platform}.ts`;
    return spawnSync(process.execPath, [script, emulators], { stdio: 'inherit', timeout: TIME_LIMIT }).status === 0;
  });
  process.exitCode = passed.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
