import type { Language } from '../acts.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Messages } from './type.ts';

/** The texts of the kernel's own reasons: deadlines, participation, Schengen. */
export const KERNEL_MESSAGES: Readonly<Record<Language, Messages>> = { en, nl };
