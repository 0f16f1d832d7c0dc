/** What a passkey is asked to sign for. A signature for one is worth nothing for another. */
export type ChallengePurpose = 'registration' | 'sign-in' | 'second-step' | 'step-up';
