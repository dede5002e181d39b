import { describe, expect, it, vi } from 'vitest';
import { createParts, type Parts } from './parts';

/** Files that say what the build makes them say; a missing one cannot be had. */
function partsWith(files: Readonly<Record<string, (parts: Parts) => void>>, where: Readonly<Record<string, string>>) {
  const run = vi.fn(async (file: string) => {
    const content = files[file];
    if (content === undefined) throw new Error(`no ${file}`);
    content(parts);
  });
  const parts: Parts = createParts({ files: where, run });
  return { parts, run };
}

describe('the parts of a page', () => {
  it('are made once, when they are first needed', () => {
    const { parts } = partsWith({}, {});
    const make = vi.fn((_: unknown, exports: object) => void Object.assign(exports, { a: 1 }));
    parts.define('a.js', make);
    expect(make).not.toHaveBeenCalled();
    expect(parts.need('./a.js')).toEqual({ a: 1 });
    expect(parts.need('a.js')).toBe(parts.need('./a.js'));
    expect(make).toHaveBeenCalledOnce();
  });

  it('may need each other', () => {
    const { parts } = partsWith({}, {});
    parts.define('a.js', (need, exports) => Object.assign(exports, { b: need('./b.js') }));
    parts.define('b.js', (need, exports) => Object.assign(exports, { a: () => need('./a.js') }));
    const a = parts.need('a.js') as { b: { a: () => object } };
    expect(a.b.a()).toBe(a);
  });

  it('are fetched when they are wanted, a file once', async () => {
    const file = (parts: Parts) => {
      parts.define('late.js', (_, exports) => Object.assign(exports, { late: true }));
      parts.text('words', 'some');
    };
    const { parts, run } = partsWith({ 'late-1.js': file }, { 'late.js': 'late-1.js', words: 'late-1.js' });
    expect(await Promise.all([parts.load('late.js'), parts.read('words')])).toEqual([{ late: true }, 'some']);
    expect(run).toHaveBeenCalledOnce();
  });

  it('are tried again after a failure', async () => {
    const files: Record<string, (parts: Parts) => void> = {};
    const { parts, run } = partsWith(files, { 'late.js': 'late-1.js' });
    await expect(parts.load('late.js')).rejects.toThrow('no late-1.js');
    files['late-1.js'] = (all) => all.define('late.js', () => undefined);
    await expect(parts.load('late.js')).resolves.toEqual({});
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('say what is not there', async () => {
    const { parts } = partsWith({}, {});
    expect(() => parts.need('gone.js')).toThrow('gone.js');
    await expect(parts.load('gone.js')).rejects.toThrow('gone.js');
    expect(await parts.read('gone')).toBeNull();
  });
});
