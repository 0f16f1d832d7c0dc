import type { Problem } from '../../http';
import { refusalWords } from '../refusal-words';

/** What to say to somebody whose second proof failed. */
export function proofRefusal(problem: Problem): string {
  switch (problem.code) {
    case 'INVALID_CODE':
      return $localize`That code is wrong, or was used already.`;
    case 'INVALID_MFA_TOKEN':
      return $localize`This sign-in took too long, or had too many wrong codes. Start again.`;
    case 'INVALID_PASSKEY':
      return $localize`That passkey does not open this account.`;
    case 'VALIDATION_FAILED':
      return $localize`That is not a code yet: the app shows six digits.`;
    default:
      return refusalWords(problem);
  }
}
