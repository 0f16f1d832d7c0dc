import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config';
import { App } from './app/shell';

void bootstrapApplication(App, appConfig);
