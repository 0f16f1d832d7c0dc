import type { Letter, Template } from './letter';

type Values = Readonly<Record<'name' | 'link', string>>;

/** What a notice is about; `what` goes on after the greeting. */
interface Change {
  readonly heading: string;
  readonly what: string;
  readonly notes?: readonly string[];
}

/** All of them say what changed, and where it can be undone. */
const inEnglish = ({ name, link }: Values, { heading, what, notes }: Change): Letter => ({
  subject: heading,
  heading,
  paragraphs: [`Hello ${name},`, what],
  action: { label: 'Look at the sign-in settings', link },
  notes: notes ?? ['Was it not you? Then choose a new password at once, and sign out every device.'],
  reason: 'because the way to sign in to your account was changed',
});

const inGerman = ({ name, link }: Values, { heading, what, notes }: Change): Letter => ({
  subject: heading,
  heading,
  paragraphs: [`Hallo ${name},`, what],
  action: { label: 'Anmeldung und Sicherheit ansehen', link },
  notes: notes ?? ['Warst du es nicht? Dann wähle sofort ein neues Passwort und melde alle Geräte ab.'],
  reason: 'weil sich geändert hat, wie man sich bei deinem Konto anmeldet',
});

/** A new password takes nothing away that was added. */
const removal = (what: string): readonly string[] => [
  `Was it not you? Then remove ${what} at once under Security: neither a new password nor signing out every device does that. Do both as well, for whoever added it was signed in.`,
  'If you cannot get in any more, whoever runs this server can reset the second factor.',
];

const entfernung = (what: string): readonly string[] => [
  `Warst du es nicht? Dann entferne ${what} sofort auf der Seite „Security“: Weder ein neues Passwort noch das Abmelden aller Geräte tut das. Mach auch beides, denn wer das war, war angemeldet.`,
  'Wenn du nicht mehr hineinkommst, kann den zweiten Faktor zurücksetzen, wer diesen Server betreibt.',
];

export const authenticatorAdded: Template<'name' | 'link'> = {
  en: (values) =>
    inEnglish(values, {
      heading: 'An authenticator app was added',
      what: 'From now on, signing in to your Heroledger account with the password also asks for a code of your authenticator app.',
      notes: removal('the app'),
    }),
  de: (values) =>
    inGerman(values, {
      heading: 'Eine Authenticator-App wurde hinzugefügt',
      what: 'von nun an fragt dein Heroledger-Konto bei der Anmeldung mit dem Passwort auch nach einem Code deiner Authenticator-App.',
      notes: entfernung('die App'),
    }),
};

export const authenticatorRemoved: Template<'name' | 'link'> = {
  en: (values) =>
    inEnglish(values, {
      heading: 'The authenticator app was removed',
      what: 'Signing in to your Heroledger account does not ask for a code of your authenticator app any more.',
    }),
  de: (values) =>
    inGerman(values, {
      heading: 'Die Authenticator-App wurde entfernt',
      what: 'die Anmeldung bei deinem Heroledger-Konto fragt nicht mehr nach einem Code deiner Authenticator-App.',
    }),
};

export const passkeyAdded: Template<'name' | 'link'> = {
  en: (values) =>
    inEnglish(values, {
      heading: 'A passkey was added',
      what: 'A new passkey opens your Heroledger account now.',
      notes: removal('the passkey'),
    }),
  de: (values) =>
    inGerman(values, {
      heading: 'Ein Passkey wurde hinzugefügt',
      what: 'ein neuer Passkey öffnet jetzt dein Heroledger-Konto.',
      notes: entfernung('den Passkey'),
    }),
};

export const passkeyRemoved: Template<'name' | 'link'> = {
  en: (values) =>
    inEnglish(values, {
      heading: 'A passkey was removed',
      what: 'One of your passkeys does not open your Heroledger account any more.',
    }),
  de: (values) =>
    inGerman(values, {
      heading: 'Ein Passkey wurde entfernt',
      what: 'einer deiner Passkeys öffnet dein Heroledger-Konto nicht mehr.',
    }),
};

export const recoveryCodesRenewed: Template<'name' | 'link'> = {
  en: (values) =>
    inEnglish(values, {
      heading: 'There are new recovery codes',
      what: 'New recovery codes were made for your Heroledger account. Those you had before do not work any more.',
    }),
  de: (values) =>
    inGerman(values, {
      heading: 'Es gibt neue Wiederherstellungscodes',
      what: 'für dein Heroledger-Konto wurden neue Wiederherstellungscodes erstellt. Die früheren gelten nicht mehr.',
    }),
};

/** `left` is how many codes there are still. */
export const recoveryCodeUsed: Template<'name' | 'link' | 'left'> = {
  en: ({ left, ...values }, { counted }) =>
    inEnglish(values, {
      heading: 'A recovery code was used',
      what: `Somebody signed in to your Heroledger account with a recovery code. ${counted(left, {
        none: 'It was the last one: make new ones.',
        one: 'One code is left: make new ones before it is used up.',
        other: (count) => `${count} codes are left: make new ones before they run out.`,
      })}`,
    }),
  de: ({ left, ...values }, { counted }) =>
    inGerman(values, {
      heading: 'Ein Wiederherstellungscode wurde benutzt',
      what: `jemand hat sich mit einem Wiederherstellungscode in deinem Heroledger-Konto angemeldet. ${counted(left, {
        none: 'Es war der letzte: Erstelle neue.',
        one: 'Ein Code ist noch übrig: Erstelle neue, bevor er verbraucht ist.',
        other: (count) => `Es sind noch ${count} Codes übrig: Erstelle neue, bevor sie ausgehen.`,
      })}`,
    }),
};

export const secondFactorReset: Template<'name' | 'link'> = {
  en: (values) =>
    inEnglish(values, {
      heading: 'Your second factor was reset',
      what: 'Whoever runs this server removed the authenticator app, the passkeys and the recovery codes of your account, and signed every device out. The password is enough to sign in until you set a second factor up again.',
    }),
  de: (values) =>
    inGerman(values, {
      heading: 'Dein zweiter Faktor wurde zurückgesetzt',
      what: 'wer diesen Server betreibt, hat die Authenticator-App, die Passkeys und die Wiederherstellungscodes deines Kontos entfernt und alle Geräte abgemeldet. Bis du wieder einen zweiten Faktor einrichtest, genügt das Passwort zur Anmeldung.',
    }),
};
