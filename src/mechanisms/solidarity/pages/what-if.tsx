import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../desk/figures/formats.ts';
import { useLanguage } from '../../../desk/languages/index.ts';
import { LARGEST_POOL } from './search.ts';
import type { Cycle } from './use-cycle.ts';

/** The slider's reach; the number field goes further. */
const SLIDER_END = 60_000;
const STEP = 500;

interface Props {
  readonly cycle: Cycle;
  readonly pool: number | undefined;
  readonly onDrag: (pool: number) => void;
  readonly onCommit: (pool: number | undefined) => void;
}

/** The one thing to do on this page: give the pool another size and see everything move. */
export function WhatIf({ cycle: { shown, recorded, whatIf }, pool, onDrag, onCommit }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const formats = formatsIn(useLanguage());
  const size = pool ?? recorded.facts.pool?.relocations ?? 30_000;
  const money = shown.facts.pool?.money;
  return (
    <section className={whatIf ? 'what-if what-if--on' : 'what-if'} aria-labelledby="what-if-heading">
      <h2 id="what-if-heading">{t('whatIf.title')}</h2>
      <Slider
        className="slider"
        aria-label={t('whatIf.relocations')}
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
      <div className="what-if__row">
        <NumberField
          className="number"
          value={size}
          minValue={1}
          maxValue={LARGEST_POOL}
          step={1}
          onChange={(next) => onCommit(Number.isFinite(next) ? next : undefined)}
          decrementAriaLabel={t('whatIf.less')}
          incrementAriaLabel={t('whatIf.more')}
        >
          <Label className="label">{t('whatIf.relocations')}</Label>
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
        <button type="button" className="button" disabled={!whatIf} onClick={() => onCommit(undefined)}>
          {t('whatIf.reset')}
        </button>
      </div>
      {money !== undefined && (
        <p className="what-if__money">{t('whatIf.money', { money: formats.euro(money) })}</p>
      )}
      <output className={whatIf ? 'badge badge--on' : 'badge'}>
        {whatIf ? t('whatIf.badge') : t('whatIf.record')}
      </output>
    </section>
  );
}
