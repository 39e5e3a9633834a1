import { describe, expect, it } from 'vitest';
import { Disk, Tab } from '../../support/memory-browser.ts';
import { answer } from '../../support/progress-events.ts';

const DAY = 24 * 60 * 60 * 1000;

function started() {
  const disk = new Disk();
  let now = 1_790_000_000_000;
  const world = { now: () => (now += 1) };
  const open = () => {
    const tab = new Tab(disk, world);
    return { tab, progress: tab.open() };
  };
  open().progress.record(answer({ item: 'old' }));
  const { tab, progress } = open();
  progress.record(answer({ item: 'new' }));
  const pass = (ms: number): void => {
    now += ms;
  };
  return { disk, tab, progress, open, pass };
}

describe('reset', () => {
  it('starts from nothing and can be undone at once', () => {
    const { progress, open } = started();
    const before = progress.events();
    const reset = progress.reset();
    expect(reset.kept).toBe('disk');
    expect(progress.$state.get()).toMatchObject({ events: 0 });
    expect(open().progress.events()).toEqual([]);
    reset.undo();
    expect(progress.events()).toEqual(before);
    expect(open().progress.events()).toEqual(before);
    expect(progress.$status.get().resetAt).toBeUndefined();
  });

  it('can be undone by a later page view, along with what happened since', () => {
    const { progress, open, pass } = started();
    const before = progress.events();
    progress.reset();
    progress.record(answer({ item: 'since' }));
    pass(6 * DAY);
    const later = open().progress;
    expect(later.events()).toHaveLength(1);
    expect(later.$status.get().resetAt).toBeGreaterThan(0);
    expect(later.undoReset()).toBe(true);
    expect(later.events()).toHaveLength(3);
    expect(later.events()).toEqual(expect.arrayContaining([...before]));
    expect(later.undoReset()).toBe(false);
  });

  it('is final after 7 days: the next page view deletes', async () => {
    const { disk, progress, open, pass } = started();
    progress.reset();
    pass(7 * DAY);
    const later = open().progress;
    expect(later.$status.get().resetAt).toBeUndefined();
    expect(later.undoReset()).toBe(false);
    await later.tidied;
    expect(disk.values.size).toBe(0);
  });

  it('reaches other tabs, which go on with a new segment', () => {
    const { disk, progress, open } = started();
    const other = open();
    other.progress.record(answer({ item: 'theirs' }));
    progress.reset();
    other.tab.deliver();
    expect(other.progress.events()).toEqual([]);
    other.progress.record(answer({ item: 'fresh' }));
    const seen = open().progress;
    expect(Object.keys(seen.$state.get().items)).toEqual(['fresh']);
    expect([...disk.values.values()].join()).toContain('theirs');
    seen.undoReset();
    other.tab.deliver();
    expect(Object.keys(other.progress.$state.get().items).sort()).toEqual(
      ['fresh', 'new', 'old', 'theirs'].sort(),
    );
  });

  it('is noticed by a tab that slept through it, before its next event', () => {
    const { progress, open } = started();
    const other = open();
    other.progress.record(answer({ item: 'theirs' }));
    progress.reset();
    other.progress.record(answer({ item: 'fresh' }));
    expect(Object.keys(other.progress.$state.get().items)).toEqual(['fresh']);
    expect(Object.keys(open().progress.$state.get().items)).toEqual(['fresh']);
  });

  it('on a full disk reaches other tabs too', () => {
    const { disk, progress, open } = started();
    const other = open();
    other.progress.record(answer({ item: 'theirs' }));
    disk.quota = disk.used();
    const reset = progress.reset();
    expect(reset.kept).toBe('memory');
    other.tab.deliver();
    expect(other.progress.events()).toEqual([]);
    expect(open().progress.events()).toEqual([]);
    expect([...disk.values.values()].join()).not.toContain('theirs');
  });

  it('puts away what another tab could not store, once there is room', () => {
    const { disk, progress, open } = started();
    const other = open();
    other.progress.record(answer({ item: 'stored' }));
    disk.quota = disk.used();
    other.progress.record(answer({ item: 'theirs' }));
    disk.quota = Number.POSITIVE_INFINITY;
    progress.reset();
    other.tab.deliver();
    expect(other.progress.events()).toEqual([]);
    other.progress.undoReset();
    expect(Object.keys(other.progress.$state.get().items)).toEqual([
      'old',
      'new',
      'stored',
      'theirs',
    ]);
  });

  it('stores what is unsaved first, if there is room by now', () => {
    const { disk, progress, open } = started();
    disk.quota = disk.used();
    progress.record(answer({ item: 'late' }));
    disk.quota = Number.POSITIVE_INFINITY;
    expect(progress.reset().kept).toBe('disk');
    const later = open().progress;
    later.undoReset();
    expect(Object.keys(later.$state.get().items)).toEqual(['old', 'new', 'late']);
  });

  it('on a full disk does not delete what could not be read', () => {
    const { disk, open } = started();
    disk.values.set('shangke:default:seg:damaged', '{"v":2,"id":');
    disk.quota = disk.used();
    const { progress } = open();
    expect(progress.reset().kept).toBe('memory');
    expect(disk.values.get('shangke:default:seg:damaged')).toBe('{"v":2,"id":');
  });

  it('undoes two resets one after the other, the latest first', () => {
    const { progress } = started();
    progress.reset();
    progress.record(answer({ item: 'between' }));
    progress.reset();
    expect(progress.events()).toEqual([]);
    expect(progress.undoReset()).toBe(true);
    expect(Object.keys(progress.$state.get().items)).toEqual(['between']);
    expect(progress.undoReset()).toBe(true);
    expect(Object.keys(progress.$state.get().items).sort()).toEqual(['between', 'new', 'old']);
  });

  it('of nothing does nothing', () => {
    const disk = new Disk();
    const progress = new Tab(disk).open();
    const reset = progress.reset();
    expect(reset.kept).toBe('disk');
    reset.undo();
    expect(disk.values.size).toBe(0);
  });
});
