/** Hands a file to the browser to keep. */
export function downloadFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = safeName(name);
  link.click();
  // The browser has taken the address over once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** A character may be called anything; a file may not. */
export function safeName(name: string): string {
  const safe = name
    .replaceAll(/[\p{Cc}\\/:*?"<>|]+/gu, '-')
    .replace(/^\.+/, '')
    .trim();
  return safe === '' ? 'heroledger' : safe;
}
