import { APP_BASE_HREF } from '@angular/common';
import { provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { appRoutes } from './app.routes';
import { authInterceptor, SessionSync, stepUpInterceptor } from './auth';
import { connectionInterceptor, readableRefusals } from './http';
import { PageTitles } from './shell';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    // The page has no base element: the policy it is served with forbids them all.
    { provide: APP_BASE_HREF, useValue: '/' },
    // The outermost comes first: the connection sees every attempt, the repeated one too.
    provideHttpClient(
      withFetch(),
      withInterceptors([stepUpInterceptor, authInterceptor, connectionInterceptor, readableRefusals]),
    ),
    provideRouter(
      appRoutes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    { provide: TitleStrategy, useExisting: PageTitles },
    provideAppInitializer(() => inject(SessionSync).start()),
  ],
};
