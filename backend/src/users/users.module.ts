import { Module } from '@nestjs/common';
import { UserDirectory } from './user-directory.repository';
import { UsersRepository } from './users.repository';

@Module({ providers: [UserDirectory, UsersRepository], exports: [UserDirectory, UsersRepository] })
export class UsersModule {}
