declare module 'virtual:europe' {
  const map: import('./europe-map-data.ts').EuropeMap;
  export default map;
}
