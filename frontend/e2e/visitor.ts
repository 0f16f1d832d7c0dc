import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';

/** The two sizes the app is made for, in CSS pixels. */
export const SCREENS = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 } },
} as const;
export type Screen = keyof typeof SCREENS;

const THEMES = ['light', 'dark'] as const;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Chromium as the machine has it; CHROME_PATH names another one. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
      ...['--disable-sync', '--no-first-run'],
    ],
  });
}

/** Somebody at a screen, in a browser profile of their own, who remembers everything that went wrong. */
export class Visitor {
  readonly #complaints: string[] = [];
  readonly #forgiven: RegExp[] = [];

  private constructor(
    readonly page: Page,
    readonly screen: Screen,
    private readonly context: BrowserContext,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#complaints.push(`page: ${error.message}`));
    page.on('response', (answer) => {
      if (answer.status() >= 500) this.#complaints.push(`server: ${answer.status()} for ${answer.url()}`);
    });
  }

  /** Opens a fresh profile. Motion is reduced, so that pictures and colours are those of a page at rest. */
  static async arrive(browser: Browser, baseURL: string, screen: Screen): Promise<Visitor> {
    const context = await browser.newContext({
      ...SCREENS[screen],
      baseURL,
      reducedMotion: 'reduce',
      colorScheme: 'light',
      locale: 'en-GB',
    });
    context.setDefaultTimeout(15_000);
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        reportError(new Error(`Content-Security-Policy: ${event.effectiveDirective} refused ${event.blockedURI}`));
      });
    });
    return new Visitor(await context.newPage(), screen, context);
  }

  /** Errors in the console, exceptions, broken policies and answers of 500 and above since the arrival. */
  complaints(): readonly string[] {
    return this.#complaints.filter((complaint) => !this.#forgiven.some((pattern) => pattern.test(complaint)));
  }

  /** For what a journey provokes on purpose: the browser logs every refused request as an error. */
  forgive(pattern: RegExp): void {
    this.#forgiven.push(pattern);
  }

  /** What axe finds wrong with the page as it is now, in both themes: `theme rule: element`. */
  async barriers(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const theme of THEMES) {
      await this.page.emulateMedia({ colorScheme: theme });
      found.push(...(await findBarriers(this.page)).map((barrier) => `${theme} ${barrier}`));
    }
    await this.page.emulateMedia({ colorScheme: 'light' });
    return found;
  }

  /** True when the page can be pushed sideways, which on a phone means that something does not fit. */
  scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }

  /** Drawings that are asked for by name and are not there: icons, the mark, the shield. They show nothing, and say nothing. */
  undrawn(): Promise<string[]> {
    return this.page.evaluate(() =>
      Array.from(document.querySelectorAll('use'), (use) => use.getAttribute('href') ?? '').filter(
        (href) => document.getElementById(href.slice(1)) === null,
      ),
    );
  }

  /** Takes a picture of the whole page in both themes, into SCREENSHOT_DIR or a temporary folder. */
  async photograph(name: string): Promise<void> {
    for (const theme of THEMES) {
      await this.page.emulateMedia({ colorScheme: theme });
      await this.page.screenshot({ path: join(album(), `${name}-${this.screen}-${theme}.png`), fullPage: true });
    }
    await this.page.emulateMedia({ colorScheme: 'light' });
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

/** The source is evaluated by the debugger, which no Content-Security-Policy concerns. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

declare global {
  interface Window {
    readonly axe: { run(root: Document): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
  }
}

let folder: string | undefined;
function album(): string {
  folder ??= process.env['SCREENSHOT_DIR'] ?? mkdtempSync(join(tmpdir(), 'heroledger-pictures-'));
  mkdirSync(folder, { recursive: true });
  return folder;
}
