import { Module } from '@nestjs/common';
import { CharactersModule } from '../characters';
import { BuiltInTemplates } from './built-in-templates';
import { ForksRepository } from './forks/forks.repository';
import { FoundTemplates } from './found-templates';
import { MostBegunTemplates } from './most-begun';
import { PlayerTemplates } from './player-templates';
import { ShippedTemplates } from './shipped-templates';
import { TemplateCreation } from './template-creation';
import { TemplateListsService } from './template-lists.service';
import { TemplatesController } from './templates.controller';
import { TemplatesService } from './templates.service';

@Module({
  imports: [CharactersModule],
  controllers: [TemplatesController],
  providers: [
    BuiltInTemplates,
    ForksRepository,
    FoundTemplates,
    MostBegunTemplates,
    PlayerTemplates,
    ShippedTemplates,
    TemplateCreation,
    TemplateListsService,
    TemplatesService,
  ],
  exports: [BuiltInTemplates, TemplatesService],
})
export class TemplatesModule {}
