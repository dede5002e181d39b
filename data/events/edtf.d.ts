/** The `edtf` package brings no types. Only what `when-bounds.ts` uses of it. */
declare module 'edtf' {
  interface EdtfValue {
    readonly type: string;
    /** First and last millisecond, both inclusive, UTC. */
    readonly min: number;
    readonly max: number;
  }
  function edtf(
    input: string,
    constraints: { readonly level: 0 | 1 | 2; readonly types: readonly string[] },
  ): EdtfValue;

  // biome-ignore lint/style/noDefaultExport: what the package does
  export { edtf as default };
}
