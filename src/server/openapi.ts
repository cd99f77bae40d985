/** The OpenAPI 3.1 document, made from the procedures. */
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { z } from 'zod';
import { failureSchema, PURPOSE_HEADER, type Personal } from '#procedure';
import type { House } from './compose.ts';
import { transferPaths } from './transfer-paths.ts';

export type OpenApiDocument = Awaited<ReturnType<OpenAPIGenerator['generate']>>;

const METHODS = ['get', 'post', 'put', 'delete'] as const;

/** The document of all procedures of a house. */
export async function openApiOf(house: House, version: string): Promise<OpenApiDocument> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const shared = Object.assign({}, ...house.mechanisms.map(({ schemas = {} }) => schemas)) as Record<
    string,
    z.ZodType
  >;
  const document = await generator.generate(house.router, {
    commonSchemas: Object.fromEntries(
      Object.entries(shared).map(([name, schema]) => [name, { schema, strategy: 'output' as const }]),
    ),
    info: {
      title: 'Acquis',
      version,
      description: 'Mechanisms of EU Justice and Home Affairs law: outcomes with reasons, and the register.',
    },
    servers: [{ url: '/api' }],
    tags: house.mechanisms.map(({ name, description }) => ({ name, description: description.en })),
    security: [{}, { token: [] }],
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'An access token' } },
      schemas: { Failure: failureJsonSchema() },
    },
  });
  document.paths = { ...document.paths, ...transferPaths };
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path?.[method];
      if (!operation) continue;
      operation.responses = { ...operation.responses, default: NOT_DONE };
      const personal = house.declarations.get(operation.operationId ?? '')?.personal;
      if (personal) operation.parameters = [...(operation.parameters ?? []), purposeParameter(personal)];
    }
  }
  return document;
}

/** What every operation answers when it was not done, in oRPC's envelope. */
const NOT_DONE = {
  description: 'Not done: what is wrong, where, and what would be right',
  content: {
    'application/json': {
      schema: {
        type: 'object' as const,
        properties: {
          code: { type: 'string' as const },
          status: { type: 'integer' as const },
          message: { type: 'string' as const },
          data: { $ref: '#/components/schemas/Failure' },
        },
      },
    },
  },
};

/** The header without which personal data are not shown. */
function purposeParameter({ purposes }: Personal) {
  return {
    name: PURPOSE_HEADER,
    in: 'header' as const,
    required: true,
    description: 'Why the personal data are looked at; it is logged',
    schema: { type: 'string' as const, enum: [...purposes] },
  };
}

function failureJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(failureSchema);
  return schema;
}
