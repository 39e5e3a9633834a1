import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'course-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check() {
  const run = spawnSync(process.execPath, ['src/course/files/check.ts'], {
    env: { ...process.env, SHANGKE_CONTENT: folder },
    encoding: 'utf8',
  });
  return { status: run.status, lines: run.stdout.trimEnd().split('\n'), stderr: run.stderr };
}

it('`npm run check:content` prints what to do where, and fails on errors only', () => {
  cpSync('tests/fixtures/tiny', folder, { recursive: true });
  const lesson = join(folder, 'zh-CN/basics/1-first.mdx');
  const text = readFileSync(lesson, 'utf8');
  writeFileSync(lesson, text.replace('一盒 12 支', '一盒 12支'));
  const short = check();
  expect(short.stderr).toBe('');
  expect(short.status).toBe(1);
  expect(short.lines[0]).toBe(
    `${lesson}:1:1 error lesson-too-short The text has 219 characters, fewer than 1500. — Add an example or a worked number, not padding.`,
  );
  expect(short.lines.at(-1)).toBe('1 error, 1 warning, 0 waivers.');

  const padding = `${'这一段只为凑够字数而写。'.repeat(13)}\n\n`;
  writeFileSync(
    lesson,
    text.replace('一盒 12 支', '一盒 12支').replace('<Ask', `${padding.repeat(9)}<Ask`),
  );
  const long = check();
  expect(long.lines).toEqual([
    `${lesson}:14:15 warning missing-space Han and Latin touch: “2支”. — Write “2 支”.`,
    '0 errors, 1 warning, 0 waivers.',
  ]);
  expect(long.status).toBe(0);
});
