/** Does some work unless another page is at it; `work` gets the names of the locks that are held. */
export async function alone(
  locks: LockManager | undefined,
  name: string,
  work: (held: Set<string | undefined>) => void,
): Promise<void> {
  if (!locks) return work(new Set());
  await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const { held = [] } = await locks.query();
    work(new Set(held.map((other) => other.name)));
  });
}
