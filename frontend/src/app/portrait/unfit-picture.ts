const LARGEST = 2 * 1024 * 1024;
const READABLE = ['image/png', 'image/jpeg', 'image/webp'];

/** Why a file need not even be sent as a picture; null where the server decides, also where the browser knows no type. */
export function whyUnfit({ type, size }: Pick<File, 'type' | 'size'>): string | null {
  if (type !== '' && !READABLE.includes(type))
    return $localize`This is no picture we can read: choose a PNG, a JPEG or a WebP.`;
  return size > LARGEST ? $localize`This file has more than 2 MB; choose a smaller one.` : null;
}
