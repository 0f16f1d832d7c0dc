const LOOPBACK = /^(localhost|(::ffff:)?127(\.\d{1,3}){3}|::1|\[::1\])$/i;

/** Whether a name or an address means the very machine, which others cannot reach. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);
