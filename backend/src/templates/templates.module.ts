import { Module } from '@nestjs/common';
import { CharactersModule } from '../characters';
import { BuiltInTemplates } from './built-in-templates';
import { PlayerTemplates } from './player-templates';
import { TemplateCreation } from './template-creation';
import { TemplateListsService } from './template-lists.service';
import { TemplatesController } from './templates.controller';
import { TemplatesService } from './templates.service';

@Module({
  imports: [CharactersModule],
  controllers: [TemplatesController],
  providers: [BuiltInTemplates, PlayerTemplates, TemplateCreation, TemplateListsService, TemplatesService],
  exports: [BuiltInTemplates, TemplatesService],
})
export class TemplatesModule {}
