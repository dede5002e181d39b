/** What is kept for this tab alone, through a reload; where that is refused, for as long as the page. */

/** Null where there is nothing, or the browser refuses it. */
export function readTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Null takes it away. */
export function writeTab(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Refused or full: it goes on, and starts anew after a reload.
  }
}
