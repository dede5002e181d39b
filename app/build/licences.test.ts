import { describe, expect, it } from 'vitest';
import { licenceTexts, readLicences } from './licences';

const licences = readLicences(process.cwd());

describe('readLicences', () => {
  it.each([
    ['react', 'MIT'],
    ['vis-timeline', 'Apache-2.0 OR MIT'],
    ['@fontsource-variable/source-serif-4', 'OFL-1.1'],
    ['xss', 'MIT'],
  ])('%s is under %s', (name, licence) => {
    expect(licences.find((row) => row.name === name)?.licence).toBe(licence);
  });

  it('knows of what only serves to build, that it does not ship', () => {
    expect(licences.map(({ name }) => name)).not.toContain('vite');
    expect(licences.filter(({ name }) => name.startsWith('@types/'))).toEqual([]);
  });

  it('finds each licence to be one that lets the site be published', () => {
    const free = /^(?:MIT|ISC|OFL-1\.1|0BSD|BSD-[23]-Clause|Apache-2\.0)(?: OR (?:MIT|Apache-2\.0))?$/;
    expect(licences.filter(({ licence }) => !free.test(licence))).toEqual([]);
  });
});

describe('licenceTexts', () => {
  it('has our own licence and that of every component', () => {
    const texts = licenceTexts(process.cwd());
    expect(texts).toContain('What this licence does not cover');
    for (const { name, version } of licences) expect(texts).toContain(`\n${name} ${version}\n`);
    expect(texts).toContain('SIL OPEN FONT LICENSE');
  });
});
