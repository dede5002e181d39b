/**
 * Takes out of vis-timeline what this project never asks of it, and a bundler cannot see: the panel that edits its
 * options, with its colour picker, kept alive because its helpers are spread as one object. An eighth of its weight.
 *
 * Where a version no longer has what is to be taken out, the build fails and says so. Must not know: the app.
 */
import type { Plugin } from 'vite';

interface Trim {
  readonly file: RegExp;
  /** How the class begins and ends, at the left margin, and what stands in for it. */
  readonly classes: readonly { readonly begins: string; readonly ends: string; readonly instead: string }[];
}

/** What `Core.setOptions` calls on it. */
const NO_PANEL = '{ setOptions() {} setModuleOptions() {} getOptions() { return {}; } }';

const TRIMS: readonly Trim[] = [
  {
    file: /vis-timeline[\\/]esnext[\\/]esm[\\/]vis-timeline-graph2d\.m?js$/,
    classes: [
      { begins: '\nclass ColorPicker {', ends: '\n}\n', instead: '\nclass ColorPicker {}\n' },
      { begins: '\nclass Configurator {', ends: '\n}\n', instead: `\nclass Configurator ${NO_PANEL}\n` },
    ],
  },
  {
    file: /vis-util[\\/]esnext[\\/]esm[\\/]vis-util\.m?js$/,
    classes: [
      {
        begins: '\nlet ColorPicker$1 = class ColorPicker {',
        ends: '\n};\n',
        instead: '\nlet ColorPicker$1 = class {};\n',
      },
      {
        begins: '\nlet Configurator$1 = class Configurator {',
        ends: '\n};\n',
        instead: '\nlet Configurator$1 = class {};\n',
      },
    ],
  },
];

export function trimVis(): Plugin {
  return {
    name: 'trim-vis',
    apply: 'build',
    transform(code, id) {
      const trim = TRIMS.find(({ file }) => file.test(id));
      if (trim === undefined) return null;
      return { code: trim.classes.reduce(takeOut, code), map: null };
    },
  };
}

/** Throws where the class is not there. */
export function takeOut(code: string, { begins, ends, instead }: Trim['classes'][number]): string {
  const from = code.indexOf(begins);
  const to = code.indexOf(ends, from + begins.length);
  if (from === -1 || to === -1) throw new Error(`vis-timeline has changed: there is no ${begins.trim()} to take out`);
  return code.slice(0, from) + instead + code.slice(to + ends.length);
}
