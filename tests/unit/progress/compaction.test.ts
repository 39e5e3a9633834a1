import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact } from '../../../src/progress/store/compaction.ts';
import { guard } from '../../../src/progress/store/engine.ts';
import { replaceSegments } from '../../../src/progress/store/replace.ts';
import { readSegments } from '../../../src/progress/store/segments.ts';
import { writeTrash } from '../../../src/progress/store/trash.ts';
import { Disk, Tab } from '../../support/memory-browser.ts';
import { answer, event } from '../../support/progress-events.ts';

const PREFIX = 'shangke:default:';
const newer = '{"v":3,"type":"felt"}';
const line = (id: string): string => JSON.stringify(event(answer(), Number(id.slice(1)), id));

/** A disk with `count` segments of one event each, `seg:w0` and so on. */
function full(count: number) {
  const disk = new Disk();
  const { storage } = new Tab(disk);
  const engine = guard(storage, PREFIX);
  for (let i = 0; i < count; i += 1) engine.write(`seg:w${i}`, line(`e${i}`));
  let made = 0;
  const fresh = (): string => {
    made += 1;
    return `seg:new${made}`;
  };
  const ids = (): string[] => [...new Set(readSegments(engine).events.map(({ id }) => id))].sort();
  return { disk, engine, fresh, ids };
}

const nobody = (): boolean => false;

describe('replaceSegments', () => {
  it('keeps a segment that grew since it was read', () => {
    const { engine, ids } = full(2);
    const sources = new Map([
      ['seg:w0', line('e0')],
      ['seg:w1', line('e1')],
    ]);
    const log = readSegments(engine);
    engine.write('seg:w1', `${line('e1')}\n${line('e9')}`);
    expect(replaceSegments(engine, sources, log, 'seg:new')).toBe(true);
    expect(engine.names('seg:').sort()).toEqual(['seg:new', 'seg:w1']);
    expect(ids()).toEqual(['e0', 'e1', 'e9']);
  });
});

describe('compact', () => {
  it('leaves 8 segments alone and makes one of 9', () => {
    const eight = full(8);
    compact(eight.engine, nobody, eight.fresh);
    expect(eight.disk.values.size).toBe(8);
    const nine = full(9);
    const before = nine.ids();
    compact(nine.engine, nobody, nine.fresh);
    expect([...nine.disk.values.keys()]).toEqual([`${PREFIX}seg:new1`]);
    expect(nine.ids()).toEqual(before);
  });

  it('leaves alone what is large, open, damaged or in the trash, and carries newer lines along', () => {
    const { disk, engine, fresh, ids } = full(13);
    const large = Array.from({ length: 400 }, (_, i) => line(`l${i}`)).join('\n');
    expect(large.length).toBeGreaterThan(64 * 1024);
    engine.write('seg:w0', large);
    engine.write('seg:w1', `${line('e1')}\n{"v":2,`);
    engine.write('seg:w2', `${line('e2')}\n${newer}`);
    writeTrash(engine, [{ at: 1, writers: ['w3'] }]);
    const before = ids();
    compact(engine, (name) => name === 'seg:w4', fresh);
    expect(engine.names('').sort()).toEqual(
      ['seg:new1', 'seg:w0', 'seg:w1', 'seg:w3', 'seg:w4', 'trash'].sort(),
    );
    expect(ids()).toEqual(before);
    expect(readSegments(engine).opaque).toEqual([newer]);
    expect(disk.values.get(`${PREFIX}seg:w0`)).toBe(large);
  });

  it('changes nothing when there is no room for the new segment', () => {
    const { disk, engine, fresh } = full(20);
    disk.quota = disk.used() + 50;
    const before = new Map(disk.values);
    compact(engine, nobody, fresh);
    expect(disk.values).toEqual(before);
  });

  it('loses nothing when the page dies at any moment', () => {
    for (let moment = 1; moment < 80; moment += 1) {
      const { disk, engine, fresh, ids } = full(12);
      const before = ids();
      let accesses = 0;
      disk.intrude = () => {
        accesses += 1;
        if (accesses >= moment) disk.blocked = true;
      };
      compact(engine, nobody, fresh);
      disk.intrude = undefined;
      disk.blocked = false;
      expect(ids()).toEqual(before);
    }
  });

  it('loses nothing when another tab compacts, or writes and is told, at any moment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 9, max: 14 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 8 }),
        (count, moments, writes, writer) => {
          const { disk, engine, fresh, ids } = full(count);
          const own = [line(`e${writer}`)];
          const expected = new Set(ids());
          let accesses = 0;
          disk.intrude = () => {
            accesses += 1;
            if (!moments.includes(accesses)) return;
            if (writes) {
              own.push(line(`x${accesses}`));
              expected.add(`x${accesses}`);
              engine.write(`seg:w${writer}`, own.join('\n'));
            } else compact(engine, nobody, fresh);
          };
          compact(engine, nobody, fresh);
          disk.intrude = undefined;
          // The live page hears that its segment is gone, if it is, and writes it again.
          if (writes && engine.read(`seg:w${writer}`) === undefined) {
            engine.write(`seg:w${writer}`, own.join('\n'));
          }
          expect(ids()).toEqual([...expected].sort());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not bring back what another tab resets meanwhile, nor lose it', () => {
    for (let moment = 1; moment < 80; moment += 1) {
      const { disk, engine, fresh, ids } = full(12);
      const before = ids();
      let accesses = 0;
      disk.intrude = () => {
        accesses += 1;
        if (accesses !== moment) return;
        const writers = engine.names('seg:').map((name) => name.slice(4));
        writeTrash(engine, [{ at: 1, writers }]);
      };
      compact(engine, nobody, fresh);
      disk.intrude = undefined;
      if (accesses < moment) return;
      expect(ids()).toEqual([]);
      writeTrash(engine, []);
      expect(ids()).toEqual(before);
    }
    throw new Error('compact should end within 80 accesses');
  });
});
