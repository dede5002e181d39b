/**
 * Takes out of vis-timeline what this project never asks of it, and a bundler cannot see: the panel that edits its
 * options with its colour picker, the check of its options, every kind of item but the one that is drawn here, its own
 * clusters, popups and movable lines, and the graphs of its other half. A third of its weight, which nobody then waits
 * for or compiles.
 *
 * Where a version no longer has what is to be taken out, the build fails and says so. Must not know: the app.
 */
import type { Plugin } from 'vite';

interface Trim {
  readonly file: RegExp;
  /** How the class begins and ends, at the left margin, and what stands in for it. */
  readonly classes: readonly { readonly begins: string; readonly ends: string; readonly instead: string }[];
  /** Constructors in the old way whose methods are given to them one by one, which keeps them alive unused. */
  readonly constructors?: readonly string[];
}

/** What `Core.setOptions` calls on it. */
const NO_PANEL = '{ setOptions() {} setModuleOptions() {} getOptions() { return {}; } }';

/** Types hold our options to what there is. */
const NO_CHECK = '{ static validate() { return false; } }';

/** A tap asks it which of its lines was meant. */
const NO_LINE = '{ static customTimeFromTarget() { return null; } }';

/** Classes that are named where they are not used: nothing is ever made of them. */
const unused = (name: string, base = '') => ({
  begins: `\nclass ${name}${base && ` extends ${base}`} {`,
  ends: '\n}\n',
  instead: `\nclass ${name} {}\n`,
});

const unusedExpression = (name: string) => ({
  begins: `\nlet ${name}$1 = class ${name} {`,
  ends: '\n};\n',
  instead: `\nlet ${name}$1 = class {};\n`,
});

const TRIMS: readonly Trim[] = [
  {
    file: /vis-timeline[\\/]esnext[\\/]esm[\\/]vis-timeline-graph2d\.m?js$/,
    classes: [
      unused('ColorPicker'),
      { begins: '\nclass Configurator {', ends: '\n}\n', instead: `\nclass Configurator ${NO_PANEL}\n` },
      { begins: '\nclass Validator {', ends: '\n}\n', instead: `\nclass Validator ${NO_CHECK}\n` },
      ...['BackgroundItem', 'BoxItem', 'PointItem', 'ClusterItem'].map((name) => unused(name, 'Item')),
      unused('ClusterGenerator'),
      unused('Popup'),
      { ...unused('CustomTime', 'Component'), instead: `\nclass CustomTime ${NO_LINE}\n` },
    ],
    constructors: ['Graph2d', 'LineGraph', 'Legend', 'GraphGroup', 'Points', 'Bargraph', 'Line'],
  },
  {
    file: /vis-util[\\/]esnext[\\/]esm[\\/]vis-util\.m?js$/,
    classes: [
      unusedExpression('ColorPicker'),
      unusedExpression('Popup'),
      unusedExpression('Configurator'),
      { ...unusedExpression('Validator'), instead: `\nlet Validator$1 = class ${NO_CHECK};\n` },
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
      const left = trim.classes.reduce(takeOut, code);
      return { code: (trim.constructors ?? []).reduce(takeMethods, left), map: null };
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

/** What a constructor is given after it is made: without it nothing uses it. Throws where there is nothing of the kind. */
export function takeMethods(code: string, name: string): string {
  const given = new RegExp(`\\n${name}\\.[\\w.$]+ = (?:function [^]*?\\n\\};|new \\w+\\(\\);)(?=\\n)`, 'g');
  const left = code.replaceAll(given, '');
  if (left === code) throw new Error(`vis-timeline has changed: ${name} has no methods to take out`);
  return left;
}
