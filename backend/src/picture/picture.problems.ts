import { Problem } from '../problem';

export class NotAPicture extends Problem {
  readonly code = 'NOT_A_PICTURE';
  readonly status = 415;
  readonly title = 'Not a picture we take';

  constructor() {
    super('Send a whole PNG, JPEG or WebP picture.');
  }
}

export class PictureTooLarge extends Problem {
  readonly code = 'PICTURE_TOO_LARGE';
  readonly status = 413;
  readonly title = 'The picture is too large';
}
