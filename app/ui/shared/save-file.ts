/** Hands a file to the browser to be saved, under a name. */

/** How long the browser may take to begin, in ms, before the memory is given back. */
const KEPT = 60_000;

export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
