/**
 * Calls back when a page has replaced its whole document. `document.open()` removes every listener of the document and
 * its window, those of other scripts too, and no event reports it.
 * @returns ends it
 */
export function onDocumentReplaced(document: Document, callback: () => void): MutationObserver {
  const observer = new MutationObserver(callback);
  observer.observe(document, { childList: true });
  return observer;
}
