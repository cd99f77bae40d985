import { useState, type ReactNode } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { SizeField, SizeSlider } from '../shared/size-controls.tsx';
import type { InputProps } from './inputs.tsx';
import { wholeEuroOf } from './to-change.ts';

/** The size of the pool, and its money where that is not to follow. */
export function PoolInputs({ facts, scenario, onChange }: InputProps): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const formats = formatsIn(useLocale());
  // While the slider moves, the number is here; it goes to the address when it is let go.
  const [drag, setDrag] = useState<number | null>(null);
  const recorded = facts.pool?.relocations ?? 30_000;
  const pool = drag ?? scenario.pool ?? recorded;
  const ratio = facts.pool === null ? 20_000 : wholeEuroOf(facts.pool.money) / facts.pool.relocations;
  const set = (value: number): void => {
    setDrag(null);
    const { pool: _, ...rest } = scenario;
    onChange(!Number.isFinite(value) || value === recorded ? rest : { ...rest, pool: value });
  };
  const setMoney = (value: number): void => {
    const { money: _, ...rest } = scenario;
    onChange(Number.isFinite(value) ? { ...rest, money: value } : rest);
  };
  return (
    <fieldset className="group">
      <legend>{t('pool.title')}</legend>
      <SizeSlider label={t('pool.relocations')} size={pool} onDrag={setDrag} onCommit={set} />
      <div className="row">
        <SizeField
          label={t('pool.relocations')}
          less={t('pool.less')}
          more={t('pool.more')}
          size={pool}
          most={1_000_000}
          onCommit={set}
        />
        <NumberField
          className="number"
          value={scenario.money ?? Number.NaN}
          minValue={1}
          maxValue={1e12}
          onChange={setMoney}
        >
          <Label className="label">{t('pool.money')}</Label>
          <Group className="number__group">
            <Input
              className="number__input number__input--wide"
              placeholder={formats.whole(Math.round(pool * ratio))}
            />
          </Group>
        </NumberField>
      </div>
      <p className="hint">{t('pool.follows', { money: formats.wholeEuro(Math.round(pool * ratio)) })}</p>
    </fieldset>
  );
}
