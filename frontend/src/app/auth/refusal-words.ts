import type { Problem } from '../http';

/** Why something was refused, in a sentence or two. */
export function refusalWords(problem: Problem): string {
  if (problem.status === 429) return tooMany(problem.retryAfter);
  const said = problem.errors[0]?.message ?? problem.detail;
  if (said === '') return problem.title;
  return problem.kind === 'unreachable' ? `${problem.title} ${said}` : said;
}

function tooMany(seconds: number | null): string {
  if (seconds === null) return $localize`Too many attempts. Wait a little before the next one.`;
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 1
    ? $localize`Too many attempts. Try again in a minute.`
    : $localize`Too many attempts. Try again in ${minutes}:minutes: minutes.`;
}
