/** How people sign in, from the environment. */
import { Refusal } from '#kernel';

export interface OrganisationSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** What the button to sign in calls it. */
  readonly name: string;
  /** The claim that states a role: `council`, `member-state:NL`. */
  readonly roleClaim: string;
  /** Where the organisation sends people back to. */
  readonly returnUrl: URL;
}

export interface PeopleSettings {
  /** Where people reach this server, when it differs from where it listens. */
  readonly publicUrl: URL | undefined;
  /** Whether the public address is encrypted: cookies then never travel otherwise. */
  readonly secure: boolean;
  readonly localAccounts: boolean;
  readonly organisation: OrganisationSettings | undefined;
  /** How many proxies of one's own stand before this server and add to X-Forwarded-For. */
  readonly proxies: number;
  /** How long the logs of sign-ins and of who looked at what are kept. */
  readonly keepLogsDays: number;
}

const YEAR_DAYS = 365;

/**
 * Reads PUBLIC_URL, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_ROLE_CLAIM, ACQUIS_LOCAL_ACCOUNTS,
 * ACQUIS_PROXIES and ACQUIS_KEEP_LOGS_DAYS. Throws a Refusal on a setting that cannot be.
 */
export function peopleSettings(env: NodeJS.ProcessEnv = {}): PeopleSettings {
  const publicUrl = env['PUBLIC_URL'] ? urlOf('PUBLIC_URL', env['PUBLIC_URL']) : undefined;
  return {
    publicUrl,
    secure: publicUrl?.protocol === 'https:',
    localAccounts: env['ACQUIS_LOCAL_ACCOUNTS'] !== 'off',
    organisation: organisationOf(env, publicUrl),
    proxies: wholeOf('ACQUIS_PROXIES', env['ACQUIS_PROXIES'], 'proxies') ?? 0,
    keepLogsDays: wholeOf('ACQUIS_KEEP_LOGS_DAYS', env['ACQUIS_KEEP_LOGS_DAYS'], 'days') ?? YEAR_DAYS,
  };
}

function organisationOf(
  env: NodeJS.ProcessEnv,
  publicUrl: URL | undefined,
): OrganisationSettings | undefined {
  if (!env['OIDC_ISSUER']) return undefined;
  const issuer = urlOf('OIDC_ISSUER', env['OIDC_ISSUER']);
  const clientId = env['OIDC_CLIENT_ID'];
  if (!clientId) throw wrong('OIDC_CLIENT_ID', 'is missing', 'Set the identifier that the provider gave.');
  if (!publicUrl) {
    throw wrong('PUBLIC_URL', 'is missing', 'Set the address to which the provider sends people back.');
  }
  return {
    issuer,
    clientId,
    clientSecret: env['OIDC_CLIENT_SECRET'],
    name: env['OIDC_NAME'] ?? issuer.hostname,
    roleClaim: env['OIDC_ROLE_CLAIM'] ?? 'acquis_role',
    returnUrl: new URL('/session/organisation/return', publicUrl),
  };
}

/** An address that is encrypted, or stays on this machine. */
function urlOf(setting: string, text: string): URL {
  const url = URL.parse(text);
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1' || url?.hostname === '[::1]';
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && local))) return url;
  throw wrong(
    setting,
    `is not an https address: “${text}”`,
    'Only this machine is reached without encryption.',
  );
}

function wholeOf(setting: string, text: string | undefined, what: string): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw wrong(setting, `is not a number of ${what}: “${text}”`, 'Write a whole number.');
}

function wrong(setting: string, what: string, remedy: string): Refusal {
  return new Refusal('unavailable', `The setting ${setting} ${what}.`, { where: setting, remedy });
}
