import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { ApiTakesVersion, entityTag } from '../../entity-tags';
import { EquipmentItemDto } from '../dto/character-document.dto';
import { ApiOnce, type Attempt, Once } from '../idempotency';
import { CharacterIdPipe } from '../path-parameters';
import { type Seen, SeenState } from '../versions/seen-state.decorator';
import { EquipmentChangeDto } from './equipment.dto';
import { CarriedItemResponse, EquipmentListResponse } from './equipment.response';
import { EquipmentService } from './equipment.service';
import { ItemIdPipe } from './item-id.pipe';

@ApiTags('equipment')
@Controller('characters/:id/equipment')
export class EquipmentController {
  constructor(private readonly equipment: EquipmentService) {}

  /** All the character carries. */
  @Get()
  @TokenScope('characters:read')
  listEquipment(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
  ): Promise<EquipmentListResponse> {
    return this.equipment.list(actor, id);
  }

  /** Carry one item more: of the ruleset, or of the player's own making. */
  @Post()
  @TokenScope('characters:write')
  @ApiTakesVersion()
  @ApiOnce()
  @ApiParam({ name: 'id', type: String })
  addEquipment(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @SeenState() seen: Seen,
    @Body() item: EquipmentItemDto,
  ): Promise<CarriedItemResponse> {
    return this.equipment.add(actor, attempt, seen, item);
  }

  /** Put on, put away, attune, move, count or describe an item. */
  @Patch(':itemId')
  @TokenScope('characters:write')
  @ApiTakesVersion()
  @ApiParam({ name: 'id', type: String })
  changeEquipment(
    @CurrentActor() actor: Actor,
    @SeenState() seen: Seen,
    @Param('itemId', ItemIdPipe) itemId: string,
    @Body() change: EquipmentChangeDto,
  ): Promise<CarriedItemResponse> {
    return this.equipment.change(actor, seen, itemId, change);
  }

  /** Leave an item behind. */
  @Delete(':itemId')
  @TokenScope('characters:write')
  @HttpCode(204)
  @ApiTakesVersion()
  @ApiParam({ name: 'id', type: String })
  async removeEquipment(
    @CurrentActor() actor: Actor,
    @SeenState() seen: Seen,
    @Param('itemId', ItemIdPipe) itemId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.header('etag', entityTag(await this.equipment.remove(actor, seen, itemId)));
  }
}
