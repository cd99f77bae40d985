import { stateName } from '#kernel';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLocale } from '../languages/index.ts';
import { changeTheme, THEMES } from '../theme/theme.ts';
import './find.css';
import { FINDING_KINDS, type Finding, type FindingKind } from './finding.ts';
import { allFindings } from './own-findings.ts';
import { rank } from './rank.ts';
import './words.ts';

interface Props {
  readonly onClose: () => void;
}

/** One thing in the list: where it leads, or what it does at once. */
interface Item {
  readonly id: string;
  readonly kind: FindingKind;
  readonly title: string;
  readonly detail: string;
  readonly also: readonly string[];
  readonly act: () => void;
}

/** Of one kind at most so many are shown: the rest is a word away. */
const SHOWN = 8;

/** Finds everything by typing: chosen with the arrows, opened with Enter. */
export default function Palette({ onClose }: Props): ReactNode {
  const { t } = useTranslation('find');
  const [typed, setTyped] = useState('');
  const items = useItems();
  // Never deferred: the first one found is lit as the letter lands, and Enter opens what is lit.
  const found = rank(items ?? [], typed);
  const groups = FINDING_KINDS.flatMap((kind) => {
    const all = found.filter((item) => item.kind === kind);
    return all.length === 0 ? [] : [{ kind, shown: all.slice(0, SHOWN), more: all.length - SHOWN, first: found.indexOf(all[0]!) }];
  }).toSorted((one, other) => (typed === '' ? 0 : one.first - other.first)); // prettier-ignore
  const choose = (id: string): void => {
    onClose();
    items?.find((item) => item.id === id)?.act();
  };
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="modal find">
        <Dialog className="find__dialog" aria-label={t('title')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            {/* The dialog was opened to type: that is where the focus belongs. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <SearchField className="find__field" aria-label={t('field')} autoFocus>
              <Input className="find__input" placeholder={t('field')} />
            </SearchField>
            <output className="hidden-words">{items && t('count', { n: found.length })}</output>
            {items === undefined ? (
              <p className="find__none">{t('loading')}</p>
            ) : (
              // What scrolls can be reached by Tab too, for those who scroll rather than choose.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              <div className="find__list" tabIndex={0}>
                <Menu
                  className="find__menu"
                  aria-label={t('title')}
                  onAction={(key) => choose(String(key))}
                  renderEmptyState={() => <p className="find__none">{t('none')}</p>}
                >
                  {groups.map(({ kind, shown, more }) => (
                    <MenuSection key={kind} id={kind}>
                      <Header className="find__kind">
                        {t(`kind.${kind}`)}
                        {more > 0 && <span className="find__more">{t('more', { n: more })}</span>}
                      </Header>
                      {shown.map((item) => (
                        <MenuItem key={item.id} id={item.id} className="find__item" textValue={item.title}>
                          <span className="find__title">{item.title}</span>
                          <span className="find__detail">{item.detail}</span>
                        </MenuItem>
                      ))}
                    </MenuSection>
                  ))}
                </Menu>
              </div>
            )}
          </Autocomplete>
          <p className="find__keys" aria-hidden="true">
            {t('keys')}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Everything in the reader's language; undefined until it is gathered. */
function useItems(): readonly Item[] | undefined {
  const { t } = useTranslation('find');
  const language = useLanguage();
  const locale = useLocale();
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: ['find'], queryFn: allFindings, staleTime: 300_000 });
  return useMemo(() => {
    if (data === undefined) return undefined;
    const titleOf = ({ title }: Finding): string =>
      'state' in title ? stateName(title.state, locale) : title[language];
    const found = data.map((finding, index): Item => ({
      id: String(index),
      kind: finding.kind,
      title: titleOf(finding),
      detail: finding.detail?.[language] ?? '',
      also: finding.also ?? [],
      act: () => void navigate({ href: finding.to }),
    }));
    const themes = THEMES.map((theme): Item => ({
      id: `theme.${theme}`,
      kind: 'action',
      title: t(`theme.${theme}`),
      detail: '',
      also: [],
      act: () => changeTheme(theme),
    }));
    return [...found, ...themes];
  }, [data, language, locale, navigate, t]);
}
