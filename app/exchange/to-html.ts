/**
 * Plain text → HTML, for formats that read HTML where people expect text.
 *
 * Must not know: any format, the DOM.
 */
import { escapeUTF8 } from 'entities/escape';

/** HTML that shows exactly that text, in an element or in an attribute. */
export const toHtml = (text: string): string => escapeUTF8(text);
