import { describe, expect, it } from 'vitest';
import { takeMethods, takeOut } from './trim-vis';

describe('takeOut', () => {
  const panel = { begins: '\nclass Panel {', ends: '\n}\n', instead: '\nclass Panel {}\n' };

  it('leaves an empty class in the place of one', () => {
    expect(takeOut('a();\nclass Panel {\n  draw() {\n  }\n}\nb();', panel)).toBe('a();\nclass Panel {}\nb();');
  });

  it('says what a new version no longer has', () => {
    expect(() => takeOut('a();\nclass Pane {\n}\n', panel)).toThrow('there is no class Panel');
  });
});

describe('takeMethods', () => {
  it('takes what a constructor is given, and nothing of another', () => {
    const code = [
      'function Graph() {}',
      'Graph.prototype = new Core();',
      'Graph.prototype.draw = function (x) {',
      '  if (x) {',
      '  };',
      '};',
      'Graph.zero = function () {',
      '};',
      'GraphGroup.prototype.draw = function () {',
      '};',
      'end();',
    ].join('\n');
    expect(takeMethods(code, 'Graph')).toBe(
      'function Graph() {}\nGraphGroup.prototype.draw = function () {\n};\nend();',
    );
  });

  it('says what a new version no longer has', () => {
    expect(() => takeMethods('function Graph() {}\n', 'Graph')).toThrow('Graph has no methods');
  });
});
