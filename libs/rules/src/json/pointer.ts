/** An RFC 6901 JSON Pointer from its parts: `pointer('skills', 0, 'rank')` is `/skills/0/rank`. */
export function pointer(...parts: readonly (string | number)[]): string {
  let text = '';
  for (const part of parts) text += `/${typeof part === 'string' ? escaped(part) : String(part)}`;
  return text;
}

/** Looked at before it is replaced: hardly a name has such a character, and every problem of a document has a pointer. */
const escaped = (part: string): string =>
  /[~/]/.test(part) ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;

/** The parts of a JSON Pointer; null when it is none. */
export function pointerParts(text: string): string[] | null {
  if (text === '') return [];
  if (!text.startsWith('/') || /~(?![01])/.test(text)) return null;
  return text
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
