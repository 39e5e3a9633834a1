import { type Environment, openProgress, type Progress } from '#progress/store';

/** What all tabs of one origin share: values, a quota, and who must be told of a change. */
export class Disk {
  readonly values = new Map<string, string>();
  readonly tabs = new Set<Tab>();
  /** In characters of keys and values together. */
  quota = Number.POSITIVE_INFINITY;
  /** Every access throws, as with cookies switched off. */
  blocked = false;
  /** Runs before every access, as another process might; switched off while it runs. */
  intrude: (() => void) | undefined;

  /** Every access of every tab goes through here. */
  access(): Map<string, string> {
    const { intrude } = this;
    if (intrude) {
      this.intrude = undefined;
      intrude();
      this.intrude ??= intrude;
    }
    if (this.blocked) throw new DOMException('The operation is insecure.', 'SecurityError');
    return this.values;
  }

  used(): number {
    return [...this.values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  }

  tell(writer: Storage, key: string | null, newValue: string | null): void {
    for (const tab of this.tabs) if (tab.storage !== writer) tab.mail.push({ key, newValue });
  }
}

/** A real `Storage` as to behaviour: quota, errors, and no event in the tab that wrote. */
class DiskStorage implements Storage {
  [name: string]: unknown;
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }
  get length(): number {
    return this.#disk.access().size;
  }
  key(index: number): string | null {
    return [...this.#disk.access().keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#disk.access().get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    const values = this.#disk.access();
    const old = values.get(key);
    const growth = value.length - (old === undefined ? -key.length : old.length);
    if (growth > 0 && this.#disk.used() + growth > this.#disk.quota) {
      throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError');
    }
    values.set(key, value);
    if (old !== value) this.#disk.tell(this, key, value);
  }
  removeItem(key: string): void {
    if (this.#disk.access().delete(key)) this.#disk.tell(this, key, null);
  }
  clear(): void {
    this.#disk.access().clear();
    this.#disk.tell(this, null, null);
  }
}

interface Mail {
  key: string | null;
  newValue: string | null;
}

/** One tab: its own storage object, window, and storage events that haven't been delivered yet. */
export class Tab {
  readonly storage: Storage;
  readonly page = new EventTarget();
  readonly mail: Mail[] = [];
  readonly env: Environment;

  constructor(disk: Disk, world: Partial<Environment> = {}) {
    this.storage = new DiskStorage(disk);
    this.env = {
      storage: this.storage,
      page: this.page,
      now: () => world.now?.() ?? clock(),
      random: Math.random,
      ...world,
    };
    disk.tabs.add(this);
  }

  open(): Progress {
    return openProgress(this.env);
  }

  /** Delivers the oldest storage events, as the browser does between tasks. */
  deliver(count = this.mail.length): void {
    for (const mail of this.mail.splice(0, count)) {
      this.page.dispatchEvent(
        Object.assign(new Event('storage'), mail, { storageArea: this.storage }),
      );
    }
  }

  /** Goes to the back/forward cache: events are no longer heard. */
  sleep(): void {
    this.page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
  }

  wake(): void {
    this.mail.length = 0;
    this.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  }
}

let ticks = 1_700_000_000_000;

/** A clock that never shows the same millisecond twice. */
export function clock(): number {
  ticks += 1;
  return ticks;
}
