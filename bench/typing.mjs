import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/lib/chromium.mjs';
import { inHouse } from '../scripts/lib/house.mjs';
import { median } from './load.mjs';
import { veteran } from './sheet.mjs';

/** A phone of some years ago, beside a desk. */
const SLOWDOWN = 6;
const KEYSTROKES = 60;
const WARM_UP = 20;
/** Longer than a keystroke takes, shorter than the pause after which the page saves. */
const BETWEEN_MS = 120;

async function register(page, url) {
  await page.goto(`${url}/register`);
  await page.getByLabel('Name').fill('typist');
  await page.getByLabel('E-mail').fill('typist@example.org');
  await page.getByLabel('Password', { exact: true }).fill('seven lanterns over the ford');
  const signedIn = page.waitForRequest((request) => request.headers().authorization !== undefined);
  await page.getByRole('button', { name: 'Open a ledger' }).click();
  return (await signedIn).headers().authorization;
}

async function makeVeteran(url, authorization) {
  const require = createRequire(import.meta.url);
  const document = veteran(require(inHouse('dist/server/libs/rules/rulesets/srd-5.1.json')));
  const answer = await fetch(`${url}/api/v1/characters`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(document),
  });
  if (!answer.ok) throw new Error(`The veteran was answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()).id;
}

/** What the page's own program did so far, in milliseconds: the time of a frame that it has taken. */
async function busyMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'ScriptDuration').value;
}

/**
 * Types into the sheet of a level-20 character with 60 items, in Chromium slowed down six times. Each keystroke changes
 * the character and derives every number anew.
 * @returns {Promise<number>} milliseconds of work that one keystroke is, the median
 */
export async function measureTyping(serverUrl) {
  // The cookie of the session is taken from localhost also without TLS.
  const url = serverUrl.replace('127.0.0.1', 'localhost');
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const id = await makeVeteran(url, await register(page, url));
    await page.goto(`${url}/characters/${id}/equipment`);
    await page.getByLabel('Gold').click();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const times = [];
    for (let stroke = 0; stroke < WARM_UP + KEYSTROKES; stroke += 1) {
      const before = await busyMs(session);
      await page.keyboard.press(stroke % 2 === 0 ? '1' : 'Backspace');
      await pause(BETWEEN_MS);
      if (stroke >= WARM_UP) times.push((await busyMs(session)) - before);
    }
    return median(times);
  } finally {
    await browser.close();
  }
}
