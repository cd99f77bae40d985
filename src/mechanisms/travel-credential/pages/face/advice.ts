/** What somebody can do about each reason for which it could not be told. */
import type { Reason } from '#kernel';

export type Advice = 'no-face' | 'faces' | 'size' | 'sharpness' | 'dark' | 'bright' | 'pose' | 'chip';

const BY_CODE: Readonly<Record<string, (values: Reason['values']) => Advice>> = {
  'face.one-face': ({ faces }) => (faces === 0 ? 'no-face' : 'faces'),
  'face.size': () => 'size',
  'face.sharpness': () => 'sharpness',
  'face.brightness': ({ brightness, darkest }) => (Number(brightness) < Number(darkest) ? 'dark' : 'bright'),
  'face.pose': () => 'pose',
};

/** Each advice once, in the order of the reasons; for the picture on the chip there is nothing to be done here. */
export function adviceOf(reasons: readonly Reason[]): readonly Advice[] {
  const given = reasons.flatMap(({ code, held, values }) => {
    const advice = held === 'no' ? BY_CODE[code]?.(values) : undefined;
    if (advice === undefined) return [];
    return values['picture'] === 'chip' ? (['chip'] as const) : [advice];
  });
  return [...new Set(given)];
}
