/** What the server and a page say to each other about people and access. The desk reads answers by it. */
import * as z from 'zod';

const moment = z.iso.datetime().describe('A moment, in UTC');
const role = z.string();
const state = z.string().nullable().describe('The two letters of a member state');
export const personName = z.string().trim().min(1).max(200);
const secret = z.string().min(1).max(200);
const password = z.string().min(1).max(1000);

/** `GET /session`, and the answer of whatever signs in. */
export const sessionSchema = z.object({
  signedIn: z.boolean(),
  name: z.string(),
  role,
  state,
  account: z.string().nullable(),
  means: z.enum(['anonymous', 'token', 'session', 'operator']),
  expiresAt: moment.nullable(),
  signIn: z.object({ local: z.boolean(), organisation: z.string().nullable() }),
  firstAccount: z.boolean(),
});
export type SessionAnswer = z.infer<typeof sessionSchema>;

/** `POST /session`. */
export const signInSchema = z.object({ name: personName, password });
export type SignInInput = z.infer<typeof signInSchema>;

/** `POST /session/invitation/look`, and what it answers. */
export const lookSchema = z.object({ invitation: secret });
export const invitationSchema = z.object({
  role,
  state,
  name: z.string().nullable(),
  expiresAt: moment,
});
export type InvitationAnswer = z.infer<typeof invitationSchema>;

/** `POST /session/invitation`. */
export const acceptSchema = z.object({ invitation: secret, name: personName, password });

/** `access.may`: one for each action of the house. */
export const permissionSchema = z.object({
  action: z.string(),
  mechanism: z.string(),
  summary: z.string(),
  method: z.string(),
  allowed: z.boolean(),
  because: z.string().describe('Why it is allowed, or who may do it instead'),
  policies: z.array(z.string()).describe('The policies that decide it, by their id'),
  roles: z.array(role).describe('The roles that it is for; empty when it is for everyone or for nobody'),
  purposes: z.array(z.string()).describe('Purposes of which one must be stated; empty when none must'),
});
export type Permission = z.infer<typeof permissionSchema>;

/** `access.invite` and `access.resetPassword`. */
export const inviteAnswerSchema = z.object({
  link: z.string().describe('To follow on this server, once; kept nowhere: pass it on now'),
  expiresAt: moment,
});

export type InviteAnswer = z.infer<typeof inviteAnswerSchema>;

/** `access.accounts` and `access.changeAccount`. */
export const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  role,
  state,
  kind: z.enum(['local', 'organisation']),
  madeAt: moment,
  endedAt: moment.nullable(),
});

/** `access.sessions`. */
export const sessionSummarySchema = z.object({
  id: z.string(),
  agent: z.string().describe('The browser, as it calls itself'),
  madeAt: moment,
  seenAt: moment,
  expiresAt: moment,
  current: z.boolean().describe('Whether it is the one that asks'),
});

/** `access.views`. */
export const viewSchema = z.object({
  position: z.int(),
  at: moment,
  means: z.string(),
  who: z.string().nullable().describe('The account or the token'),
  role,
  state,
  action: z.string(),
  purpose: z.string(),
  subject: z.string().nullable(),
});
export const viewsSchema = z.object({
  views: z.array(viewSchema),
  next: z.int().nullable().describe('Give it as “before” for the next page; null after the last'),
});

/** `access.signIns`. */
export const signInEntrySchema = z.object({
  position: z.int(),
  at: moment,
  what: z.string(),
  account: z.string().nullable(),
  session: z.string().nullable(),
  detail: z.string().nullable().describe('The action that was denied, for instance'),
});
export const signInsSchema = z.object({
  entries: z.array(signInEntrySchema),
  next: z.int().nullable().describe('Give it as “before” for the next page; null after the last'),
});

/** `access.list` and `access.revoke`; `access.issue` with the secret. */
export const tokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  role,
  state: z.string().nullable(),
  issuedAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.string().nullable(),
});
export const issuedTokenSchema = tokenSchema.extend({
  secret: z.string().describe('Kept nowhere: note it now'),
});
