import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { SizeField, SizeSlider } from '../shared/size-controls.tsx';
import { LARGEST_POOL } from './search.ts';
import type { Cycle } from './use-cycle.ts';

interface Props {
  readonly cycle: Cycle;
  readonly pool: number | undefined;
  readonly onDrag: (pool: number) => void;
  readonly onCommit: (pool: number | undefined) => void;
}

/** The one thing to do on this page: give the pool another size and see everything move. */
export function PoolSlider({ cycle: { shown, recorded, whatIf }, pool, onDrag, onCommit }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const formats = formatsIn(useLocale());
  const size = pool ?? recorded.facts.pool?.relocations ?? 30_000;
  const money = shown.facts.pool?.money;
  return (
    <section className={whatIf ? 'what-if what-if--on' : 'what-if'} aria-labelledby="what-if-heading">
      <h2 id="what-if-heading">{t('whatIf.title')}</h2>
      <SizeSlider label={t('whatIf.relocations')} size={size} onDrag={onDrag} onCommit={onCommit} />
      <div className="what-if__row">
        <SizeField
          label={t('whatIf.relocations')}
          less={t('whatIf.less')}
          more={t('whatIf.more')}
          size={size}
          most={LARGEST_POOL}
          onCommit={(next) => onCommit(Number.isFinite(next) ? next : undefined)}
        />
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
