import { isIP } from 'node:net';

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

/** Any of `values`, separated by commas; none when it is absent. */
export function several<const T extends string>(says: string, values: readonly T[]): Setting<readonly T[]> {
  return {
    says,
    fallback: [],
    read: (value) => {
      const given = value.split(',').map((word) => word.trim());
      if (!given.every((word) => values.some((known) => known === word)))
        throw new Error(`any of ${values.join(', ')}, separated by commas`);
      return values.filter((known) => given.includes(known));
    },
  };
}

const NETWORK_NAMES = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** Addresses and networks (CIDR), separated by commas. */
export function networks(says: string): Setting<string> {
  return {
    says,
    fallback: '',
    read: (value) => {
      const given = value.split(',').map((network) => network.trim());
      if (!given.every(isNetwork)) throw new Error('addresses such as 10.0.0.1 or 10.0.0.0/8, separated by commas');
      return given.join(',');
    },
  };
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  if (NETWORK_NAMES.has(text)) return true;
  const version = isIP(address);
  const longest = version === 6 ? 128 : 32;
  return (
    version > 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest))
  );
}

/** An absolute http(s) address without a path, or nothing. */
export function origin(says: string): Setting<string> {
  return {
    says,
    fallback: '',
    read: (value) => {
      const url = URL.canParse(value) ? new URL(value) : null;
      if (
        url === null ||
        !/^https?:$/.test(url.protocol) ||
        !['', '/'].includes(url.pathname + url.search + url.hash)
      ) {
        throw new Error('an address without a path, such as https://heroes.example.org');
      }
      return url.origin;
    },
  };
}
