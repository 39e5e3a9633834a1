import { describe, expect, it } from 'vitest';
import { Disk, Tab } from '../../support/memory-browser.ts';
import { answer, event } from '../../support/progress-events.ts';

const SEGMENT = 'shangke:default:seg:old';
const good = JSON.stringify(event(answer({ item: 'good' }), 5, 'old:1'));
const cut = JSON.stringify(event(answer({ item: 'cut' }), 6, 'old:2')).slice(0, 40);

/** A disk with one segment whose last line was cut short. */
function damaged(text = `${good}\n${cut}`): Disk {
  const disk = new Disk();
  disk.values.set(SEGMENT, text);
  return disk;
}

const texts = (disk: Disk, part: string): string[] =>
  [...disk.values].filter(([key]) => key.includes(part)).map(([, text]) => text);

describe('a segment with unreadable lines', () => {
  it('moves to quarantine as it is; its good events stay', async () => {
    const disk = damaged();
    const progress = new Tab(disk).open();
    expect(progress.events()).toHaveLength(1);
    await progress.tidied;
    expect(texts(disk, ':quarantine:')).toEqual([`${good}\n${cut}`]);
    expect(disk.values.has(SEGMENT)).toBe(false);
    expect(texts(disk, ':seg:')).toEqual([good]);
    expect(progress.events()).toHaveLength(1);
    expect(progress.$status.get()).toMatchObject({ kind: 'ok', quarantined: 1 });
    const [found] = progress.quarantine();
    expect(found).toMatchObject({ text: `${good}\n${cut}`, moved: true });

    const later = new Tab(disk).open();
    await later.tidied;
    expect(later.$status.get().quarantined).toBe(1);
    expect(disk.values.size).toBe(2);
  });

  it.each(['{"v":2,', '\u0000\u0001', '<html>', 'null', '[1,2]', '{}'])(
    'is quarantined though nothing of it is good: %j',
    async (text) => {
      const disk = damaged(text);
      const progress = new Tab(disk).open();
      await progress.tidied;
      expect(texts(disk, ':quarantine:')).toEqual([text]);
      expect(texts(disk, ':seg:')).toEqual([]);
    },
  );

  it('stays where it is while there is no room for the copy, and can be downloaded', async () => {
    const text = `${good}\n${cut.repeat(50)}`;
    const disk = damaged(text);
    // Room for the good events alone, which must not tempt it to drop the rest.
    disk.quota = disk.used() + good.length + 100;
    const progress = new Tab(disk).open();
    await progress.tidied;
    expect(disk.values.get(SEGMENT)).toBe(text);
    expect(progress.$status.get().quarantined).toBe(1);
    expect(progress.quarantine()).toEqual([{ key: 'seg:old', text, moved: false }]);
    progress.discardQuarantine('seg:old');
    expect(disk.values.size).toBe(1);

    disk.quota = Number.POSITIVE_INFINITY;
    const later = new Tab(disk).open();
    await later.tidied;
    expect(later.quarantine()).toMatchObject([{ moved: true }]);
    expect(later.events()).toHaveLength(1);
  });

  it('stays where it is when there is room for the copy but not for the good events', async () => {
    const disk = damaged();
    disk.quota = disk.used() + 350;
    const progress = new Tab(disk).open();
    await progress.tidied;
    expect(disk.values).toEqual(new Map([[SEGMENT, `${good}\n${cut}`]]));
  });

  it('loses nothing when the page dies while it moves', async () => {
    for (let moment = 1; moment < 60; moment += 1) {
      const disk = damaged();
      let accesses = 0;
      disk.intrude = () => {
        accesses += 1;
        if (accesses >= moment) disk.blocked = true;
      };
      await new Tab(disk).open().tidied;
      disk.intrude = undefined;
      disk.blocked = false;
      const later = new Tab(disk).open();
      expect(later.events()).toHaveLength(1);
      expect([...disk.values.values()].some((text) => text.includes(cut))).toBe(true);
    }
  });

  it('is left alone while its page lives', async () => {
    const disk = damaged();
    disk.values.set('shangke:profile', 'alive');
    const key = 'shangke:alive:seg:old';
    disk.values.set(key, `${good}\n${cut}`);
    const done = Promise.withResolvers<void>();
    const lock = navigator.locks.request(key, () => done.promise);
    const progress = new Tab(disk, { locks: navigator.locks }).open();
    await progress.tidied;
    expect(disk.values.has(key)).toBe(true);
    done.resolve();
    await lock;
    const later = new Tab(disk, { locks: navigator.locks }).open();
    await later.tidied;
    expect(disk.values.has(key)).toBe(false);
  });

  it('is discarded only when told to, and other tabs learn of it', async () => {
    const disk = damaged();
    const tab = new Tab(disk);
    const progress = tab.open();
    await progress.tidied;
    const other = new Tab(disk);
    const watching = other.open();
    expect(watching.$status.get().quarantined).toBe(1);
    progress.discardQuarantine(progress.quarantine()[0]?.key ?? '');
    expect(progress.$status.get().quarantined).toBe(0);
    other.deliver();
    expect(watching.$status.get().quarantined).toBe(0);
    expect(progress.events()).toHaveLength(1);
  });

  it('is no reason to fail for any other damaged key', async () => {
    const disk = new Disk();
    disk.values.set('shangke:default:trash', '{"at":12,"writ');
    disk.values.set('shangke:profile', '{"na');
    disk.values.set('shangke:default:quarantine:x', '{');
    disk.values.set(SEGMENT, good);
    const progress = new Tab(disk).open();
    await progress.tidied;
    expect(progress.events()).toHaveLength(1);
    expect(progress.undoReset()).toBe(false);
  });
});
