/** The file that `public/theme.js` has asked for before the app was there. Must not know: what is in it. */

declare global {
  /** What `public/theme.js` has asked for before the app was there. */
  var sourcelineFile: { readonly url: string; readonly answer: Promise<Response> } | undefined;
}

/** The answer that is on its way, for whoever asks first; then it is asked for anew. */
export function sentAhead(url: string): Promise<Response> | undefined {
  if (globalThis.sourcelineFile?.url !== url) return undefined;
  const { answer } = globalThis.sourcelineFile;
  globalThis.sourcelineFile = undefined;
  return answer;
}
