/** Signing in at an organisation: OpenID Connect, authorization code with PKCE, state and nonce. */
import type { Configuration } from 'openid-client';
import { callerOf, parseCaller } from '#procedure';
import { Refusal } from '#kernel';
import type { Departure, Rights } from '#store';
import type { OrganisationSettings } from './settings.ts';

const PATIENCE_SECONDS = 10;
const SCOPE = 'openid profile';

/** Somebody for whom the organisation vouches. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** Absent when the organisation states no role. */
  readonly rights?: Rights | undefined;
}

export interface Organisation {
  /** Where to send somebody, and what must be right when they come back. */
  depart(destination: string): Promise<{ url: URL; departure: Departure }>;
  /** Who came back, by the query of the address. Throws whatever is wrong with it. */
  arrive(query: string, departure: Departure): Promise<Vouched>;
}

/** The organisation of the settings; it is asked what it offers when the first person signs in. */
export function organisationOf(settings: OrganisationSettings): Organisation {
  const configured = discovered(settings);
  return {
    async depart(destination) {
      const oidc = await import('openid-client');
      const config = await configured();
      const verifier = oidc.randomPKCECodeVerifier();
      const departure = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, destination };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: settings.returnUrl.href,
        scope: SCOPE,
        state: departure.state,
        nonce: departure.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { url, departure };
    },
    async arrive(query, { state, nonce, verifier }) {
      const oidc = await import('openid-client');
      const config = await configured();
      const current = new URL(settings.returnUrl);
      current.search = query;
      const tokens = await oidc.authorizationCodeGrant(config, current, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('The provider sent no ID token.');
      const more = config.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
        : {};
      return vouched(claims.iss, claims.sub, { ...more, ...claims }, settings.roleClaim);
    },
  };
}

/** Reads what the provider says of somebody. Throws a Refusal when it states a role that there is not. */
export function vouched(
  issuer: string,
  subject: string,
  claims: Readonly<Record<string, unknown>>,
  roleClaim: string,
): Vouched {
  const names = [claims['name'], claims['preferred_username'], claims['email'], subject];
  const name = names.find((each): each is string => typeof each === 'string' && each.trim() !== '');
  const stated = claims[roleClaim];
  return {
    issuer,
    subject,
    name: (name ?? subject).trim().slice(0, 200),
    rights: stated === undefined || stated === null ? undefined : rightsOf(stated, roleClaim),
  };
}

function rightsOf(stated: unknown, roleClaim: string): Rights {
  if (typeof stated !== 'string') {
    throw new Refusal('invalid-input', `The claim ${roleClaim} of the provider is not a text.`, {
      where: roleClaim,
      remedy: 'Let the provider state one role, such as council or member-state:NL.',
    });
  }
  const { role, state } = parseCaller(stated);
  return { role, state };
}

/** The rights of whoever the organisation vouches for without stating a role: an administrator raises them. */
export const UNSTATED: Rights = callerOf('reader');

/** What the provider offers, asked once; asked again when it could not be reached. */
function discovered({ issuer, clientId, clientSecret }: OrganisationSettings): () => Promise<Configuration> {
  let found: Promise<Configuration> | undefined;
  const discover = async (): Promise<Configuration> => {
    const oidc = await import('openid-client');
    const local = issuer.protocol === 'http:';
    const config = await oidc.discovery(issuer, clientId, clientSecret, undefined, {
      timeout: PATIENCE_SECONDS,
      // The settings allow this on the same machine only.
      ...(local ? { execute: [oidc.allowInsecureRequests] } : {}),
    });
    // The signature of the ID token is checked too, not only the channel it came through.
    oidc.enableNonRepudiationChecks(config);
    return config;
  };
  return () => {
    found ??= discover().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}
