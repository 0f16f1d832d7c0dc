import { Problem } from '../problem';

export class UnknownFormat extends Problem {
  readonly code = 'UNKNOWN_FORMAT';
  readonly status = 422;
  readonly title = 'The format is not known here';

  constructor(known: readonly string[]) {
    super(`This is no character file of a kind that is known here: ${known.join(', ')}.`);
  }
}

/** The file is of another kind than the request said. */
export class WrongFormat extends Problem {
  readonly code = 'WRONG_FORMAT';
  readonly status = 422;
  readonly title = 'The file is of another format';

  constructor(named: string, recognised: string | null) {
    super(`The file is not of the format ${named}${recognised === null ? '' : `; it looks like ${recognised}`}.`);
  }
}

/** Another program plays one game only, and the character is of another. */
export class ExportFormatUnsuitable extends Problem {
  readonly code = 'EXPORT_FORMAT_UNSUITABLE';
  readonly status = 422;
  readonly title = 'The format has no place for this game';

  constructor(format: string, ruleset: string) {
    super(
      `${format} holds characters of srd-5.1 only, and this one is of ${ruleset}. These would do: heroledger, markdown, pdf.`,
    );
  }
}
