/** A copy without a prototype, so that ids such as `constructor` are keys like any other. */
export function table<T>(from?: Record<string, T>): Record<string, T> {
  return Object.assign(Object.create(null), from);
}
