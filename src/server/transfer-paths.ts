/** The two routes that stream and so stand beside the procedures, described for the OpenAPI document. */
const NDJSON = 'application/x-ndjson';
const lines = { [NDJSON]: { schema: { type: 'string' as const, description: 'One JSON object a line' } } };

export const transferPaths = {
  '/register/export': {
    get: {
      operationId: 'register.export',
      summary: 'The whole register, one event a line',
      tags: ['register'],
      responses: { '200': { description: 'The export', content: lines } },
    },
  },
  '/register/import': {
    post: {
      operationId: 'register.import',
      summary: 'Takes an export into an empty register, when every line verifies',
      tags: ['register'],
      requestBody: { required: true, content: lines },
      responses: {
        '200': {
          description: 'What was imported',
          content: {
            'application/json': {
              schema: {
                type: 'object' as const,
                properties: { events: { type: 'integer' as const }, streams: { type: 'integer' as const } },
              },
            },
          },
        },
      },
    },
  },
};
