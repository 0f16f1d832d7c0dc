import type { Template } from './letter';

/** Reasons as the server names them; one of a newer server is told as `other`. */
const reasons = {
  en: {
    offensive: 'offensive content',
    harassment: 'harassment of somebody',
    sexual: 'sexual content',
    personalData: 'personal data of somebody',
    copyright: 'somebody else’s work',
    spam: 'advertising',
    other: 'another reason',
  },
  de: {
    offensive: 'anstößige Inhalte',
    harassment: 'Belästigung einer Person',
    sexual: 'sexuelle Inhalte',
    personalData: 'persönliche Daten einer Person',
    copyright: 'das Werk einer anderen Person',
    spam: 'Werbung',
    other: 'ein anderer Grund',
  },
} as const;

const known = (language: keyof typeof reasons, reason: string): string => {
  const words: Readonly<Record<string, string>> = reasons[language];
  return words[reason] ?? reasons[language].other;
};

/** `note` may be empty. */
export const characterTakenDown: Template<'name' | 'link' | 'character' | 'reason' | 'note'> = {
  en: ({ name, link, character, reason, note }) => ({
    subject: `${character} is no longer shown to others`,
    heading: 'A character was taken down',
    paragraphs: [
      `Hello ${name},`,
      `An administrator ended that your character ${character} is shown to everybody. Links to it and its place in the gallery are gone, and it cannot be shown publicly until that is lifted.`,
      `The reason: ${known('en', reason)}`,
      ...(note === '' ? [] : [`They add: ${note}`]),
    ],
    action: { label: 'Look at who sees it', link },
    notes: ['Nothing in the character was changed. You can go on playing it, and show it to friends by name.'],
    reason: 'because one of your characters was taken down',
  }),
  de: ({ name, link, character, reason, note }) => ({
    subject: `${character} wird anderen nicht mehr gezeigt`,
    heading: 'Eine Figur wurde aus der Öffentlichkeit genommen',
    paragraphs: [
      `Hallo ${name},`,
      `die Verwaltung hat beendet, dass deine Figur ${character} allen gezeigt wird. Links zu ihr und ihr Platz in der Galerie sind weg, und öffentlich zeigen lässt sie sich erst wieder, wenn das aufgehoben ist.`,
      `Der Grund: ${known('de', reason)}`,
      ...(note === '' ? [] : [`Dazu heißt es: ${note}`]),
    ],
    action: { label: 'Ansehen, wer sie sieht', link },
    notes: ['An der Figur wurde nichts geändert. Du kannst sie weiter spielen und Freunden namentlich zeigen.'],
    reason: 'weil eine deiner Figuren aus der Öffentlichkeit genommen wurde',
  }),
};

export const characterReleased: Template<'name' | 'link' | 'character'> = {
  en: ({ name, link, character }) => ({
    subject: `${character} may be shown again`,
    heading: 'A character may be shown again',
    paragraphs: [
      `Hello ${name},`,
      `An administrator lifted what kept your character ${character} from being shown to everybody. It stays private until you decide otherwise.`,
    ],
    action: { label: 'Decide who sees it', link },
    notes: ['Links that were given out before do not work again; make a new one.'],
    reason: 'because one of your characters may be shown again',
  }),
  de: ({ name, link, character }) => ({
    subject: `${character} darf wieder gezeigt werden`,
    heading: 'Eine Figur darf wieder gezeigt werden',
    paragraphs: [
      `Hallo ${name},`,
      `die Verwaltung hat die Sperre aufgehoben: Deine Figur ${character} darf wieder allen gezeigt werden. Sie bleibt privat, bis du es anders entscheidest.`,
    ],
    action: { label: 'Entscheiden, wer sie sieht', link },
    notes: ['Frühere Links gelten nicht wieder; mache einen neuen.'],
    reason: 'weil eine deiner Figuren wieder gezeigt werden darf',
  }),
};
