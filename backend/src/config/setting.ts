/** One environment variable: how it is read, what it is when absent, and what `.env.example` says about it. */
export interface Setting<T> {
  readonly says: string;
  readonly fallback: T;
  /** Throws `Error` with what would do, such as `a whole number from 1 to 65535`. */
  readonly read: (text: string) => T;
}

export function text(says: string, fallback = ''): Setting<string> {
  return { says, fallback, read: (value) => value };
}

export function integer(says: string, fallback: number, minimum: number, maximum: number): Setting<number> {
  return {
    says,
    fallback,
    read: (value) => {
      const number = Number(value);
      if (!/^-?\d+$/.test(value) || number < minimum || number > maximum) {
        throw new Error(`a whole number from ${String(minimum)} to ${String(maximum)}`);
      }
      return number;
    },
  };
}

export function flag(says: string, fallback: boolean): Setting<boolean> {
  return {
    says,
    fallback,
    read: (value) => {
      if (value !== 'true' && value !== 'false') throw new Error('true or false');
      return value === 'true';
    },
  };
}

export function oneOf<const T extends string>(says: string, fallback: NoInfer<T>, values: readonly T[]): Setting<T> {
  return {
    says,
    fallback,
    read: (value) => {
      const found = values.find((candidate) => candidate === value);
      if (found === undefined) throw new Error(`one of ${values.join(', ')}`);
      return found;
    },
  };
}

/** An absolute http(s) address without a path, or nothing. */
export function origin(says: string): Setting<string> {
  return {
    says,
    fallback: '',
    read: (value) => {
      if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
        throw new Error('an address such as https://heroes.example.org');
      }
      return new URL(value).origin;
    },
  };
}
