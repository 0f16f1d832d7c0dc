import type { Problem } from '../http';

/** What to say to somebody whose sign-in failed. */
export function signInRefusal(problem: Problem): string {
  if (problem.kind === 'unreachable')
    return $localize`The server cannot be reached. Nothing is wrong with your password.`;
  switch (problem.code) {
    case 'INVALID_CREDENTIALS':
      return $localize`That name and password do not belong together.`;
    case 'EMAIL_NOT_VERIFIED':
      return $localize`Confirm your e-mail address first: the link is in the mail we sent you.`;
    default:
      return problem.status === 429 ? tooMany(problem.retryAfter) : problem.detail || problem.title;
  }
}

function tooMany(seconds: number | null): string {
  if (seconds === null) return $localize`Too many attempts. Wait a little before the next one.`;
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 1
    ? $localize`Too many attempts. Try again in a minute.`
    : $localize`Too many attempts. Try again in ${minutes}:minutes: minutes.`;
}
