/** Codes that each open the account once without the second factor, shown this one time. */
export class RecoveryCodesResponse {
  /** Empty where the account keeps those it has. */
  recoveryCodes!: string[];
}
