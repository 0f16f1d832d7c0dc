/**
 * Why somebody who went to another place to prove who they are came back without having done so. The code is in the
 * address of the page, where anybody can write one: it chooses among our own words and is never shown.
 */
export function providerRefusal(code: string): string {
  switch (code) {
    case 'PROVIDER_CANCELLED':
      return $localize`You were not signed in there, or said no. Try again, or sign in another way.`;
    case 'PROVIDER_UNAVAILABLE':
      return $localize`The other place does not answer at the moment. Nothing is wrong with your account: try again in a while, or sign in another way.`;
    case 'PROVIDER_FLOW_ENDED':
      return $localize`That took longer than ten minutes, was finished already, or began in another browser. Begin again.`;
    case 'PROVIDER_ANSWER_REFUSED':
      return $localize`What came back does not prove who you are. Begin again; if it happens once more, tell whoever runs this server.`;
    case 'PROVIDER_ADDRESS_MISSING':
      return $localize`The other place did not tell your e-mail address, and a new account needs one. Allow it there, or open a ledger here.`;
    case 'PROVIDER_ADDRESS_NOT_PROVEN':
      return $localize`Your address has an account here, and the other place does not say that it is yours. Sign in with your password, then link the two under Account, Security.`;
    case 'OTHER_IDENTITY_LINKED':
      return $localize`Another account of that place is linked with yours. Sign in another way and unlink it first, under Account, Security.`;
    case 'IDENTITY_TAKEN':
      return $localize`That account opens somebody else’s ledger already, and cannot open two.`;
    case 'ACCOUNT_CLOSED':
      return $localize`This account is closed. Whoever runs this server can open it again.`;
    case 'EMAIL_NOT_VERIFIED':
      return $localize`Confirm your e-mail address first: the link is in the mail we sent you.`;
    default:
      return otherRefusal(code);
  }
}

function otherRefusal(code: string): string {
  switch (code) {
    case 'IDENTITY_NOT_YOURS':
      return $localize`You were signed in there as somebody else, whose account does not open yours. Sign out there, then begin again.`;
    case 'PROVIDER_NOT_ASKED_ANEW':
      return $localize`The other place did not ask again who you are. Sign out there, then begin again.`;
    case 'TOO_MANY_REQUESTS':
      return $localize`Too many attempts. Wait a minute before the next one.`;
    case 'INSECURE_CONNECTION':
      return $localize`This page is not encrypted, so the browser would not keep you signed in. Whoever runs this server can mend that.`;
    case 'REGISTRATION_CLOSED':
      return $localize`This server takes no new accounts. Whoever runs it can open one for you.`;
    default:
      return $localize`That did not work. Try again, or sign in another way.`;
  }
}
