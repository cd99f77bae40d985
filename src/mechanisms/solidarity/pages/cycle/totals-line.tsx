import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { MEASURES, type StateRow } from '../shared/figure.ts';
import { totalsOf } from './totals.ts';
import type { Reading } from '../shared/use-reading.ts';

interface Props {
  readonly rows: readonly StateRow[];
  readonly reading: Reading;
}

/** Sums of the lines shown; pledges that are not public are not in them. */
export function TotalsLine({ rows, reading }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const totals = totalsOf(rows, reading, formatsIn(useLocale()));
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {t('table.total', { n: rows.length })}
        </th>
        {MEASURES.map((measure) => (
          <td key={measure} className="grid__number">
            <span className="figure total" data-total={measure}>
              {totals[measure]}
            </span>
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
