import { PartialType } from '@nestjs/swagger';
import { CharacterDocumentDto } from './character-document.dto';

/** Any part of a document; only for the contract, since what counts is the document that comes of it. */
export class CharacterPatchDto extends PartialType(CharacterDocumentDto) {}
