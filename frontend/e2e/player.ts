import type { Page } from 'playwright-core';
import type { Visitor } from './visitor';

/** Somebody with an account. */
export interface Player {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** A player who is nobody else; the password satisfies the policy. */
export const aPlayer = (name: string): Player => ({
  name,
  email: `${name}@example.org`,
  password: 'seven lanterns over the ford',
});

/** From the front door to the list of characters. */
export async function register({ page }: Visitor, player: Player): Promise<void> {
  await page.goto('/register');
  await page.getByLabel('Name').fill(player.name);
  await page.getByLabel('E-mail').fill(player.email);
  await page.getByLabel('Password', { exact: true }).fill(player.password);
  await page.getByRole('button', { name: 'Open a ledger' }).click();
  await page.waitForURL('**/characters');
}

export async function signIn({ page }: Visitor, player: Player): Promise<void> {
  await page.goto('/login');
  await page.getByLabel(/Name/).fill(player.name);
  await page.getByLabel('Password', { exact: true }).fill(player.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/characters');
}

export async function signOut({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/login');
}

/** A character made from one of the templates that come with the product. @returns The path of its sheet. */
export async function makeFromTemplate({ page }: Visitor, template: string): Promise<string> {
  const asked = page.waitForRequest((request) => request.headers()['authorization'] !== undefined);
  await page.goto('/characters');
  const { authorization = '' } = (await asked).headers();
  const origin = new URL(page.url()).origin;
  const answer = await fetch(`${origin}/api/v1/characters/templates/${template}/create`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: '{}',
  });
  const { id } = (await answer.json()) as { id: string };
  return `/characters/${id}`;
}

/** The steps of the wizard for a human fighter of the SRD, and what `look` does on each of them. */
export async function makeFighter(
  { page }: Visitor,
  name: string,
  look: (step: string) => Promise<void>,
): Promise<void> {
  const press = (button: string | RegExp) => page.getByRole('button', { name: button }).click();
  const goOnTo = async (step: string): Promise<void> => {
    await page.getByRole('contentinfo').getByRole('button', { name: step, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: step, exact: true }).waitFor();
  };
  await page.goto('/characters/new');
  await press(/System Reference Document/);
  await look('ruleset');
  await goOnTo('Concept');
  await page.getByLabel('Name').fill(name);
  await goOnTo('Ancestry');
  await press(/^Human/);
  await look('ancestry');
  await goOnTo('Class');
  await press(/^Fighter/);
  await goOnTo('Abilities');
  await press('Array');
  await look('abilities');
  await goOnTo('Skills');
  for (const choice of [/^Dwarvish/, /^Defense/, /^Athletics/, /^Perception/]) await press(choice);
  await look('skills');
  await goOnTo('Equipment');
  await takeFirstOfEverything(page);
  await look('equipment');
  await goOnTo('Story');
  await goOnTo('Review');
  await look('review');
  await press('Create');
  await page.waitForURL(/\/characters\/[0-9a-f-]{36}$/);
}

async function takeFirstOfEverything(page: Page): Promise<void> {
  for (const group of await page.getByRole('main').getByRole('group').all()) {
    await group.getByRole('radio').first().check();
  }
}
