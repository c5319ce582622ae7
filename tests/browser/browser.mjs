// Opens headless Chromium and watches what its pages do.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts the browser, with everything off that would call home. */
export async function openBrowser() {
  if (!existsSync(executablePath)) {
    throw new Error(`${executablePath} is not there: tests/run installs it, or CHROMIUM names another`);
  }
  return chromium.launch({
    executablePath,
    timeout: 60_000,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * Opens a page in a context of its own. `troubles` gathers every console message of weight, every
 * script error and every request that failed or went outside `origin`, until it is emptied.
 */
export async function openPage(browser, origin, options = {}) {
  const context = await browser.newContext({ serviceWorkers: 'allow', ...options });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const troubles = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      troubles.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) {
      troubles.push(`request outside the site: ${url}`);
    }
  });
  page.on('requestfailed', (request) => {
    // What was still on its way when the page was left has not failed.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') troubles.push(`request failed (${why}): ${request.url()}`);
  });
  return { context, page, troubles };
}

/** Hands out a few pages to tests that run at the same time, one page to one test at a time. */
export class Pool {
  #free;
  #waiting = [];

  constructor(members) {
    this.#free = [...members];
  }

  async with(task) {
    const member = this.#free.pop() ?? (await new Promise((done) => this.#waiting.push(done)));
    try {
      return await task(member);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(member);
      else this.#free.push(member);
    }
  }
}
