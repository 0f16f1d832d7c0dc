import { Module } from '@nestjs/common';
import { Picture } from './picture';

/** What becomes of a picture that somebody sends. */
@Module({ providers: [Picture], exports: [Picture] })
export class PictureModule {}
