/**
 * Europe drawn once, at build time: Lambert's azimuthal equal-area projection around 52° N 10° E, the one of
 * EPSG:3035. Shapes: world-atlas, from Natural Earth (public domain), at 1:50 million.
 */
import { geoAzimuthalEqualArea, geoGraticule, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { EuropeMap } from '../map/europe-map-data.ts';
import { ISO_NUMERIC, LABELS, NORTH_CYPRUS, SMALL } from './europe-states.ts';

const WIDTH = 840;
const HEIGHT = 800;
const TILE = 96;
const STATES = new Map(Object.entries(ISO_NUMERIC).map(([code, numbers]) => [code, new Set(numbers)]));

/** All paths of the map, in an 840 by 800 view, with one decimal. */
export function drawEurope(): EuropeMap {
  const projection = geoAzimuthalEqualArea()
    .rotate([-10, -52])
    .scale(1205)
    .translate([392, 428])
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
  const path = geoPath(projection).digits(1);
  const countries = readCountries();
  const taken = new Set<Country>();
  const states = [...STATES].map(([code, numbers]) => {
    const own = countries.filter((one) => belongs(one, code, numbers));
    own.forEach((one) => taken.add(one));
    const [x, y] = project(projection, LABELS[code]);
    return { code, path: own.map((one) => path(one) ?? '').join(''), x, y };
  });
  const ground = countries
    .filter((one) => !taken.has(one))
    .map((one) => path(one) ?? '')
    .join('');
  const small = SMALL.map((code) => {
    const numbers = STATES.get(code) ?? new Set<string>();
    const own = countries.filter((one) => belongs(one, code, numbers));
    return { code, path: drawTile(own) };
  });
  const lines = geoGraticule().step([10, 10])();
  return { width: WIDTH, height: HEIGHT, tile: TILE, states, ground, small, graticule: path(lines) ?? '' };
}

type Country = Feature<Geometry, { readonly name: string }>;

function readCountries(): Country[] {
  // The package has no types of its own; its layout is TopoJSON with one collection of countries.
  const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(topology, topology.objects.countries)
    .features.map(onlyEurope)
    .filter((one): one is Country => one !== null);
}

/** The island is one member state in law; the atlas draws its northern part apart. */
function belongs(country: Country, code: string, numbers: ReadonlySet<string>): boolean {
  if (code === 'CY' && country.properties.name === NORTH_CYPRUS) return true;
  return country.id !== undefined && numbers.has(String(country.id));
}

/** Keeps the parts that touch the map: overseas territories would stretch over other continents. */
function onlyEurope(country: Country): Country | null {
  const { geometry } = country;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const kept = parts.filter((part) => part[0]?.some(isNear) ?? false);
  if (kept.length === 0) return null;
  const shape: Polygon | MultiPolygon = { type: 'MultiPolygon', coordinates: kept };
  return { ...country, geometry: shape };
}

function isNear([longitude = 0, latitude = 0]: Position): boolean {
  return longitude > -26 && longitude < 50 && latitude > 31 && latitude < 74;
}

function drawTile(own: readonly Country[]): string {
  const collection = { type: 'FeatureCollection' as const, features: [...own] };
  const projection = geoAzimuthalEqualArea()
    .rotate([-10, -52])
    .fitExtent(
      [
        [6, 6],
        [TILE - 6, TILE - 6],
      ],
      collection,
    );
  return geoPath(projection).digits(1)(collection) ?? '';
}

function project(projection: GeoProjection, place: readonly [number, number] | undefined): [number, number] {
  const point = place === undefined ? null : projection([place[0], place[1]]);
  return point === null ? [0, 0] : [Math.round(point[0]), Math.round(point[1])];
}
