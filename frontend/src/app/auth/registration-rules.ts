const SHORTEST_NAME = 2;
const LONGEST_NAME = 32;

/** What is wrong with a username before the server is asked; null when nothing is. */
export function problemOfUsername(username: string): string | null {
  if (username === '') return $localize`Choose a name.`;
  if (username.trim() !== username) return $localize`A name neither begins nor ends with a space.`;
  if (username.length < SHORTEST_NAME) return $localize`A name has at least two characters.`;
  if (username.length > LONGEST_NAME) return $localize`A name has at most ${LONGEST_NAME}:most: characters.`;
  const odd = /[^\p{L}\p{N}._-]/u.exec(username)?.[0];
  if (odd !== undefined) return wordsFor(odd);
  return /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(username)
    ? null
    : $localize`A name begins and ends with a letter or a digit.`;
}

function wordsFor(odd: string): string {
  return /\s/.test(odd)
    ? $localize`A name has no space in it: a dot, a hyphen or an underscore does instead.`
    : $localize`A name has letters, digits, dots, hyphens and underscores, but no “${odd}:sign:”.`;
}

/** Only what cannot be an address at all; whether mail arrives there is for the server to find out. */
export function problemOfEmail(email: string): string | null {
  if (email.trim() === '') return $localize`An address is needed.`;
  return /^\S+@\S+\.\S+$/.test(email.trim()) ? null : $localize`That is not an e-mail address yet.`;
}
