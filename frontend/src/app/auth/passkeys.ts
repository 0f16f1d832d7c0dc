import { Injectable } from '@angular/core';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import type { CreatedPasskey, PasskeyAnswer, PasskeyCreation, PasskeyRequest } from './auth-messages';

/** An address of a machine rather than a name. */
const NUMERIC = /^(\d+\.){3}\d+$|^\[/;

/** The browser's side of passkeys. What speaks to it is fetched with the first use. */
@Injectable({ providedIn: 'root' })
export class Passkeys {
  /** Browsers offer passkeys over HTTPS and on localhost, for names. */
  readonly offered = 'PublicKeyCredential' in globalThis && isSecureContext && !NUMERIC.test(location.hostname);

  /** Whether the name field can offer passkeys by itself. */
  async offeredAtTheName(): Promise<boolean> {
    if (!this.offered) return false;
    const { browserSupportsWebAuthnAutofill } = await import('@simplewebauthn/browser');
    return browserSupportsWebAuthnAutofill();
  }

  /** Asks the person for a passkey now. Null when they thought better of it, or it took too long. */
  async ask(request: PasskeyRequest): Promise<PasskeyAnswer | null> {
    return this.#answer(request, false);
  }

  /** Waits until a passkey is picked at the name field; null when that never happens. */
  async wait(request: PasskeyRequest): Promise<PasskeyAnswer | null> {
    return this.#answer(request, true);
  }

  /** Stops waiting at the name field. */
  async stopWaiting(): Promise<void> {
    if (!this.offered) return;
    const { WebAuthnAbortService } = await import('@simplewebauthn/browser');
    WebAuthnAbortService.cancelCeremony();
  }

  /** Makes a new one. Null when the person thought better of it. */
  async create(creation: PasskeyCreation): Promise<CreatedPasskey | null> {
    const { startRegistration } = await import('@simplewebauthn/browser');
    const optionsJSON = creation as unknown as PublicKeyCredentialCreationOptionsJSON;
    return (await orNull(startRegistration({ optionsJSON }))) as CreatedPasskey | null;
  }

  async #answer(request: PasskeyRequest, useBrowserAutofill: boolean): Promise<PasskeyAnswer | null> {
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const optionsJSON = request as unknown as PublicKeyCredentialRequestOptionsJSON;
    return (await orNull(startAuthentication({ optionsJSON, useBrowserAutofill }))) as PasskeyAnswer | null;
  }
}

/** Browsers say "not allowed" for a person who changed their mind and for one who was too slow, and "abort" for a newer question. */
async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError')) return null;
    throw error;
  }
}
