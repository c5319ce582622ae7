// The published site, as readers meet it: every page, on every width and scheme, on a plain host
// under a path of its own.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { auditPage } from './audit.mjs';
import { openBrowser, openPage, Pool } from './browser.mjs';
import { addressOf, filesOf, openHost } from './host.mjs';
import { factsOfPage } from './inside.mjs';
import * as links from './links.mjs';
import { discard, root, run, scratch } from './program.mjs';

const languages = ['nb', 'nn', 'en'];
const visitors = 2;

const folder = await scratch('pages');
const host = await openHost('/some/where/');
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await host.close();
  await discard(folder);
});

const site = join(folder, 'site');
await run(['build', '--site', root, '--out', site, '--base-url', host.base]);
host.mount(site);
const files = await filesOf(site);
const pages = await collect(host, files);
const listed = pages.filter(isListed);
const versioned = pages.filter(isVersioned);

/** Whether a search may find a page. The page for what is not there is none of them, nor those for the officer. */
function isListed({ facts }) {
  return !/noindex/.test(facts.robots);
}

/** Whether a page is one of a language, or the choice between them; the page for what is not there is none. */
function isVersioned({ file }) {
  return file !== '404.html';
}

/** What all pages among some files say of themselves. */
async function collect({ base, origin }, names) {
  const { page, context, troubles } = await openPage(browser, origin);
  const found = [];
  for (const file of names.filter((name) => name.endsWith('.html'))) {
    const address = addressOf(base, file);
    await page.goto(address);
    found.push({ file, address, facts: await page.evaluate(factsOfPage) });
  }
  await context.close();
  assert.deepEqual(troubles, []);
  return found;
}

function none(faults) {
  assert.equal(faults.length, 0, `\n${faults.join('\n')}`);
}

describe('the site as a whole', () => {
  it('has pages in every language', () => {
    for (const language of languages) {
      const count = pages.filter(({ facts }) => facts.lang === language).length;
      assert.ok(count >= 10, `${count} pages in ${language}`);
    }
  });
  it('says which language each page is in', () => {
    none(
      versioned
        .filter(({ file, facts }) => file.includes('/') && facts.lang !== file.split('/')[0])
        .map(({ file, facts }) => `${file} says lang="${facts.lang}"`),
    );
    none(pages.filter(({ facts }) => !languages.includes(facts.lang)).map(({ file }) => `${file}: no known language`));
  });
  it('has one h1 on each page and headings in order', () => {
    none(pages.flatMap((page) => links.headingFaults(page).map((fault) => `${page.file}: ${fault}`)));
  });
  it('gives each page a title of its own', () => none(links.titleFaults(pages)));
  it('names every language version of a page on all of them', () => none(links.alternateFaults(versioned, languages)));
  it('stays on the page when the language is switched', () => none(links.switchFaults(versioned, languages)));
  it('has no link that leads nowhere, and no absolute one', () => none(links.linkFaults(pages, files, host.base)));
  it('uses an id once on a page', () => none(pages.flatMap(links.idFaults)));
  it('has no style or script in the page itself', () => {
    none(pages.flatMap(({ file, facts }) => facts.inline.map((what) => `${file}: ${what}`)));
  });
  it('lists exactly the pages to be found in its sitemap', async () => {
    const sitemap = await readFile(join(site, 'sitemap.xml'), 'utf8');
    const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address).sort();
    assert.deepEqual(named, listed.map(({ address }) => address).sort());
  });
  it('switches language by the mouse, there and back', async () => {
    const { page, context, troubles } = await openPage(browser, host.origin);
    const start = pages.find(({ file }) => file === 'nn/studentar/index.html');
    await page.goto(start.address);
    for (const [language, name] of [['nb', 'Norsk bokmål'], ['en', 'English'], ['nn', 'Norsk nynorsk']]) {
      await page.locator('nav').getByRole('link', { name }).first().click();
      await page.waitForURL((url) => url.pathname.includes(`/${language}/`));
      assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    }
    assert.equal(page.url(), start.address);
    assert.deepEqual(troubles, []);
    await context.close();
  });
  it('keeps the pages for the data protection officer from searches, and has all their kinds', () => {
    const hidden = pages.filter((page) => !isListed(page) && isVersioned(page));
    for (const language of languages) {
      const kinds = hidden.filter(({ facts }) => facts.lang === language).map(({ facts }) => facts.kind);
      assert.deepEqual([...new Set(kinds)].sort(), ['duties', 'obligations', 'rules'], language);
    }
  });
  it('leads from a notice to its duties, and from a duty back to the words that answer it', async () => {
    const { page, context, troubles } = await openPage(browser, host.origin);
    await page.goto(pages.find(({ file }) => file === 'nn/erklaeringar/sokjarar-og-studentar/index.html').address);
    await page.getByRole('link', { name: 'For personvernombodet: pliktene' }).click();
    await page.waitForURL(/\/plikter\/$/);
    const entry = page.locator('section.duty', { has: page.locator('#duty_retention') }).locator('.evidence li').nth(1);
    const quoted = (await entry.locator('q').first().innerText()).split(': ').at(-1).replace(/[«»]/g, '');
    await entry.getByRole('link').click();
    await page.waitForURL(/#purpose_.*_retention$/);
    const said = await page.locator(new URL(page.url()).hash).innerText();
    assert.ok(said.replace(/\s+/g, ' ').includes(quoted.replace(/\s+/g, ' ')), `${said} does not say ${quoted}`);
    assert.deepEqual(troubles, []);
    await context.close();
  });
  it('can be read from a disk when it is built for it', { timeout: 120_000 }, async () => {
    const disk = join(folder, 'disk');
    await run(['build', '--site', root, '--out', disk, '--links', 'files']);
    const { page, context } = await openPage(browser, 'file://');
    const failed = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(pathToFileURL(join(disk, 'index.html')).href);
    const path = [
      ['Hald fram på norsk nynorsk', 'nn/index.html'],
      ['Studentar', 'nn/studentar/index.html'],
      ['English', 'en/students/index.html'],
      ['See all rights', 'en/rights/index.html'],
      ['For the data protection officer', 'en/obligations/index.html'],
      ['The rules that the notices are checked against', 'en/obligations/rules/index.html'],
    ];
    for (const [name, file] of path) {
      await page.getByRole('link', { name }).first().click();
      await page.waitForURL(pathToFileURL(join(disk, file)).href);
      assert.equal(await page.locator('h1').count(), 1, file);
    }
    assert.deepEqual(failed, []);
    await context.close();
  });
  it('keeps its style when a page is opened from a folder', async () => {
    const { page, context } = await openPage(browser, 'file://');
    const failed = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(pathToFileURL(join(site, 'nn/studentar/index.html')).href);
    const sheets = await page.evaluate(() => [...document.styleSheets].length);
    assert.ok(sheets > 0, 'no style sheet');
    assert.deepEqual(failed, []);
    await context.close();
  });
});

describe('a new site, at the root of a host, without a base address', () => {
  it('holds together', { timeout: 120_000 }, async () => {
    const fresh = join(folder, 'new');
    const published = join(fresh, 'public');
    const atRoot = await openHost('/');
    try {
      await run(['new', fresh]);
      await run(['build', '--site', fresh, '--deny', 'warnings']);
      atRoot.mount(published);
      const names = await filesOf(published);
      const found = await collect(atRoot, names);
      const inLanguages = found.filter(isVersioned);
      none([
        ...found.flatMap((page) => links.headingFaults(page).map((fault) => `${page.file}: ${fault}`)),
        ...links.titleFaults(found),
        ...links.alternateFaults(inLanguages, languages),
        ...links.switchFaults(inLanguages, languages),
        ...links.linkFaults(found, names, atRoot.base),
        ...found.flatMap(links.idFaults),
        ...found.flatMap(({ file, facts }) => facts.inline.map((what) => `${file}: ${what}`)),
        ...atRoot.misses,
      ]);
    } finally {
      await atRoot.close();
    }
  });
});

describe('a site where something is waived', () => {
  it('shows the decision on every width and scheme', { timeout: 300_000 }, async () => {
    const waived = join(folder, 'waived');
    const published = join(waived, 'public');
    const atRoot = await openHost('/');
    const visitor = await openPage(browser, atRoot.origin);
    const scriptless = await openPage(browser, atRoot.origin, { javaScriptEnabled: false });
    try {
      await run(['new', waived]);
      for (const language of languages) {
        const file = join(waived, `content/notices/newsletter/${language}.md`);
        const without = (await readFile(file, 'utf8')).replace(/\n {4}required:\n(?: {6}.*\n)+/, '\n');
        const decision = 'waivers:\n  - { rule: OP416, reason: Vi ventar på svar., by: Leiinga, until: 2090-01-01 }\n';
        await writeFile(file, language === 'nn' ? without.replace('\npurposes:\n', `\n${decision}purposes:\n`) : without);
      }
      const shared = join(waived, 'content/site.yaml');
      const settings = await readFile(shared, 'utf8');
      const decision = 'waivers:\n  - { rule: OP475, at: contacts.communications, reason: Nummeret blir lagt om., by: Styret, until: 2090-01-01 }\n';
      const wrong = settings.replace('+47 55 55 10 10', '+47 55 55 10 1').replace('\ncontacts:', `\n${decision}contacts:`);
      await writeFile(shared, wrong);
      await run(['build', '--site', waived, '--deny', 'warnings']);
      atRoot.mount(published);
      const hidden = (await filesOf(published)).filter((file) => /^en\/.*obligations\/index\.html$/.test(file));
      assert.equal(hidden.length, 2);
      for (const file of hidden) {
        const address = addressOf(atRoot.base, file);
        none([...(await auditPage(address, visitor, scriptless)), ...scriptless.troubles.splice(0)]);
        assert.match(await visitor.page.locator('main').innerText(), /waive/i);
      }
      const reason = visitor.page.locator('section.waiver dd p[lang=nn]').first();
      await visitor.page.goto(addressOf(atRoot.base, hidden.find((file) => file.includes('notices'))));
      assert.equal(await reason.innerText(), 'Vi ventar på svar.');
      await visitor.page.goto(addressOf(atRoot.base, hidden.find((file) => !file.includes('notices'))));
      const part = visitor.page.locator('section.waiver code');
      assert.equal(await part.innerText(), 'contacts.communications');
    } finally {
      await visitor.context.close();
      await scriptless.context.close();
      await atRoot.close();
    }
  });
});

describe('every page, on every width and scheme', { concurrency: visitors }, async () => {
  const members = [];
  for (let at = 0; at < visitors; at += 1) {
    members.push({
      visitor: await openPage(browser, host.origin),
      scriptless: await openPage(browser, host.origin, { javaScriptEnabled: false }),
    });
  }
  const pool = new Pool(members);
  for (const { file, address } of pages) {
    it(`/${file}`, { timeout: 180_000 }, () =>
      pool.with(async ({ visitor, scriptless }) => {
        none([...(await auditPage(address, visitor, scriptless)), ...scriptless.troubles.splice(0)]);
      }),
    );
  }
});

describe('when all pages have been seen', () => {
  it('nothing was asked for that is not there', () => assert.deepEqual(host.misses, []));
});
