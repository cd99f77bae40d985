import { pino } from 'pino';

/** Errors only, unless ACQUIS_LOG says otherwise (`info`, `debug`). To standard error, so that output stays clean. */
export const logger = pino({ level: process.env['ACQUIS_LOG'] ?? 'error' }, pino.destination(2));
