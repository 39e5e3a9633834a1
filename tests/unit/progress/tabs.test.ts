import { describe, expect, it } from 'vitest';
import { Disk, Tab } from '../../support/memory-browser.ts';
import { answer } from '../../support/progress-events.ts';

function open(disk: Disk) {
  const tab = new Tab(disk);
  return { tab, progress: tab.open() };
}

describe('two tabs', () => {
  it('see each other', () => {
    const disk = new Disk();
    const a = open(disk);
    const b = open(disk);
    a.progress.record(answer({ item: 'a' }));
    b.progress.record(answer({ item: 'b' }));
    expect(Object.keys(b.progress.$state.get().items)).toEqual(['b']);
    b.tab.deliver();
    a.tab.deliver();
    expect(b.progress.$state.get()).toEqual(a.progress.$state.get());
    expect(Object.keys(a.progress.$state.get().items).sort()).toEqual(['a', 'b']);
  });

  it('write again what another one removed', () => {
    const disk = new Disk();
    const a = open(disk);
    const b = open(disk);
    a.progress.record(answer());
    const [key = ''] = disk.values.keys();
    b.tab.storage.removeItem(key);
    expect(disk.values.size).toBe(0);
    a.tab.deliver();
    expect(new Tab(disk).open().events()).toEqual(a.progress.events());
  });

  it('survive clear() called by another site of the origin', () => {
    const disk = new Disk();
    open(disk).progress.record(answer({ item: 'old' }));
    const a = open(disk);
    a.progress.record(answer({ item: 'new' }));
    new Tab(disk).storage.clear();
    expect(disk.values.size).toBe(0);
    a.tab.deliver();
    expect(new Tab(disk).open().events()).toEqual(a.progress.events());
    const lines = [...disk.values.values()].flatMap((text) => text.split('\n'));
    expect(lines).toHaveLength(2);
  });

  it('do not mind clear() of session storage, or keys of others', () => {
    const disk = new Disk();
    const { tab, progress } = open(disk);
    progress.record(answer());
    disk.values.clear();
    for (const mail of [
      { key: null, newValue: null, storageArea: new Tab(new Disk()).storage },
      { key: 'theirs', newValue: 'x', storageArea: tab.storage },
      { key: 'shangke:mei:seg:a', newValue: 'x', storageArea: tab.storage },
    ]) {
      tab.page.dispatchEvent(Object.assign(new Event('storage'), mail));
    }
    expect(disk.values.size).toBe(0);
    expect(progress.events()).toHaveLength(1);
  });

  it('catch up after a sleep in the back/forward cache', () => {
    const disk = new Disk();
    const a = open(disk);
    const b = open(disk);
    a.progress.record(answer({ item: 'a' }));
    a.tab.sleep();
    b.progress.record(answer({ item: 'b' }));
    a.tab.wake();
    expect(Object.keys(a.progress.$state.get().items).sort()).toEqual(['a', 'b']);
    a.progress.record(answer({ item: 'c' }));
    expect(new Tab(disk).open().events()).toEqual(a.progress.events());
  });

  it('read nothing again when a page is shown for the first time', () => {
    const disk = new Disk();
    const { tab } = open(disk);
    let accesses = 0;
    disk.intrude = () => {
      accesses += 1;
    };
    tab.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(accesses).toBe(0);
  });

  it('leave their own segment out of their own compaction', async () => {
    const disk = new Disk();
    for (let i = 0; i < 9; i += 1) open(disk).progress.record(answer({ item: `item-${i}` }));
    const { progress } = open(disk);
    const { id } = progress.record(answer({ item: 'own' }));
    await progress.tidied;
    const keys = [...disk.values.keys()];
    expect(keys).toHaveLength(2);
    expect(keys).toContain(`shangke:default:seg:${id.split(':')[0]}`);
  });

  it('do not write an import again that another one compacted', async () => {
    const from = open(new Disk()).progress;
    from.record(answer({ item: 'imported' }));
    const disk = new Disk();
    const a = open(disk);
    const found = await a.progress.inspect(from.exportFile());
    if (found.kind !== 'ok') throw new Error(found.kind);
    a.progress.importEvents(found.preview);
    const [key = ''] = [...disk.values].find(([, text]) => text.includes('item')) ?? [];
    new Tab(disk).storage.removeItem(key);
    a.tab.deliver();
    expect(disk.values.has(key)).toBe(false);
  });

  it('are no longer listened to once closed', () => {
    const disk = new Disk();
    const a = open(disk);
    a.progress.close();
    open(disk).progress.record(answer());
    a.tab.deliver();
    expect(a.progress.events()).toEqual([]);
  });
});

describe('the lock of a page', () => {
  const held = async () => (await navigator.locks.query()).held?.map(({ name }) => name) ?? [];

  it('is held from its first event, but not while it sleeps', async () => {
    const disk = new Disk();
    disk.values.set('shangke:profile', 'lock-test');
    const tab = new Tab(disk, { locks: navigator.locks });
    const progress = tab.open();
    await progress.tidied;
    await expect.poll(held).toEqual([]);
    const { id } = progress.record({ type: 'opened', lesson: 'edi' });
    const lock = `shangke:lock-test:seg:${id.split(':')[0]}`;
    await expect.poll(held).toEqual([lock]);
    tab.sleep();
    progress.record({ type: 'left', lesson: 'edi', place: 'why' });
    await expect.poll(held).toEqual([]);
    tab.wake();
    progress.record({ type: 'backup' });
    await expect.poll(held).toEqual([lock]);
    progress.reset();
    const renewed = progress.record({ type: 'backup' }).id.split(':')[0];
    await expect.poll(held).toEqual([`shangke:lock-test:seg:${renewed}`]);
    progress.close();
    await expect.poll(held).toEqual([]);
  });
});
