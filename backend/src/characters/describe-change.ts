const LONGEST = 500;
const ROOM_FOR_THE_REST = 20;

/** One line for the history from the sentences of a difference: as many as fit, and how many more there are. */
export function describeChange(sentences: readonly string[]): string {
  const whole = sentences.join('; ');
  if (whole.length <= LONGEST) return whole === '' ? 'Saved without a visible change' : whole;
  let shown = 0;
  let length = 0;
  for (const sentence of sentences) {
    length += sentence.length + 2;
    if (length > LONGEST - ROOM_FOR_THE_REST) break;
    shown += 1;
  }
  return shown === 0
    ? `${whole.slice(0, LONGEST - 1)}…`
    : `${sentences.slice(0, shown).join('; ')}; and ${sentences.length - shown} more`;
}
