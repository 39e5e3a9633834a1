import { guard } from './engine.ts';

/** Keys of one learner's data begin with this; `shangke:profile` names the learner, `default` if nobody did. */
export function profilePrefix(storage: Storage | undefined): string {
  const name = guard(storage, 'shangke:').read('profile') ?? '';
  return `shangke:${/^[\w-]+$/.test(name) ? name : 'default'}:`;
}

/** A name for a writer that no other page, tab or device has: 51 random bits. */
export function writerName(random: () => number): string {
  return Math.floor(random() * 36 ** 10)
    .toString(36)
    .padStart(10, '0');
}
