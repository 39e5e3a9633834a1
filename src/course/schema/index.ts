export { copyRulesFile } from './copy.ts';
export { chapterFile, courseFile, glossaryFile, lawsFile, outlineFile } from './course.ts';
export { lesson, quizFile } from './lesson.ts';
export { workedFile } from './worked.ts';
