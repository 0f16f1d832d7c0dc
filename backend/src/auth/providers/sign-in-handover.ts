import { Injectable } from '@nestjs/common';
import { ForeignOrigin } from '../auth.problems';
import { InvalidMfaToken } from '../second-factor/second-factor.problems';
import type { SecondStepResponse } from '../second-factor/second-factor.response';
import type { SignInAnswer } from '../second-factor/sign-in-completion';
import type { Exchange } from '../sessions/browser-sessions';
import { RefreshCookie } from '../sessions/refresh-cookie';
import { SecondStepCookie } from './second-step-cookie';

/** From the answer of a provider, which is a page that leads on, to the web app: in cookies no script can read. */
@Injectable()
export class SignInHandover {
  constructor(
    private readonly refreshCookie: RefreshCookie,
    private readonly secondStep: SecondStepCookie,
  ) {}

  /** The page that goes on. */
  give({ request, reply }: Exchange, answer: SignInAnswer, returnTo: string): string {
    const place = `returnTo=${encodeURIComponent(returnTo)}`;
    if ('mfaRequired' in answer) {
      this.secondStep.write(request, reply, answer);
      return `/signed-in?step=second&${place}`;
    }
    this.refreshCookie.write(request, reply, answer.refreshToken);
    return `/signed-in?${place}`;
  }

  /** What is still to be proven, once, to a script of our own page. Throws `ForeignOrigin`, `InvalidMfaToken`. */
  takeSecondStep({ request, reply }: Exchange): SecondStepResponse {
    this.refreshCookie.assertUsable(request);
    if (request.headers['x-requested-with'] !== 'XMLHttpRequest') throw new ForeignOrigin();
    const step = this.secondStep.read(request);
    if (step === null) throw new InvalidMfaToken();
    this.secondStep.clear(reply);
    return step;
  }
}
