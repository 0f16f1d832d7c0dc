import { Module } from '@nestjs/common';
import { PictureModule } from '../picture';
import { RulesetsModule } from '../rulesets';
import { CharacterCreation } from './character-creation';
import { CharacterDocuments } from './character-documents';
import { CharacterHistory } from './character-history';
import { CharacterSaves } from './character-saves';
import { CharacterSources } from './character-sources';
import { CharactersController } from './characters.controller';
import { CharactersRepository } from './characters.repository';
import { CharactersService } from './characters.service';
import { SavedFiltersController } from './filters/saved-filters.controller';
import { SavedFiltersRepository } from './filters/saved-filters.repository';
import { SavedFiltersService } from './filters/saved-filters.service';
import { Idempotency, IdempotencyRepository } from './idempotency';
import { CharacterListsRepository } from './lists/character-lists.repository';
import { CharacterListsService } from './lists/character-lists.service';
import { TagsController } from './lists/tags.controller';
import { TagsRepository } from './lists/tags.repository';
import { TagsService } from './lists/tags.service';
import { PortraitController } from './portrait/portrait.controller';
import { PortraitService } from './portrait/portrait.service';
import { PortraitsRepository } from './portrait/portraits.repository';
import { RulesetMoves } from './moving/ruleset-moves';
import { RulesetMoving } from './moving/ruleset-moving';
import { RulesetMovesController } from './moving/ruleset-moves.controller';
import { CharacterSteps } from './steps/character-steps';
import { SearchIndex } from './search/search-index.repository';
import { EquipmentController } from './steps/equipment.controller';
import { EquipmentService } from './steps/equipment.service';
import { GrowthController } from './steps/growth.controller';
import { GrowthService } from './steps/growth.service';
import { SkillsController } from './steps/skills.controller';
import { SkillsService } from './steps/skills.service';
import { TrashService } from './trash.service';
import { CharacterViews } from './views/character-views';
import { CharacterViewsController } from './views/character-views.controller';
import { ShownCharactersRepository } from './views/shown-characters.repository';
import { VersionChanges } from './versions/version-changes';
import { VersionPruning } from './versions/version-pruning';
import { VersionReads } from './versions/version-reads';
import { VersionsController } from './versions/versions.controller';
import { VersionsRepository } from './versions/versions.repository';

@Module({
  imports: [PictureModule, RulesetsModule],
  controllers: [
    CharacterViewsController,
    CharactersController,
    EquipmentController,
    GrowthController,
    PortraitController,
    RulesetMovesController,
    SavedFiltersController,
    SkillsController,
    TagsController,
    VersionsController,
  ],
  providers: [
    CharacterCreation,
    CharacterDocuments,
    CharacterHistory,
    CharacterListsRepository,
    CharacterListsService,
    CharacterSaves,
    CharacterSources,
    CharacterSteps,
    CharacterViews,
    CharactersRepository,
    CharactersService,
    EquipmentService,
    GrowthService,
    Idempotency,
    IdempotencyRepository,
    PortraitService,
    PortraitsRepository,
    RulesetMoves,
    RulesetMoving,
    SavedFiltersRepository,
    SavedFiltersService,
    SearchIndex,
    ShownCharactersRepository,
    SkillsService,
    TagsRepository,
    TagsService,
    TrashService,
    VersionChanges,
    VersionPruning,
    VersionReads,
    VersionsRepository,
  ],
  exports: [
    CharacterCreation,
    CharacterDocuments,
    CharacterListsService,
    CharacterSaves,
    CharactersRepository,
    CharactersService,
    Idempotency,
    PortraitsRepository,
    ShownCharactersRepository,
    TrashService,
    VersionChanges,
  ],
})
export class CharactersModule {}
