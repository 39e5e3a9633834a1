import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

function installed(): string | undefined {
  const own = chromium.executablePath();
  return [process.env['CHROMIUM_PATH'], existsSync(own) ? own : undefined, onPath()].find(Boolean);
}

/** Asks Debian's package manager where we may, else Playwright's own installer; both may fail. */
function install(): void {
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    const packages = ['chromium', 'fonts-noto-cjk'];
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit', env });
    return;
  }
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
}

/**
 * Path of a Chromium to test with: CHROMIUM_PATH, Playwright's own, or the system's;
 * tries to install one when there is none. Throws one sentence that says what to do.
 */
export function findBrowser(): string {
  const before = installed();
  if (before) return before;
  install();
  const after = installed();
  if (after) return after;
  throw new Error(
    'No Chromium found for the browser tests: install Chromium or Chrome (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH.',
  );
}
