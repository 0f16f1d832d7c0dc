import { Module } from '@nestjs/common';
import { UserDirectory } from './user-directory.repository';
import { UsersController } from './users.controller';
import { UsersRepository } from './users.repository';
import { UsersService } from './users.service';

@Module({
  controllers: [UsersController],
  providers: [UserDirectory, UsersRepository, UsersService],
  exports: [UserDirectory, UsersRepository],
})
export class UsersModule {}
