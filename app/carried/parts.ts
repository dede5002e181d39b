/**
 * The parts of a page that is made of classic scripts: a module loader of a few lines. The build wraps each chunk of
 * the app in `define(name, …)` and each text in `text(name, …)`; what is not on the first view is fetched by a script
 * element when it is wanted. So the same modules run where module scripts and `fetch` do not: in a frame of an opaque
 * origin on a host that sends no CORS header, and in a file on a disk.
 *
 * Must not know: what the parts are.
 */

export interface Parts {
  /** Called by each chunk: what it exports is made when it is first needed. */
  readonly define: (name: string, make: Make) => void;
  /** Called by each text. */
  readonly text: (name: string, text: string) => void;
  /** What a chunk exports. Throws where it has not come yet. */
  readonly need: (name: string) => object;
  /** What a chunk exports, fetched first if it must be. Rejects where it does not come; the next call tries again. */
  readonly load: (name: string) => Promise<object>;
  /** A text, fetched first if it must be; null where this page carries none of that name. Rejects as `load` does. */
  readonly read: (name: string) => Promise<string | null>;
}

type Make = (require: (name: string) => object, exports: object, module: { exports: object }) => void;

export interface PartsPlan {
  /** In which file a part lies that is not on the page from the start; after a space, in which its styles. */
  readonly files: Readonly<Record<string, string>>;
  /** Runs what lies there, styles and all; rejects where it does not come. */
  readonly run: (file: string) => Promise<void>;
}

declare global {
  /** Only on a page made of classic scripts. */
  var sourcelineParts: Parts | undefined;
}

export function createParts({ files, run }: PartsPlan): Parts {
  const makers = new Map<string, Make>();
  const made = new Map<string, { exports: object }>();
  const texts = new Map<string, string>();
  const running = new Map<string, Promise<void>>();

  const need = (path: string): object => {
    const name = path.replace(/^\.\//, '');
    const before = made.get(name);
    if (before !== undefined) return before.exports;
    const make = makers.get(name);
    if (make === undefined) throw new Error(`this page has no part "${name}"`);
    const module = { exports: {} };
    // Known before it is made: parts may need each other.
    made.set(name, module);
    make(need, module.exports, module);
    return module.exports;
  };
  const fetchFileOf = (name: string): Promise<void> => {
    const { [name]: file } = files;
    if (file === undefined) return Promise.resolve();
    const before = running.get(file);
    if (before !== undefined) return before;
    const fetching = run(file);
    running.set(file, fetching);
    fetching.catch(() => running.delete(file));
    return fetching;
  };
  return {
    define: (name, make) => void makers.set(name, make),
    text: (name, text) => void texts.set(name, text),
    need,
    load: async (name) => {
      if (!makers.has(name)) await fetchFileOf(name);
      return need(name);
    },
    read: async (name) => {
      if (!texts.has(name)) await fetchFileOf(name);
      return texts.get(name) ?? null;
    },
  };
}

/** Runs a part by a script element and a link to its styles: these need neither CORS nor `connect-src`. */
export const runScript =
  (page: Document, base: string) =>
  async (files: string): Promise<void> => {
    const [script = '', styles] = files.split(' ');
    await Promise.all([
      come(page, Object.assign(page.createElement('script'), { src: base + script })),
      styles && come(page, Object.assign(page.createElement('link'), { rel: 'stylesheet', href: base + styles })),
    ]);
  };

const come = (page: Document, element: HTMLScriptElement | HTMLLinkElement): Promise<void> =>
  new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => {
      element.remove();
      reject(new Error(`${'src' in element ? element.src : element.href} could not be loaded`));
    };
    page.head.append(element);
  });
