/** For tests: as much of citation-js as they use; the package brings no types. */
declare module '@citation-js/core' {
  interface Input {
    readonly data: readonly unknown[];
  }
  export const plugins: {
    readonly input: {
      /** Reads any format that a plugin knows, as CSL-JSON. */
      chain(data: string, options?: { readonly forceType?: string }): readonly Readonly<Record<string, unknown>>[];
    };
  };
  export class Cite implements Input {
    readonly data: readonly unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
