/**
 * Puts plain text on the clipboard, within a press of the person's on one of the extension's own pages.
 * @throws DOMException when the browser does not let it
 */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
