/** Offers a file to the person to download, on one of the extension's own pages. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has certainly read the address by then. There is no event that reports it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
