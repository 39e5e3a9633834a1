import { rules } from '#errors';
import type { Question } from '#quiz';
import { type Draft, lessonsIn, type Placed, questionsIn } from '../draft.ts';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';

/** A mistake that its question may waive. */
export interface Finding {
  question: string;
  problem: Problem;
}

/** A rule that a question breaks on purpose. */
export interface Waiver extends Place {
  question: string;
  rule: string;
  reason: string;
}

/** Leaves out what questions waive, and tells of waivers that waive nothing. */
export function waive(
  draft: Draft,
  findings: readonly Finding[],
): { problems: Problem[]; waivers: Waiver[] } {
  const questions = lessonsIn(draft).flatMap(({ lesson }) => questionsIn(lesson));
  const asked = questions.flatMap(waiversOf);
  const isWaived = ({ question, problem }: Finding) =>
    asked.some((waiver) => waiver.question === question && waiver.rule === problem.kind);
  const isUsed = ({ question, rule }: Waiver) =>
    findings.some((finding) => finding.question === question && finding.problem.kind === rule);
  return {
    problems: [
      ...findings.filter((finding) => !isWaived(finding)).map((finding) => finding.problem),
      ...asked.filter((waiver) => !isUsed(waiver)).map(idle),
    ],
    waivers: asked.filter(isUsed),
  };
}

function waiversOf({ value, at }: Placed<Question>): Waiver[] {
  return Object.entries(value.waive ?? {}).map(([rule, reason]) => {
    const { file, line, column } = at('waive', rule);
    return { question: value.id, rule, reason, file, line, column };
  });
}

function idle(waiver: Waiver): Problem {
  const { rule } = waiver;
  const known: readonly string[] = rules;
  return known.includes(rule)
    ? problem('unused-waiver', waiver, { rule })
    : problem('unknown-rule', waiver, { rule, suggestion: suggest(rule, known) });
}
