export { BuiltInTemplates } from './built-in-templates';
export { TemplatesModule } from './templates.module';
export { TemplatesService } from './templates.service';
