export { ReadyTemplates } from './ready-templates';
export { TemplatesStore } from './templates-store';
