import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { authRoutes } from '../auth.routes';
import { Door } from '../door';

/** A visitor in front of the pages at the door. */
export interface DoorVisitor {
  readonly server: HttpTestingController;
  readonly url: () => string;
  /** All that can be read, in one line. */
  readonly text: () => string;
  readonly find: (selector: string) => Element | null;
  readonly type: (selector: string, words: string) => Promise<void>;
  /** Presses the button or follows the link of this name. */
  readonly press: (name: string) => Promise<void>;
  readonly answer: (url: string, body: object | null, status?: number) => Promise<void>;
  /** Waits until nothing moves any more. */
  readonly settle: () => Promise<void>;
  readonly goTo: (url: string) => Promise<void>;
}

/** Nobody is signed in, and the server answers nothing by itself. Faked: the picture beside what is asked. */
export async function atTheDoor(url: string): Promise<DoorVisitor> {
  localStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(authRoutes, withComponentInputBinding()),
    ],
  });
  TestBed.overrideComponent(Door, { set: { imports: [], template: '<ng-content />' } });
  const server = TestBed.inject(HttpTestingController);
  const harness = await RouterTestingHarness.create(url);
  const page: HTMLElement = harness.fixture.nativeElement;
  await harness.fixture.whenStable();

  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    await harness.fixture.whenStable();
  };
  const find = (selector: string): Element | null => page.querySelector(selector);
  return {
    server,
    find,
    settle,
    url: () => TestBed.inject(Router).url,
    text: () => page.textContent.replaceAll(/\s+/g, ' '),
    type: async (selector, words) => {
      const input = find(selector);
      if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field ${selector}.`);
      input.value = words;
      input.dispatchEvent(new Event('input'));
      await settle();
    },
    press: async (name) => {
      const target = Array.from(page.querySelectorAll<HTMLElement>('button, a')).find(
        ({ textContent }) => textContent.trim() === name,
      );
      if (target === undefined) throw new Error(`Nothing is called ${name}.`);
      target.click();
      await settle();
    },
    answer: async (address, body, status = 200) => {
      server.expectOne(address).flush(body, { status, statusText: 'Answered' });
      await settle();
    },
    goTo: async (address) => {
      await TestBed.inject(Router).navigateByUrl(address);
      await settle();
    },
  };
}
