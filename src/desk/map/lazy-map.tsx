import { Component, lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type EuropeMapComponent from './europe-map.tsx';
import type WorldMapComponent from './world-map.tsx';

const EuropeMap = lazy(() => import('./europe-map.tsx'));
const WorldMap = lazy(() => import('./world-map.tsx'));

/** The map, fetched after the rest of the page; its place is kept so that nothing jumps. */
export function LazyMap(props: ComponentProps<typeof EuropeMapComponent>): ReactNode {
  return (
    <Fetched place="map__wait">
      <EuropeMap {...props} />
    </Fetched>
  );
}

/** The same of the world. */
export function LazyWorldMap(props: ComponentProps<typeof WorldMapComponent>): ReactNode {
  return (
    <Fetched place="map__wait map__wait--world">
      <WorldMap {...props} />
    </Fetched>
  );
}

function Fetched({ place, children }: { readonly place: string; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <MapGuard fallback={<p className={place}>{t('mapMissing')}</p>}>
      <Suspense fallback={<p className={place}>{t('mapLoading')}</p>}>{children}</Suspense>
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
