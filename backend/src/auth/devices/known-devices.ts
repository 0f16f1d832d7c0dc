import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { Clock } from '../../clock';
import type { NamedKey } from '../../config';
import type { Tx } from '../../database';
import { Keys } from '../keys';
import { KnownDevicesRepository } from './known-devices.repository';

const MOST_KNOWN = 50;

/**
 * Tells a device an account was never signed in on. A device is its program without the version, in the network of its
 * provider: an update of the browser or a new address at home is no news, another browser or another provider is.
 */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly devices: KnownDevicesRepository,
    private readonly clock: Clock,
    private readonly keys: Keys,
  ) {}

  /**
   * True for a device that is new to an account which knows others; it is known from here on. One that was known under
   * the key before this one is no news, and is known under this one instead.
   */
  async meet(tx: Tx, userId: string, from: Originator): Promise<boolean> {
    const [today, before] = this.keys.knownDevices;
    const fingerprint = fingerprintOf(today, userId, from);
    const formerly = before === undefined ? [] : [fingerprintOf(before, userId, from)];
    const known = await this.devices.list(tx, userId);
    const others = known.filter((device) => device !== fingerprint && !formerly.includes(device));
    await this.devices.see(tx, userId, fingerprint, this.clock.timestamp());
    await this.devices.forget(tx, userId, [...formerly, ...others.slice(MOST_KNOWN - 1)]);
    return known.length > 0 && others.length === known.length;
  }
}

function fingerprintOf({ key }: NamedKey, userId: string, { ip, userAgent }: Originator): string {
  const program = userAgent.replace(/\d+([._]\d+)*/g, '');
  return createHmac('sha256', key)
    .update(JSON.stringify([userId, program, providerNetwork(ip)]))
    .digest('hex');
}

/** About as much of an address as belongs to one provider: 16 bits of an IPv4 one, 32 of an IPv6 one. */
function providerNetwork(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(plain) ? plain.split(':').slice(0, 2).join(':') : plain.split('.').slice(0, 2).join('.');
}
