import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../config';

/** Proxies say in one of these that they hand something on; a browser and a scraper send none of them. */
const HANDED_ON = /^(forwarded$|via$|x-forwarded|x-original|x-real-ip$|x-client-ip$|true-client-ip$|cf-)/;

/**
 * Whether a request was made on this machine. What a proxy beside the server hands on comes from elsewhere, whether or
 * not the proxy is trusted. What cannot be seen is a proxy that adds no header, as nginx does unless it is told to: it
 * looks like a program on this machine.
 */
export const isFromHere = ({ ip, headers }: FastifyRequest): boolean =>
  isLoopback(ip) && !Object.keys(headers).some((name) => HANDED_ON.test(name));
