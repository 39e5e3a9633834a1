import { describe, expect, it } from 'vitest';
import { Disk, Tab } from '../../support/memory-browser.ts';
import { answer } from '../../support/progress-events.ts';

describe('openProgress', () => {
  it('writes nothing before something happens', () => {
    const disk = new Disk();
    const progress = new Tab(disk).open();
    expect(disk.values.size).toBe(0);
    expect(progress.$state.get()).toMatchObject({ events: 0 });
    expect(progress.$status.get()).toEqual({
      kind: 'ok',
      persisted: undefined,
      quarantined: 0,
      unsaved: 0,
    });
  });

  it('stores an event at once, in a segment of its own, and finds it again', () => {
    const disk = new Disk();
    const first = new Tab(disk).open();
    const recorded = first.record(answer({ response: { a: '薄利' } }));
    const [key = ''] = disk.values.keys();
    expect(key).toMatch(/^shangke:default:seg:[0-9a-z]{10}$/);
    expect(recorded).toMatchObject({ v: 2, id: `${key.slice(-10)}:1` });
    expect(disk.values.get(key)).toBe(JSON.stringify(recorded));

    const second = new Tab(disk).open();
    expect(second.events()).toEqual([recorded]);
    expect(second.$state.get()).toEqual(first.$state.get());
    second.record({ type: 'opened', lesson: 'edi' });
    expect(disk.values.size).toBe(2);
    expect(disk.values.get(key)).toBe(JSON.stringify(recorded));
  });

  it('tells subscribers', () => {
    const progress = new Tab(new Disk()).open();
    const seen: number[] = [];
    progress.$state.subscribe(({ events }) => seen.push(events));
    progress.record({ type: 'opened', lesson: 'edi' });
    progress.record({ type: 'backup' });
    expect(seen).toEqual([0, 1, 2]);
    expect(progress.$status.get().backupAt).toBe(progress.events()[1]?.at);
  });

  it('lets a subscriber record in turn', () => {
    const progress = new Tab(new Disk()).open();
    progress.$state.subscribe((state) => {
      const lesson = state.lessons.edi;
      if (lesson && lesson.finishedAt === undefined)
        progress.record({ type: 'finished', lesson: 'edi' });
    });
    progress.record({ type: 'opened', lesson: 'edi' });
    expect(progress.$state.get()).toMatchObject({ events: 2 });
    expect(progress.$state.get().lessons.edi?.finishedAt).toBeDefined();
  });

  it('refuses what could not be read back', () => {
    const disk = new Disk();
    const progress = new Tab(disk).open();
    expect(() => progress.record(answer({ score: Number.NaN }))).toThrow(TypeError);
    expect(disk.values.size).toBe(0);
    expect(progress.events()).toEqual([]);
  });

  it('is not changed by a caller who goes on using the response', () => {
    const progress = new Tab(new Disk()).open();
    const response = ['a'];
    progress.record(answer({ response }));
    response.push('b');
    expect(progress.$state.get().items['edi-what']?.last.response).toEqual(['a']);
  });

  it('does not let time run backwards within a page view', () => {
    const times = [500, 400, 600];
    const progress = new Tab(new Disk(), { now: () => times[0] ?? 0 }).open();
    const at = [0, 0, 0].map(() => {
      const { at } = progress.record({ type: 'backup' });
      times.shift();
      return at;
    });
    expect(at).toEqual([500, 500, 600]);
  });

  it('sorts an event in that is earlier than what is known', () => {
    const disk = new Disk();
    new Tab(disk, { now: () => 9000 }).open().record({ type: 'opened', lesson: 'late' });
    const progress = new Tab(disk, { now: () => 10 }).open();
    progress.record({ type: 'opened', lesson: 'early' });
    expect(progress.$state.get().latest).toBe('late');
    expect(progress.events().map(({ at }) => at)).toEqual([10, 9000]);
  });

  it('keeps learners apart', () => {
    const disk = new Disk();
    new Tab(disk).open().record({ type: 'opened', lesson: 'edi' });
    disk.values.set('shangke:profile', 'mei');
    const mei = new Tab(disk).open();
    expect(mei.events()).toEqual([]);
    mei.record({ type: 'opened', lesson: 'roas' });
    expect([...disk.values.keys()].some((key) => key.startsWith('shangke:mei:seg:'))).toBe(true);
    disk.values.set('shangke:profile', 'a:b/c');
    expect(new Tab(disk).open().$state.get().latest).toBe('edi');
  });

  it('asks the browser to keep the data', async () => {
    let granted = false;
    const world = {
      persisted: async () => granted,
      persist: async () => {
        granted = true;
        return true;
      },
    };
    const progress = new Tab(new Disk(), world).open();
    await progress.tidied;
    expect(progress.$status.get().persisted).toBe(false);
    expect(await progress.requestPersistence()).toBe(true);
    expect(progress.$status.get().persisted).toBe(true);
  });

  it('survives a browser that cannot be asked, or fails to answer', async () => {
    const none = new Tab(new Disk()).open();
    expect(await none.requestPersistence()).toBeUndefined();
    const fail = async () => {
      throw new TypeError('insecure');
    };
    const failing = new Tab(new Disk(), { persisted: fail, persist: fail }).open();
    expect(await failing.requestPersistence()).toBeUndefined();
  });

  it('carries events of a newer release through everything', async () => {
    const newer = '{"v":3,"id":"z:1","at":1,"type":"felt","as":"好"}';
    const disk = new Disk();
    for (let i = 0; i < 12; i += 1) {
      disk.values.set(
        `shangke:default:seg:w${i}`,
        `{"v":1,"id":"o:${i}","at":${i},"type":"open","lesson":"edi"}`,
      );
    }
    disk.values.set('shangke:default:seg:newer', newer);
    const progress = new Tab(disk).open();
    await progress.tidied;
    expect(disk.values.size).toBe(1);
    expect([...disk.values.values()][0]).toContain(newer);
    expect(progress.events()).toHaveLength(12);

    const elsewhere = new Tab(new Disk()).open();
    const found = await elsewhere.inspect(await progress.exportText());
    if (found.kind !== 'ok') throw new Error(found.kind);
    elsewhere.importEvents(found.preview);
    expect(elsewhere.exportFile()).toContain(newer);
  });
});
