/** All that goes wrong on a page, for a test that wants nothing to. */
import type { Page } from 'playwright-core';
import { BLOCKED_WORKER } from './browser.ts';

/**
 * Console errors, unhandled errors, failed requests, breaches of the content policy and requests to elsewhere than `url`,
 * written down as they come.
 */
export function troublesOf(page: Page, url: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    const wrong = message.type() === 'error' || message.type() === 'warning';
    if (wrong && message.text() !== BLOCKED_WORKER) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    const own = request.url().startsWith(`${url}/`) || /^(blob|data):/.test(request.url());
    if (!own) troubles.push(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left lets go of what it had asked for.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') troubles.push(`${request.url()} failed: ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.url()} answered ${response.status()}`);
  });
  return troubles;
}
