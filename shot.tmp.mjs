import { chromium } from 'playwright-core';
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--headless','--no-sandbox','--disable-gpu']});
export async function at(w, theme, path, name, ready='main h1', act) {
  const c = await b.newContext({viewport:{width:w,height:900}, locale:'en-GB', serviceWorkers:'block'});
  await c.addInitScript((t)=>localStorage.setItem('acquis.theme',t), theme);
  const p = await c.newPage(); p.on('console',m=>m.type()!=='log'&&console.log(name,'ERR',m.text())); p.on('pageerror',e=>console.log('PE',e.message));
  await p.goto('http://localhost:4911'+path); await p.locator(ready).first().waitFor(); await p.waitForLoadState('networkidle');
  if (act) await act(p);
  console.log(name, await p.evaluate(()=>[document.documentElement.scrollWidth, document.title]));
  await p.screenshot({path:`/tmp/cn-${name}.png`, fullPage:true}); await c.close();
}
const which = process.argv[2] ?? 'all';
const shots = {
 list: () => at(1280,'light','/asylum/countries?country=EGY','list-1280','.world .state'),
 listd: () => at(1280,'dark','/asylum/countries?country=IRQ&sort=rate','list-1280d','.world .state'),
 list36: () => at(360,'light','/asylum/countries?country=EGY','list-360','.world .state'),
 egy: () => at(1280,'light','/asylum/countries/EGY','egy-1280','.grounds', async p=>{await p.locator('.ground__reasons summary').nth(2).click()}),
 irq36: () => at(360,'dark','/asylum/countries/IRQ?day=2026-06-12&lang=nl','irq-360','.grounds'),
 ddr: () => at(1280,'light','/asylum/countries/DDR','ddr','main h1'),
 fra: () => at(1280,'light','/asylum/countries/FRA','fra','main h1'),
 ch: () => at(1280,'light','/asylum/changes','ch-1280','.changes'),
 ch36: () => at(360,'dark','/asylum/changes','ch-360','.changes'),
 ov: () => at(1280,'light','/asylum','ov-1280','.ways'),
 ov36: () => at(360,'light','/asylum?lang=nl','ov-360','.ways'),
};
for (const [n,f] of Object.entries(shots)) if (which==='all'||which.split(',').includes(n)) await f();
await b.close();
