import type { Context, Draft } from '../draft.ts';
import type { Problem } from '../types.ts';
import { answers } from './answers.ts';
import { citations } from './citations.ts';
import { cases } from './cases.ts';
import { chapters } from './chapters.ts';
import { charts } from './charts.ts';
import { copyRules } from './copy-rules.ts';
import { coverage } from './coverage.ts';
import { figures } from './figures.ts';
import { formulas } from './formulas.ts';
import { glossary } from './glossary.ts';
import { habits } from './habits.ts';
import { laws } from './laws.ts';
import { lengths } from './lengths.ts';
import { lint } from './lint.ts';
import { locales } from './locales.ts';
import { placeholders } from './placeholders.ts';
import { points } from './points.ts';
import { references } from './references.ts';
import { sums } from './sums.ts';
import { terms } from './terms.ts';
import { typography } from './typography.ts';
import { uniqueIds } from './unique-ids.ts';
import { type Waiver, waive } from './waivers.ts';
import { worked } from './worked.ts';

type Check = (draft: Draft, context: Context) => Problem[];

/** Checks that nothing can waive. */
const checks: readonly Check[] = [
  uniqueIds,
  chapters,
  locales,
  points,
  references,
  citations,
  glossary,
  terms,
  laws,
  copyRules,
  figures,
  charts,
  formulas,
  placeholders,
  answers,
  sums,
  worked,
  cases,
  lengths,
  coverage,
  habits,
];

/** Everything that only the course as a whole can show. */
export function checkDraft(
  draft: Draft,
  context: Context,
): { problems: Problem[]; waivers: Waiver[] } {
  const found = checks.flatMap((check) => check(draft, context));
  const set = typography(draft, context);
  const waived = waive(draft, [...lint(draft), ...set.findings]);
  return { problems: [...found, ...set.problems, ...waived.problems], waivers: waived.waivers };
}
