/** What the address of the page holds: which step; never what was typed. */
export const STEPS = ['journey', 'declare', 'consent', 'receipt'] as const;
export type Step = (typeof STEPS)[number];

export interface SendSearch {
  /** The journey where it is not said. */
  readonly step?: Exclude<Step, 'journey'>;
}

export function parseSend({ step }: Readonly<Record<string, unknown>>): SendSearch {
  const found = STEPS.find((one) => one === step);
  return found === undefined || found === 'journey' ? {} : { step: found };
}
