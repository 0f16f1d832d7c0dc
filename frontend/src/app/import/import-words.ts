import type { ImportFormat, ImportReport } from '../characters';
import type { Problem } from '../http';

/** Whose file it is, in words. */
export function formatWords(format: ImportFormat): string {
  switch (format) {
    case 'heroledger':
      return $localize`Heroledger`;
    case 'foundry-dnd5e':
      return $localize`Foundry, fifth edition`;
    case 'foundry-pf2e':
      return $localize`Foundry, Pathfinder`;
    case 'pathbuilder2e':
      return $localize`Pathbuilder`;
    case 'dndbeyond':
      return $localize`D&D Beyond`;
    case 'legacy':
      return $localize`An older Heroledger`;
  }
}

/** One line of what would come of a file. */
export function reportWords(report: ImportReport): string {
  const lost = report.unmapped?.length ?? 0;
  const guessed = report.guessed?.length ?? 0;
  const format = formatWords(report.format);
  if (lost === 0 && guessed === 0) return $localize`${format}:format:; reads without a loss.`;
  if (lost === 0) return $localize`${format}:format:; ${guessed}:guessed: guessed.`;
  return $localize`${format}:format:; ${guessed}:guessed: guessed, ${lost}:lost: with no place here.`;
}

export function refusalWords(problem: Problem): string {
  const reason = problem.errors[0]?.message ?? problem.detail;
  return reason === '' ? problem.title : reason;
}
