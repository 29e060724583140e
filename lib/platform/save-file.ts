/** Offers text to the person as a file to save, from one of the extension's own pages. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has taken hold of the address by the time the browser is next at rest.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
