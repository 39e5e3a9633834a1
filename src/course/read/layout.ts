/** What a file of `content/` is, told by its path below that folder. */
export type FileRole =
  | { role: 'course' | 'outline' | 'laws' | 'emblem' | 'note' | 'stray' }
  | { role: 'glossary' | 'copy-rules'; locale: string }
  | { role: 'chapter'; locale: string; chapter: string }
  | {
      role: 'lesson' | 'quiz' | 'worked';
      locale: string;
      chapter: string;
      stem: string;
      order: number;
    }
  | { role: 'figure' | 'chart'; locale: string; chapter: string; name: string }
  | { role: 'misnamed'; name: string; pattern: string };

const roots: Readonly<Record<string, FileRole>> = {
  'course.yaml': { role: 'course' },
  'outline.yaml': { role: 'outline' },
  'laws.yaml': { role: 'laws' },
  'README.md': { role: 'note' },
};

const endings: Readonly<Record<string, 'quiz' | 'worked'>> = {
  '.quiz.yaml': 'quiz',
  '.worked.yaml': 'worked',
};

const locale = /^[a-z]{2}(-[A-Z]{2})?$/;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `path`: below the content folder, with forward slashes. */
export function roleOf(path: string): FileRole {
  const root = Object.hasOwn(roots, path) ? roots[path] : undefined;
  if (root) return root;
  const [first = '', second = '', third = '', name = '', ...deeper] = path.split('/');
  if (first === 'emblems' && second.endsWith('.svg') && !third) return { role: 'emblem' };
  if (!locale.test(first) || deeper.length > 0) return { role: 'stray' };
  if (second === 'glossary.yaml' && !third) return { role: 'glossary', locale: first };
  if (second === 'copy-rules.yaml' && !third) return { role: 'copy-rules', locale: first };
  if (!third) return { role: 'stray' };
  if (!slug.test(second))
    return { role: 'misnamed', name: second, pattern: '<chapter>: a-z, 0-9, -' };
  if (name) return third === 'figures' ? figureRole(first, second, name) : { role: 'stray' };
  return inChapter(first, second, third);
}

function figureRole(locale: string, chapter: string, file: string): FileRole {
  const [, name = '', ending] = /^(.*)(\.svg|\.yaml)$/.exec(file) ?? [];
  if (!ending) return { role: 'stray' };
  return slug.test(name)
    ? { role: ending === '.svg' ? 'figure' : 'chart', locale, chapter, name }
    : { role: 'misnamed', name: file, pattern: `<name>${ending}: a-z, 0-9, -` };
}

function inChapter(locale: string, chapter: string, file: string): FileRole {
  if (file === 'chapter.yaml') return { role: 'chapter', locale, chapter };
  const [, stem = '', ending] = /^(.*?)(\.mdx|\.quiz\.yaml|\.worked\.yaml)$/.exec(file) ?? [];
  if (!ending) return { role: 'stray' };
  const [, order, rest = ''] = /^([1-9]\d*)-(.*)$/.exec(stem) ?? [];
  if (!slug.test(rest))
    return { role: 'misnamed', name: file, pattern: `<n>-<slug>${ending}: 1-history${ending}` };
  return {
    role: endings[ending] ?? 'lesson',
    locale,
    chapter,
    stem,
    order: Number(order),
  };
}
