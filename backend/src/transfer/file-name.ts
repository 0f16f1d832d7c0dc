const LONGEST = 80;

/** What a file may be called on any system, without its extension: nothing of it leaves a folder. */
export function tidyName(name: string): string {
  const tidy = name
    .replace(/[\p{C}/\\:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, LONGEST)
    .toWellFormed()
    .trimEnd();
  return tidy === '' ? 'character' : tidy;
}

/**
 * The header that makes a browser save the answer as `name.extension` (RFC 6266): plain letters for old programs, the
 * name as it is for all others. Nothing of the name can end the header or leave the folder.
 */
export function attachment(name: string, extension: string): string {
  const whole = `${tidyName(name)}.${extension}`;
  const plain = whole
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|[%;]/g, '_');
  const encoded = encodeURIComponent(whole).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
