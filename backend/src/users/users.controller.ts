import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../access';
import { ProfileResponse } from './profile.response';
import { UpdateProfileDto } from './update-profile.dto';
import { UsersService } from './users.service';

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  /** My account. */
  @Get('profile')
  getProfile(@CurrentActor() actor: Actor): Promise<ProfileResponse> {
    return this.users.profile(actor);
  }

  /** Change what is given, leave the rest. */
  @Patch('profile')
  updateProfile(@CurrentActor() actor: Actor, @Body() change: UpdateProfileDto): Promise<ProfileResponse> {
    return this.users.updateProfile(actor, change);
  }
}
