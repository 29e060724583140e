/** Offers text to the person as a file to download, on one of the extension's own pages. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has certainly read the address by then. There is no event that reports it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
