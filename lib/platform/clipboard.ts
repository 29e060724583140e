/**
 * Copies plain text to the clipboard. Must be called in the handler of a click, on one of the extension's own pages.
 * @throws DOMException when the browser does not allow it
 */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
