import { describe, expect, it } from 'vitest';
import { fillTemplate } from './template';

const TEMPLATE =
  '<html lang="en" data-root="../../"><!--head--><link href="../../assets/a.css"><body><!--body--></body>';

const fill = (parts: Record<string, string>) => fillTemplate(TEMPLATE, { language: 'fr', root: '../', parts });

describe('fillTemplate', () => {
  it('turns the ways to files to where the page stands', () => {
    expect(fill({})).toContain('<link href="../assets/a.css">');
    expect(fill({})).toContain('<html lang="fr" data-root="../">');
  });

  it('puts the parts in and leaves them as they are', () => {
    const body = '<a href="../../">$& $1 <!--head--></a>';
    expect(fill({ head: '<title>T</title>', body })).toContain(`<body>${body}</body>`);
  });

  it('says what the template lacks', () => {
    expect(() => fill({ foot: '' })).toThrow('no place for "foot"');
    expect(() => fillTemplate('<html>', { language: 'en', root: './', parts: {} })).toThrow('data-root');
  });
});
