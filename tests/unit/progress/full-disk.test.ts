import { describe, expect, it } from 'vitest';
import { Disk, Tab } from '../../support/memory-browser.ts';
import { answer } from '../../support/progress-events.ts';

/** A disk with one stored answer of an earlier page view and no room for another. */
function nearlyFull() {
  const disk = new Disk();
  new Tab(disk).open().record(answer({ item: 'old' }));
  disk.quota = disk.used() + 100;
  const tab = new Tab(disk);
  return { disk, tab, progress: tab.open() };
}

describe('a full disk', () => {
  it('is said; events stay in memory and are stored once there is room', () => {
    const { disk, progress } = nearlyFull();
    expect(progress.$status.get().kind).toBe('ok');
    progress.record(answer({ item: 'a' }));
    progress.record(answer({ item: 'b' }));
    expect(progress.$status.get()).toMatchObject({ kind: 'full', unsaved: 2 });
    expect(progress.$state.get().events).toBe(3);
    expect(new Tab(disk).open().events()).toHaveLength(1);

    disk.quota = Number.POSITIVE_INFINITY;
    progress.record(answer({ item: 'c' }));
    expect(progress.$status.get()).toMatchObject({ kind: 'ok', unsaved: 0 });
    expect(new Tab(disk).open().events()).toEqual(progress.events());
  });

  it('is tried again when told to, and when another tab removes something', () => {
    const { disk, tab, progress } = nearlyFull();
    progress.record(answer({ item: 'a' }));
    progress.save();
    expect(progress.$status.get()).toMatchObject({ kind: 'full', unsaved: 1 });
    disk.quota += 2000;
    const other = new Tab(disk).storage;
    other.setItem('shangke:default:seg:x', '');
    other.removeItem('shangke:default:seg:x');
    tab.deliver();
    expect(progress.$status.get()).toMatchObject({ kind: 'ok', unsaved: 0 });
  });

  it('is known before the first event, and tried again though nothing is unsaved', () => {
    const { disk } = nearlyFull();
    disk.quota = disk.used();
    const progress = new Tab(disk).open();
    expect(progress.$status.get()).toMatchObject({ kind: 'full', unsaved: 0 });
    disk.quota = Number.POSITIVE_INFINITY;
    progress.save();
    expect(progress.$status.get().kind).toBe('ok');
  });

  it('leaves what was stored of the page’s own segment', () => {
    const disk = new Disk();
    const progress = new Tab(disk).open();
    progress.record(answer({ item: 'a' }));
    disk.quota = disk.used();
    progress.record(answer({ item: 'b' }));
    expect(progress.$status.get()).toMatchObject({ kind: 'full', unsaved: 1 });
    expect(new Tab(disk).open().events()).toHaveLength(1);
  });

  it('does not hinder exporting, what is unsaved included', async () => {
    const { progress } = nearlyFull();
    progress.record(answer({ item: 'a' }));
    const elsewhere = new Tab(new Disk()).open();
    for (const text of [progress.exportFile(), await progress.exportText()]) {
      expect(await elsewhere.inspect(text)).toMatchObject({ kind: 'ok', preview: { items: 2 } });
    }
  });

  it('keeps an import in memory and says so', async () => {
    const from = new Tab(new Disk()).open();
    from.record(answer({ item: 'x' }));
    const { disk, progress } = nearlyFull();
    const found = await progress.inspect(from.exportFile());
    if (found.kind !== 'ok') throw new Error(found.kind);
    progress.importEvents(found.preview);
    expect(progress.$status.get()).toMatchObject({ kind: 'full', unsaved: 2 });
    expect(Object.keys(progress.$state.get().items).sort()).toEqual(['old', 'x']);
    disk.quota = Number.POSITIVE_INFINITY;
    progress.save();
    expect(new Tab(disk).open().events()).toEqual(progress.events());
  });

  it('can be reset, and the reset undone', () => {
    const { disk, progress } = nearlyFull();
    progress.record(answer({ item: 'a' }));
    const before = progress.events();
    disk.quota = disk.used();
    const reset = progress.reset();
    expect(reset.kept).toBe('memory');
    expect(progress.events()).toEqual([]);
    expect(new Tab(disk).open().events()).toEqual([]);
    reset.undo();
    expect(progress.events()).toEqual(before);
    disk.quota = Number.POSITIVE_INFINITY;
    progress.save();
    expect(new Tab(disk).open().events()).toEqual(before);
  });

  it('does not promise an undo to later page views if it cannot be kept', () => {
    const { disk, progress } = nearlyFull();
    disk.quota = disk.used();
    expect(progress.reset().kept).toBe('memory');
    const later = new Tab(disk).open();
    expect(later.$status.get().resetAt).toBeUndefined();
    expect(later.undoReset()).toBe(false);
  });
});

describe('blocked storage', () => {
  it.each([
    [
      'every access throws',
      () => {
        const disk = new Disk();
        disk.blocked = true;
        return new Tab(disk);
      },
    ],
    ['there is none', () => new Tab(new Disk(), { storage: undefined })],
  ])('means working from memory when %s', async (_, make) => {
    const progress = make().open();
    await progress.tidied;
    expect(progress.$status.get()).toMatchObject({ kind: 'blocked', unsaved: 0 });
    progress.record(answer());
    progress.record(answer({ item: 'b' }));
    expect(progress.$status.get()).toMatchObject({ kind: 'blocked', unsaved: 2, quarantined: 0 });
    expect(progress.$state.get().events).toBe(2);
    expect(progress.quarantine()).toEqual([]);
    const elsewhere = new Tab(new Disk()).open();
    expect(await elsewhere.inspect(await progress.exportText())).toMatchObject({
      kind: 'ok',
      preview: { items: 2 },
    });
    const reset = progress.reset();
    expect(reset.kept).toBe('memory');
    expect(progress.events()).toEqual([]);
    reset.undo();
    expect(progress.events()).toHaveLength(2);
    expect(progress.undoReset()).toBe(false);
  });

  it('that begins while the page is open is said, and what it kept is stored afterwards', () => {
    const disk = new Disk();
    const progress = new Tab(disk).open();
    progress.record(answer({ item: 'a' }));
    disk.blocked = true;
    progress.record(answer({ item: 'b' }));
    expect(progress.$status.get()).toMatchObject({ kind: 'blocked', unsaved: 1 });
    disk.blocked = false;
    progress.save();
    expect(progress.$status.get()).toMatchObject({ kind: 'ok', unsaved: 0 });
    expect(new Tab(disk).open().events()).toEqual(progress.events());
  });
});
