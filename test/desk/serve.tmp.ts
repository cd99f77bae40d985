import { serveRealDesk } from './real-desk.ts';
const d = await serveRealDesk({ port: 4911 });
console.log(d.url);
