import { Controller, Get, Header, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import rulesetSchema from '../../../libs/rules/src/ruleset.schema.json';
import { type Actor, CurrentActor, Public, Recognised } from '../access';
import { RulesetQueryDto } from './dto/ruleset-query.dto';
import { RulesetFileHeaders } from './ruleset-file.interceptor';
import { RulesetListResponse } from './ruleset.response';
import { type RulesetAnswer, RulesetsService } from './rulesets.service';

@ApiTags('rulesets')
@Controller('rulesets')
export class RulesetsController {
  constructor(private readonly rulesets: RulesetsService) {}

  /** The games characters can be made for. */
  @Get()
  @Public()
  listRulesets(): RulesetListResponse {
    return this.rulesets.list();
  }

  /** What a ruleset has to look like: its JSON Schema (2020-12), for editors and for authors. */
  @Get('schema')
  @Public()
  @Header('cache-control', 'public, max-age=300')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  getRulesetSchema(): object {
    return rulesetSchema;
  }

  /** The whole data of a ruleset: what the rules library loads. A named version never changes. */
  @Get(':id')
  @Public()
  @Recognised(true)
  @UseInterceptors(RulesetFileHeaders)
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  getRuleset(
    @CurrentActor() actor: Actor | undefined,
    @Param('id') id: string,
    @Query() { version }: RulesetQueryDto,
  ): Promise<RulesetAnswer> {
    return this.rulesets.file(actor, id, version);
  }
}
