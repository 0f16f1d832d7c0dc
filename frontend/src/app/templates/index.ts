export { TemplateCards } from './template-cards';
