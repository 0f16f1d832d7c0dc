const DEFAULT = '/characters';

/** The pages one may come back to. What is not among them is no page of ours, or none to come back to. */
const PAGES = /^\/(characters|templates|gallery|import|account|shared|admin)(?=[/?#]|$)/;
const LONGEST = 300;

/** Where somebody was going, when that is a page of the web app; its first page otherwise. Never another server. */
export function ownPlace(returnTo: string | undefined): string {
  if (returnTo === undefined || returnTo.length > LONGEST || !/^\/[\x21-\x7e]*$/.test(returnTo)) return DEFAULT;
  if (/\\|^\/\//.test(returnTo)) return DEFAULT;
  const { pathname, search, hash } = new URL(returnTo, 'http://heroledger.invalid');
  const place = pathname + search + hash;
  return PAGES.test(place) && place.length <= LONGEST ? place : DEFAULT;
}
