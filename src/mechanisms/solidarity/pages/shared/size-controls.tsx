/** The two ways to give a pool another size: by hand and by number. Heavy: import them in what is loaded later. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';

/** The slider's reach; the number field goes further. */
const SLIDER_END = 60_000;
const STEP = 500;

interface SliderProps {
  readonly label: string;
  readonly size: number;
  /** While it moves. */
  readonly onDrag: (size: number) => void;
  /** When it is let go. */
  readonly onCommit: (size: number) => void;
}

export function SizeSlider({ label, size, onDrag, onCommit }: SliderProps): ReactNode {
  return (
    <Slider
      className="slider"
      aria-label={label}
      minValue={STEP}
      maxValue={SLIDER_END}
      step={STEP}
      value={Math.min(size, SLIDER_END)}
      onChange={onDrag}
      onChangeEnd={onCommit}
    >
      <SliderOutput className="hidden-words" />
      <SliderTrack className="slider__track">
        <SliderThumb className="slider__thumb" />
      </SliderTrack>
    </Slider>
  );
}

interface FieldProps {
  readonly label: string;
  readonly less: string;
  readonly more: string;
  readonly size: number;
  readonly most: number;
  /** Not a number when the field was emptied. */
  readonly onCommit: (size: number) => void;
}

export function SizeField({ label, less, more, size, most, onCommit }: FieldProps): ReactNode {
  return (
    <NumberField
      className="number"
      value={size}
      minValue={1}
      maxValue={most}
      step={1}
      onChange={onCommit}
      decrementAriaLabel={less}
      incrementAriaLabel={more}
    >
      <Label className="label">{label}</Label>
      <Group className="number__group">
        <Button slot="decrement" className="number__step">
          −
        </Button>
        <Input className="number__input" />
        <Button slot="increment" className="number__step">
          +
        </Button>
      </Group>
    </NumberField>
  );
}
