/**
 * The world drawn once, at build time, in the Equal Earth projection: countries are as large as they are. Shapes:
 * world-atlas, from Natural Earth (public domain), at 1:110 million; at 1:50 million what is missing there.
 */
import { geoEqualEarth, geoPath, type GeoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { WorldCountry, WorldMap } from '../map/world-map-data.ts';
import { COUNTRY_OF_NAME, COUNTRY_OF_NUMBER } from './world-countries.ts';

const WIDTH = 960;
const HEIGHT = 440;
/** A shape that is less than this across, in units of the view, has a mark as well. */
const SMALL = 7;
const ANTARCTICA = '010';

type Shape = Feature<Geometry, { readonly name: string }>;

/** All paths of the map, in a 960 by 440 view, with one decimal. Without Antarctica, which is nobody's origin. */
export function drawWorld(): WorldMap {
  const shapes = readShapes(coarse).filter(({ id }) => id !== ANTARCTICA);
  const projection = geoEqualEarth().rotate([-11, 0]).fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], {
    type: 'FeatureCollection',
    features: shapes,
  }); // prettier-ignore
  const path = geoPath(projection).digits(1);
  const byCode = Map.groupBy(shapes, codeOf);
  const missing = readShapes(fine).filter((one) => {
    const code = codeOf(one);
    return code !== undefined && !byCode.has(code);
  });
  const countries = [
    ...[...byCode].flatMap(([code, own]) => (code === undefined ? [] : [drawn(code, own, path)])),
    ...missing.map((one) => ({ ...drawn(codeOf(one) ?? '', [one], path), path: '' })),
  ];
  return {
    width: WIDTH,
    height: HEIGHT,
    countries: countries.toSorted((one, other) => (one.code < other.code ? -1 : 1)),
    ground: (byCode.get(undefined) ?? []).map((one) => path(one) ?? '').join(''),
    outline: path({ type: 'Sphere' }) ?? '',
  };
}

function readShapes(atlas: unknown): Shape[] {
  // The package has no types of its own; its layout is TopoJSON with one collection of countries.
  const topology = atlas as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(topology, topology.objects.countries).features;
}

function codeOf({ id, properties }: Shape): string | undefined {
  return id === undefined ? COUNTRY_OF_NAME[properties.name] : COUNTRY_OF_NUMBER.get(String(id));
}

function drawn(code: string, shapes: readonly Shape[], path: GeoPath): WorldCountry {
  const whole = { type: 'FeatureCollection' as const, features: [...shapes] };
  const [[left, top], [right, bottom]] = path.bounds(whole);
  const [x, y] = path.centroid(whole);
  return {
    code,
    path: shapes.map((one) => path(one) ?? '').join(''),
    x: Math.round(x),
    y: Math.round(y),
    small: Math.max(right - left, bottom - top) < SMALL,
  };
}
