import type { ProviderResponse } from '../providers/provider.response';

/** How an account can prove again that it is its owner who asks. */
export class StepUpWaysResponse {
  /** By `POST /auth/step-up`. */
  password!: boolean;
  /** By `POST /auth/step-up/passkey`. */
  passkey!: boolean;
  /** By `POST /auth/step-up/code`. */
  code!: boolean;
  /** By a new sign-in there, with `POST /auth/step-up/provider`: for accounts that have nothing else. */
  providers!: ProviderResponse[];
}
