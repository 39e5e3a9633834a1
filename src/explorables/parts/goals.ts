/** Ids of the challenges whose goal holds for what is `given`. */
export function reachedIds<A extends readonly unknown[]>(
  goals: Readonly<Record<string, (...given: A) => boolean>>,
  ...given: A
): string[] {
  return Object.entries(goals).flatMap(([id, goal]) => (goal(...given) ? [id] : []));
}
