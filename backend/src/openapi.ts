import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule, getSchemaPath } from '@nestjs/swagger';
import { ProblemResponse } from './problem';

/** The contract, read off the code. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Heroledger')
    .setDescription('Characters of tabletop role-playing games: every number explained, every version kept.')
    .setVersion('1.0.0')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      description:
        'An access token of `POST /auth/login`, or a personal access token (`hlp_…`) made on the page API access. ' +
        'A personal access token opens only operations with `x-token-scope`, and only with that scope.',
    })
    .addSecurityRequirements('bearer')
    .addGlobalResponse({
      status: 'default',
      description: 'Everything that goes wrong',
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemResponse) } } },
    })
    .build();
  const document = SwaggerModule.createDocument(app, builder, {
    operationIdFactory: (_controller, method) => method,
    extraModels: [ProblemResponse],
  });
  describeForms(document);
  return nullsAsTypes(document);
}

/** Where a form is taken besides a file as the body, the form holds that one file; the decorators know one schema for all. */
function describeForms({ paths }: OpenAPIObject): void {
  for (const { post, put } of Object.values(paths))
    for (const operation of [post, put]) {
      const body = operation?.requestBody;
      const form = body !== undefined && 'content' in body ? body.content['multipart/form-data'] : undefined;
      if (form !== undefined)
        form.schema = {
          type: 'object',
          required: ['file'],
          properties: { file: { type: 'string', format: 'binary' } },
        };
    }
}

/** OpenAPI 3.1 has no `nullable`: null is one more type. */
function nullsAsTypes<T>(value: T): T {
  if (Array.isArray(value)) return value.map(nullsAsTypes) as T;
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, nullsAsTypes(inner as unknown)]),
  );
  if (nullable !== true) return { ...rest, ...(nullable === undefined ? {} : { nullable }) } as T;
  return (
    typeof rest['type'] === 'string' ? { ...rest, type: [rest['type'], 'null'] } : { anyOf: [rest, { type: 'null' }] }
  ) as T;
}

/** Swagger UI at `/api/docs`, the document at `/api/openapi.json`. */
export function documentApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Heroledger API',
  });
}
