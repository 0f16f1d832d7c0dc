import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../config';
import { type SecondStepResponse, secondFactorMethods } from '../second-factor/second-factor.response';
import { cookieIn, cookieKind, cookieKinds } from '../sessions/browser-cookie';

const NAME = 'second-step';
const LIFE_SECONDS = 300;

/** Carries what a sign-in still asks for from the provider's answer to our own page: no address may hold it. */
@Injectable()
export class SecondStepCookie {
  constructor(private readonly config: Config) {}

  write(request: FastifyRequest, reply: FastifyReply, { mfaToken, methods }: SecondStepResponse): void {
    const { name, secure } = cookieKind(request, NAME, this.config);
    const value = [mfaToken, ...methods].join('.');
    void reply.setCookie(name, value, { httpOnly: true, secure, sameSite: 'strict', path: '/', maxAge: LIFE_SECONDS });
  }

  /** Null when there is none. */
  read(request: FastifyRequest): SecondStepResponse | null {
    const [mfaToken = '', ...named] = (cookieIn(request, NAME, this.config) ?? '').slice(0, 300).split('.');
    if (mfaToken === '') return null;
    return { mfaRequired: true, mfaToken, methods: secondFactorMethods.filter((method) => named.includes(method)) };
  }

  clear(reply: FastifyReply): void {
    for (const { name, secure } of cookieKinds(NAME))
      void reply.clearCookie(name, { httpOnly: true, secure, sameSite: 'strict', path: '/' });
  }
}
