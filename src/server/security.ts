/** Headers that keep a page to itself. */
import { secureHeaders } from 'hono/secure-headers';

const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
};

const none: string[] = [];

/** A thread that computes may compile WebAssembly, make no page, and ask this server alone. The pages may not compile. */
const COMPUTING = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  connectSrc: ["'self'"],
};

/** A year, as OWASP asks; sent only where the public address is encrypted. */
const ENCRYPTED_ONLY = 'max-age=31536000; includeSubDomains';

const common = (secure: boolean) => ({
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: secure ? ENCRYPTED_ONLY : false,
  permissionsPolicy: { camera: ['self'], microphone: none, geolocation: none, payment: none, usb: none },
});

/** For the desk and the API: nothing from elsewhere, no inline script, no inline style. */
export const strictHeaders = (secure: boolean) =>
  secureHeaders({ ...common(secure), contentSecurityPolicy: POLICY });

/** The threads that compute, by the name of their file in the build. A thread has the policy of its own answer. */
export const COMPUTING_THREADS = /^\/assets\/face\.worker-[\w-]+\.js$/;

export const computingHeaders = (secure: boolean) =>
  secureHeaders({ ...common(secure), contentSecurityPolicy: COMPUTING });

/** For the page that browses the API, whose viewer writes style elements of its own. Scripts stay as strict. */
export const docsHeaders = (secure: boolean) =>
  secureHeaders({
    ...common(secure),
    contentSecurityPolicy: { ...POLICY, styleSrc: ["'self'", "'unsafe-inline'"] },
  });
