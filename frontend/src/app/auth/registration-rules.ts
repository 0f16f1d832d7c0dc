/** What is wrong with a username before the server is asked; null when nothing is. */
export function problemOfUsername(username: string): string | null {
  if (username === '') return $localize`Choose a name.`;
  return username.trim() === username ? null : $localize`A name neither begins nor ends with a space.`;
}

/** Only what cannot be an address at all; whether mail arrives there is for the server to find out. */
export function problemOfEmail(email: string): string | null {
  if (email.trim() === '') return $localize`An address is needed.`;
  return /^\S+@\S+\.\S+$/.test(email.trim()) ? null : $localize`That is not an e-mail address yet.`;
}
