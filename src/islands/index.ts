export type { CatalogItem, CatalogLesson } from './page/catalog.ts';
export { AnswerKey } from './quiz/AnswerKey.tsx';
export { Quiz } from './quiz/Quiz.tsx';
export type { RecordSetup } from './record/setup.ts';
export { poolOf, type TestSetup } from './test/setup.ts';
export type { CourseTest } from './test/TestList.tsx';
