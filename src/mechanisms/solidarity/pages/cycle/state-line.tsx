import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../../desk/figures/figure.tsx';
import { Swatch } from '../../../../desk/theme/swatch.tsx';
import { MEASURES, type StateRow } from '../shared/figure.ts';

interface Props {
  readonly row: StateRow;
  /** The same line in the record, to mark what a what-if changed. */
  readonly recorded: StateRow | undefined;
  readonly selected: boolean;
  readonly asked: string | undefined;
  readonly tabIndexOf: (figure: string) => number;
  readonly onAsk: (why: string) => void;
  readonly onSelect: (state: string) => void;
}

/** One state: its name selects it, its role and figures can be asked why. */
export function StateLine(props: Props): ReactNode {
  const { row, recorded, selected, asked, tabIndexOf, onAsk, onSelect } = props;
  const { t } = useTranslation('solidarity');
  const { state, name } = row;
  return (
    <tr aria-selected={selected} data-state={state}>
      <th scope="row">
        <button
          type="button"
          className="grid__name"
          data-figure={`${state}.select`}
          tabIndex={tabIndexOf(`${state}.select`)}
          onClick={() => onSelect(state)}
        >
          {name}
        </button>
      </th>
      <td>
        <span className="grid__role">
          <Swatch tone={row.tone} />
          <button
            type="button"
            className="figure"
            data-figure={`${state}.role`}
            aria-label={`${name}, ${t('column.role')}: ${row.role}`}
            aria-expanded={asked === `${state}.role`}
            tabIndex={tabIndexOf(`${state}.role`)}
            onClick={() => onAsk(`${state}.role`)}
          >
            <span className="figure-text">{row.role}</span>
          </button>
        </span>
      </td>
      {MEASURES.map((measure) => {
        const id = `${state}.${measure}`;
        const figure = row.figures[measure];
        return (
          <td key={measure} className="grid__number">
            <Figure
              id={id}
              text={figure.text}
              about={`${name}, ${t(`ask.${measure}`)}`}
              standing={figure.standing}
              open={asked === id}
              changed={recorded !== undefined && recorded.figures[measure].text !== figure.text}
              tabIndex={tabIndexOf(id)}
              onAsk={() => onAsk(id)}
            />
          </td>
        );
      })}
    </tr>
  );
}
