/** A parsed event whose fields nobody has looked at yet. */
export type Fields = Record<string, unknown>;

/** The version of `Event` that this code writes. */
export const VERSION = 2;

/** Version 1, the pilot: single choice only, no revisions, no modes, no timing. */
function pilot(old: Fields): Fields {
  if (old.type === 'open')
    return { v: 2, id: old.id, at: old.at, type: 'opened', lesson: old.lesson };
  if (old.type !== 'answer') return { ...old, v: 2 };
  return {
    v: 2,
    id: old.id,
    at: old.at,
    type: 'answered',
    item: old.q,
    rev: 1,
    lesson: old.lesson,
    mode: 'practice',
    response: old.choice,
    seed: 0,
    right: old.correct,
    score: old.correct === true ? 1 : 0,
    // The pilot showed the key after one try, so every answer it stored was a first one.
    first: true,
    ms: 0,
  };
}

/** From each version to the next one; a step knows no other version. Old steps never change. */
const steps: Record<number, (old: Fields) => Fields> = { 1: pilot };

/**
 * Brings an event of an older version to `VERSION`. Fields are moved, not checked: `parseEvent`
 * does that afterwards. Events of this version, of a newer one or of none come back as they are.
 */
export function migrate(fields: Fields): Fields {
  let current = fields;
  while (typeof current.v === 'number' && current.v < VERSION) {
    const step = steps[current.v];
    if (!step) return current;
    current = step(current);
  }
  return current;
}
