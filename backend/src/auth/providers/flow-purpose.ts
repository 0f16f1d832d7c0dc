/** What somebody goes to a provider for. */
export type FlowPurpose = 'sign-in' | 'link' | 'step-up';
