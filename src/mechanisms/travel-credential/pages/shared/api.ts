/** Where the mechanism's procedures are, and the key under which their answers are remembered. */
import { NAME } from '../../about.ts';

export const API = `/api/${NAME}`;

export const JOURNEY = NAME;
