export { AnswerKey } from './quiz/AnswerKey.tsx';
export { Quiz } from './quiz/Quiz.tsx';
