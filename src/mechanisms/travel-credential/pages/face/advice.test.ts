import { describe, expect, it } from 'vitest';
import { reason, type ReasonValue } from '#kernel';
import { adviceOf } from './advice.ts';

const said = (code: string, held: 'yes' | 'no', values: Record<string, ReasonValue> = {}) =>
  reason(code, held, { act: 'ISO/IEC 39794-5' }, { picture: 'live', ...values });

describe('advice', () => {
  it.each([
    ['face.one-face', { faces: 0 }, 'no-face'],
    ['face.one-face', { faces: 3 }, 'faces'],
    ['face.size', {}, 'size'],
    ['face.sharpness', {}, 'sharpness'],
    ['face.brightness', { brightness: 20, darkest: 50 }, 'dark'],
    ['face.brightness', { brightness: 240, darkest: 50 }, 'bright'],
    ['face.pose', {}, 'pose'],
  ] as const)('for %s with %o is %s', (code, values, advice) => {
    expect(adviceOf([said(code, 'no', values)])).toEqual([advice]);
    expect(adviceOf([said(code, 'yes', values)])).toEqual([]);
  });

  it('about the picture on the chip is one, whatever is wrong with it', () => {
    const chip = { picture: 'chip' };
    expect(adviceOf([said('face.size', 'no', chip), said('face.pose', 'no', chip)])).toEqual(['chip']);
  });

  it('is not given for what nobody can mend', () => {
    expect(adviceOf([said('face.alike', 'no'), said('face.liveness', 'no')])).toEqual([]);
  });
});
