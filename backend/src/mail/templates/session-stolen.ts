import type { Template } from './letter';

export const sessionStolen: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'A sign-in was ended for your safety',
    heading: 'One of your devices was signed out',
    paragraphs: [
      `Hello ${name},`,
      'A token of one of your devices was used twice, which happens when somebody copied it. That device was signed out.',
    ],
    action: { label: 'Choose a new password', link },
    notes: ['Sign in again on the device. If you do not know how this came about, choose a new password first.'],
    reason: 'because a sign-in of your account was ended',
  }),
  de: ({ name, link }) => ({
    subject: 'Zu deiner Sicherheit wurde eine Anmeldung beendet',
    heading: 'Eines deiner Geräte wurde abgemeldet',
    paragraphs: [
      `Hallo ${name},`,
      'ein Schlüssel eines deiner Geräte wurde zweimal benutzt. Das kommt vor, wenn ihn jemand kopiert hat. Dieses Gerät wurde abgemeldet.',
    ],
    action: { label: 'Neues Passwort wählen', link },
    notes: [
      'Melde dich auf dem Gerät wieder an. Wenn du nicht weißt, wie es dazu kam, wähle zuerst ein neues Passwort.',
    ],
    reason: 'weil eine Anmeldung deines Kontos beendet wurde',
  }),
};
