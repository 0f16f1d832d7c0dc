import { Body, Controller, Get, Post, UseInterceptors } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CurrentVisitor, Public, type Visitor } from '../../access';
import { RateLimit } from '../../rate-limit';
import { PasswordPolicy } from '../passwords/password-policy';
import { PasswordPolicyResponse } from '../passwords/password-policy.response';
import { AcceptedInterceptor } from './accepted.interceptor';
import { RegisterDto } from './register.dto';
import { RegisterResponse, RegistrationResponse } from './register.response';
import { RegistrationService } from './registration.service';

@ApiTags('auth')
@Controller('auth')
@Public()
export class RegistrationController {
  constructor(
    private readonly registration: RegistrationService,
    private readonly policy: PasswordPolicy,
  ) {}

  /** Open an account. */
  @Post('register')
  @RateLimit('auth')
  @UseInterceptors(AcceptedInterceptor)
  @ApiCreatedResponse({ type: RegisterResponse })
  @ApiAcceptedResponse({ type: RegisterResponse })
  register(@CurrentVisitor() visitor: Visitor, @Body() account: RegisterDto): Promise<RegisterResponse> {
    return this.registration.register(visitor, account);
  }

  /** Whether visitors may open an account here. */
  @Get('registration')
  getRegistration(): RegistrationResponse {
    return this.registration.state();
  }

  /** What a password must satisfy. */
  @Get('password-policy')
  getPasswordPolicy(): PasswordPolicyResponse {
    return this.policy.describe();
  }
}
