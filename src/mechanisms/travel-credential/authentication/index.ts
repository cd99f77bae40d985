/** Is this document genuine? Passive authentication, and what a chip proves when it answers. */
export { authenticate } from './passive-authentication.ts';
export type { Authentication, AuthenticationMeans, DocumentFacts } from './passive-authentication.ts';
export { answerOf, LEVELS, type Level } from './level.ts';
export { DEFAULT_AUTHENTICATION, type AuthenticationParameters } from './parameters.ts';
export { readSecurityObject, type SecurityObject } from './security-object.ts';
export type { Revocation, Trust } from './trust.ts';
export type { ZoneFacts } from './zone-facts.ts';
export type { GroupCheck, GroupStanding } from './data-groups.ts';
