/** Zod would compile schemas with `new Function`, which the content policy refuses. Import this before any schema. */
import * as z from 'zod';

/** Whether schemas now work without making code from text. Reading it keeps this module in the build. */
export const schemasMakeNoCode: boolean = z.config({ jitless: true }).jitless === true;
