declare module 'virtual:world' {
  const map: import('./world-map-data.ts').WorldMap;
  export default map;
}
