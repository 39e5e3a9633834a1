export { type Details, wording, isRule, type Kind, kinds, rules } from './table.ts';
