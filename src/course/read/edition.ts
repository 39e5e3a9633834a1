import type { ChapterDraft, ChartDraft, EditionDraft } from '../draft.ts';
import { chartFile } from '#charts/schema';
import { problem } from '../problem.ts';
import { copyRulesFile } from '../schema/copy.ts';
import { chapterFile, glossaryFile } from '../schema/course.ts';
import type { Passage } from '../passage.ts';
import { readLesson } from './lesson.ts';
import { filesAs, type Report, type Shelved, type ShelvedAs, startOfFile } from './shelf.ts';
import { validate, validEntries } from './validate.ts';
import { readYaml } from './yaml.ts';

/** Reads one language of the course; `passages` collects the running text of its settings. */
export function readEdition(
  locale: string,
  files: readonly Shelved[],
  root: string,
  report: Report,
  passages: Passage[],
): EditionDraft {
  const folder = `${root}/${locale}`;
  const chapters = Map.groupBy(files, (file) => ('chapter' in file ? file.chapter : ''));
  chapters.delete('');
  const [glossary] = filesAs(files, 'glossary');
  const [copyRules] = filesAs(files, 'copy-rules');
  if (!glossary) {
    const file = `${folder}/glossary.yaml`;
    report(problem('missing-file', startOfFile(file), { file, purpose: 'a list of terms, or []' }));
  }
  return {
    locale,
    folder,
    glossary: glossary && readGlossary(glossary, report, passages),
    copyRules: copyRules && readCopyRules(copyRules, report, passages),
    chapters: [...chapters].map(([id, inside]) =>
      readChapter(id, inside, `${folder}/${id}`, report, passages),
    ),
  };
}

function readGlossary(
  { source }: Shelved,
  report: Report,
  passages: Passage[],
): EditionDraft['glossary'] {
  const yaml = readYaml(source);
  const { placed, problems } = validate(yaml, glossaryFile);
  report(...yaml.problems, ...problems);
  passages.push(...yaml.passages().filter(({ path }) => path.at(-1) === 'definition'));
  return yaml.data === undefined
    ? undefined
    : validEntries(yaml, glossaryFile.element, [], placed?.value);
}

function readCopyRules(
  { source }: Shelved,
  report: Report,
  passages: Passage[],
): EditionDraft['copyRules'] {
  const yaml = readYaml(source);
  const { placed, problems } = validate(yaml, copyRulesFile);
  report(...yaml.problems, ...problems);
  passages.push(
    ...yaml.passages().filter(({ path }) => /^(why|instead)$/.test(String(path.at(-1)))),
  );
  return placed;
}

function readChapter(
  id: string,
  files: readonly Shelved[],
  folder: string,
  report: Report,
  passages: Passage[],
): ChapterDraft {
  const lessons = filesAs(files, 'lesson');
  const quizzes = filesAs(files, 'quiz');
  const worked = filesAs(files, 'worked');
  for (const { role, source, stem } of [...quizzes, ...worked]) {
    if (lessons.some((lesson) => lesson.stem === stem)) continue;
    report(problem(`${role}-without-lesson`, startOfFile(source.path), { lesson: `${stem}.mdx` }));
  }
  return {
    id,
    folder,
    settings: readSettings(id, files, folder, report, passages),
    lessons: lessons
      .map((file) =>
        readLesson(
          file,
          quizzes.find(({ stem }) => stem === file.stem),
          worked.find(({ stem }) => stem === file.stem),
          report,
        ),
      )
      .toSorted((a, b) => a.order - b.order),
    figures: filesAs(files, 'figure').map(({ source, name }) => ({ ...source, name })),
    charts: filesAs(files, 'chart').map((file) => readChart(file, report, passages)),
  };
}

function readChart(
  { source, name }: ShelvedAs<'chart'>,
  report: Report,
  passages: Passage[],
): ChartDraft {
  const yaml = readYaml(source);
  const { placed, problems } = validate(yaml, chartFile);
  report(...yaml.problems, ...problems);
  passages.push(...yaml.passages());
  return { path: source.path, name, file: placed };
}

function readSettings(
  chapter: string,
  files: readonly Shelved[],
  folder: string,
  report: Report,
  passages: Passage[],
): ChapterDraft['settings'] {
  const [file] = filesAs(files, 'chapter');
  if (!file) {
    const place = startOfFile(`${folder}/chapter.yaml`);
    report(problem('chapter-without-settings', place, { chapter }));
    return undefined;
  }
  const yaml = readYaml(file.source);
  const { placed, problems } = validate(yaml, chapterFile);
  report(...yaml.problems, ...problems);
  passages.push(...yaml.passages());
  return placed;
}
