/** An RFC 6901 JSON Pointer from its parts: `pointer('skills', 0, 'rank')` is `/skills/0/rank`. */
export function pointer(...parts: readonly (string | number)[]): string {
  let text = '';
  for (const part of parts) text += `/${typeof part === 'number' ? String(part) : escaped(part)}`;
  return text;
}

/** Hardly any part holds what must be escaped, and pointers are made by the thousand. */
function escaped(part: string): string {
  return part.includes('~') || part.includes('/') ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;
}

/** The parts of a JSON Pointer; null when it is none. */
export function pointerParts(text: string): string[] | null {
  if (text === '') return [];
  if (!text.startsWith('/') || /~(?![01])/.test(text)) return null;
  return text
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
