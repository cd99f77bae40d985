import { Component, lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type EuropeMapComponent from './europe-map.tsx';

const EuropeMap = lazy(() => import('./europe-map.tsx'));

/** The map, fetched after the rest of the page; its place is kept so that nothing jumps. */
export function LazyMap(props: ComponentProps<typeof EuropeMapComponent>): ReactNode {
  const { t } = useTranslation();
  return (
    <MapGuard fallback={<p className="map__wait">{t('mapMissing')}</p>}>
      <Suspense fallback={<p className="map__wait">{t('mapLoading')}</p>}>
        <EuropeMap {...props} />
      </Suspense>
    </MapGuard>
  );
}

interface GuardProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Without its map the page still has the table. */
class MapGuard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
