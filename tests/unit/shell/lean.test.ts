import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { trimPolicy, withoutMarks } from '../../../src/shell/lean.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (...hashes: string[]) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes.join(' ')};">` +
  '<style>a{}</style><script>boot()</script><script type="module" src="/a.js"></script>';

describe('trimPolicy', () => {
  it('keeps the hashes of what is inline and drops all others', () => {
    const html = trimPolicy(page(hash('a{}'), hash('boot()'), hash('elsewhere()'), hash('')));
    expect(html).toBe(page(hash('a{}'), hash('boot()')));
  });

  it('leaves a page without a policy alone', () => {
    expect(trimPolicy('<p>text</p>')).toBe('<p>text</p>');
  });
});

describe('withoutMarks', () => {
  it('takes marks out of tags and touches nothing else', () => {
    expect(
      withoutMarks('<main id="m" data-pagefind-body data-pagefind-meta="type:a, b:c" class="x">'),
    ).toBe('<main id="m" class="x">');
    expect(withoutMarks('<p>data-pagefind-body</p>')).toBe('<p>data-pagefind-body</p>');
  });
});
