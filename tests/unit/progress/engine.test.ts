import { describe, expect, it } from 'vitest';
import { guard } from '../../../src/progress/store/engine.ts';
import { Disk, Tab } from '../../support/memory-browser.ts';

function open() {
  const disk = new Disk();
  const { storage } = new Tab(disk);
  return { disk, storage, engine: guard(storage, 'shangke:default:') };
}

describe('guard', () => {
  it('keeps to its prefix', () => {
    const { storage, engine } = open();
    storage.setItem('other:seg:a', 'x');
    expect(engine.write('seg:a', '1')).toBe('ok');
    expect(engine.write('trash', '2')).toBe('ok');
    expect(storage.getItem('shangke:default:seg:a')).toBe('1');
    expect(engine.names('seg:')).toEqual(['seg:a']);
    expect(engine.read('seg:a')).toBe('1');
    engine.remove('seg:a');
    expect(engine.read('seg:a')).toBeUndefined();
    expect(storage.getItem('other:seg:a')).toBe('x');
  });

  it('says full and leaves the old value', () => {
    const { disk, engine } = open();
    engine.write('seg:a', 'short');
    disk.quota = disk.used() + 3;
    expect(engine.write('seg:a', 'much longer')).toBe('full');
    expect(engine.read('seg:a')).toBe('short');
    expect(engine.probe()).toBe('full');
  });

  it('says full in the words of Firefox', () => {
    const { storage } = open();
    storage.setItem = () => {
      throw new DOMException('Persistent storage maximum size', 'NS_ERROR_DOM_QUOTA_REACHED');
    };
    expect(guard(storage, 'x:').write('a', '1')).toBe('full');
  });

  it('says blocked where every access throws, and throws nothing itself', () => {
    const { disk, engine } = open();
    disk.blocked = true;
    expect(engine.probe()).toBe('blocked');
    expect(engine.write('a', '1')).toBe('blocked');
    expect(engine.read('a')).toBeUndefined();
    expect(engine.names('')).toEqual([]);
    expect(() => engine.remove('a')).not.toThrow();
  });

  it('says blocked where there is no storage', () => {
    const engine = guard(undefined, 'shangke:');
    expect(engine.probe()).toBe('blocked');
    expect(engine.names('')).toEqual([]);
    expect(engine.read('a')).toBeUndefined();
  });

  it('says blocked where the quota is nothing, as in private windows of old Safaris', () => {
    const { disk, engine } = open();
    disk.quota = 0;
    expect(engine.probe()).toBe('blocked');
  });

  it('leaves nothing behind after probing', () => {
    const { disk, engine } = open();
    expect(engine.probe()).toBe('ok');
    expect(disk.values.size).toBe(0);
  });
});
