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
const common = {
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
  permissionsPolicy: { camera: none, microphone: none, geolocation: none, payment: none, usb: none },
};

/** For the desk and the API: nothing from elsewhere, no inline script, no inline style. */
export const strictHeaders = secureHeaders({ ...common, contentSecurityPolicy: POLICY });

/** For the page that browses the API, whose viewer writes style elements of its own. Scripts stay as strict. */
export const docsHeaders = secureHeaders({
  ...common,
  contentSecurityPolicy: { ...POLICY, styleSrc: ["'self'", "'unsafe-inline'"] },
});
