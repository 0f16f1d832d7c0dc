import type { Problem } from '../http';
import { refusalWords } from './refusal-words';

/** What to say to somebody whose sign-in failed. */
export function signInRefusal(problem: Problem): string {
  if (problem.kind === 'unreachable')
    return $localize`The server cannot be reached. Nothing is wrong with your password.`;
  switch (problem.code) {
    case 'INVALID_CREDENTIALS':
      return $localize`That name and password do not belong together.`;
    case 'ACCOUNT_LOCKED':
      return locked(problem.retryAfter);
    case 'EMAIL_NOT_VERIFIED':
      return $localize`Confirm your e-mail address first: the link is in the mail we sent you.`;
    case 'ACCOUNT_CLOSED':
      return $localize`This account is closed. Whoever runs this server can open it again.`;
    case 'INVALID_PASSKEY':
      return $localize`That passkey opens no account here. Sign in another way, or try again if it only took too long.`;
    default:
      return refusalWords(problem);
  }
}

function locked(seconds: number | null): string {
  const minutes = Math.ceil((seconds ?? 60) / 60);
  return minutes <= 1
    ? $localize`Too many wrong passwords, so nobody gets in for a minute. Wait, or choose a new password by mail: that opens the account at once.`
    : $localize`Too many wrong passwords, so nobody gets in for ${minutes}:minutes: minutes. Wait, or choose a new password by mail: that opens the account at once.`;
}
