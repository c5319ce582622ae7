// The live preview, as an author meets it: a page is open, a file is saved in an editor, and the page
// follows. Works on a copy of the example site; the sources themselves are never touched.

import assert from 'node:assert/strict';
import { cp, readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from './browser.mjs';
import { mark, marked, median, savedToServed, saveBeside, saveInPlace } from './latency.mjs';
import { discard, root, scratch, startPreview } from './program.mjs';

/** The page that is open, the audience it is for, and how soon it must follow a save. */
const path = 'nn/studentar/';
const audience = 'students';
const soon = 20_000;

let folder, site, preview, browser, visitor, page, file, original, misfit;

before(
  async () => {
    folder = await scratch('preview');
    site = join(folder, 'site');
    for (const part of ['content', 'i18n', 'themes']) {
      if (existsSync(join(root, part))) await cp(join(root, part), join(site, part), { recursive: true });
    }
    file = await noticeFor(audience, 'nn');
    // A word of the same length in the same place each time, so that nothing on the page moves.
    original = marked(await readFile(file, 'utf8'), mark(1000));
    await saveInPlace(file, original);
    misfit = otherBasis(original);
    preview = await startPreview(site);
    browser = await openBrowser();
    visitor = await openPage(browser, new URL(preview.address).origin);
    page = visitor.page;
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.goto(preview.address + path);
  },
  { timeout: 120_000 },
);

after(
  async () => {
    await browser?.close();
    await preview?.stop();
    if (folder) await discard(folder);
  },
  { timeout: 30_000 },
);

/** The file of a notice for one audience in one language. */
async function noticeFor(id, lang) {
  const notices = join(site, 'content/notices');
  for (const name of (await readdir(notices)).sort()) {
    const candidate = join(notices, name, `${lang}.md`);
    const text = await readFile(candidate, 'utf8').catch(() => '');
    const audiences = text.match(/^audiences: \[(.*)\]$/m)?.[1].split(/,\s*/) ?? [];
    if (audiences.includes(id) && /bokstav e/.test(text)) return candidate;
  }
  throw new Error(`no notice for ${id} in ${lang}`);
}

/** The notice with another legal basis in its first purpose than the other languages have. */
function otherBasis(text) {
  const at = text.search(/bokstav e/);
  return {
    text: `${text.slice(0, at)}bokstav f${text.slice(at + 'bokstav e'.length)}`,
    line: text.slice(0, at).split('\n').length,
  };
}

/** Waits until the open page holds a word. */
async function pageShows(word) {
  await page.waitForFunction((text) => document.querySelector('main')?.textContent.includes(text), word, {
    timeout: soon,
  });
}

function ask(address, headers = {}) {
  return new Promise((done, fail) => {
    const request = get(address, { headers, timeout: 10_000 }, (response) => {
      response.resume();
      response.on('end', () => done(response.statusCode));
    });
    request.on('error', fail);
  });
}

describe('the live preview', () => {
  it('shows the notice in the language that was asked for', async () => {
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'nn');
    await pageShows(mark(1000));
  });

  for (const [manner, save, number] of [
    ['the file is written anew', saveInPlace, 1001],
    ['a new file takes its name', saveBeside, 1002],
  ]) {
    it(`follows a save where ${manner}, and keeps the reader's place`, { timeout: 60_000 }, async () => {
      await page.evaluate(() => scrollTo(0, Math.round(document.documentElement.scrollHeight / 2)));
      const place = await page.evaluate(() => scrollY);
      assert.ok(place > 300, `the page is too short to scroll: ${place}`);
      await save(file, original.replace(mark(1000), mark(number)));
      await pageShows(mark(number));
      await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 30, place, { timeout: 5_000 });
    });
  }

  it('shows an error on top of the last good page, with its file and line', { timeout: 60_000 }, async () => {
    await saveInPlace(file, misfit.text);
    const name = file.slice(site.length + 1);
    const notice = page.getByText(name).first();
    await notice.waitFor({ state: 'visible', timeout: soon });
    const words = await everythingShown();
    assert.match(words, new RegExp(`nn\\.md\\D{0,20}${misfit.line}\\b`));
    assert.match(words, /OP\d{3}/);
    await pageShows(mark(1002));
    assert.equal(await page.locator('h1').count(), 1);
  });

  it('takes the error away when it is mended', { timeout: 60_000 }, async () => {
    await saveBeside(file, original);
    await pageShows(mark(1000));
    await page.getByText(file.slice(site.length + 1)).first().waitFor({ state: 'hidden', timeout: soon });
  });

  it('has had no trouble in the page', () => assert.deepEqual(visitor.troubles, []));

  it('answers no foreign host or origin', async () => {
    assert.equal(await ask(preview.address), 200);
    assert.notEqual(await ask(preview.address, { host: 'elsewhere.example' }), 200);
    assert.notEqual(await ask(preview.address, { origin: 'https://elsewhere.example' }), 200);
  });

  it('serves a save soon', { timeout: 300_000 }, async (test) => {
    await page.goto('about:blank');
    for (const [manner, save] of [['written anew', saveInPlace], ['under a new file', saveBeside]]) {
      const times = await savedToServed(preview.address + path, file, 20, { save });
      const [middle, last] = [median(times), times.at(-1)];
      test.diagnostic(`save to served, ${manner}: median ${middle.toFixed(1)} ms, slowest ${last.toFixed(1)} ms`);
      // The bound is wide, for a debug build on a busy machine; tests/bench measures what is promised.
      assert.ok(middle < 2_000, `median ${middle} ms`);
    }
  });
});

/** Every word on the screen, also inside shadow trees and frames. */
async function everythingShown() {
  const words = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const read = (node) =>
          [...node.querySelectorAll('*')]
            .flatMap((element) => (element.shadowRoot ? [element.shadowRoot.textContent, read(element.shadowRoot)] : []))
            .join('\n');
        return `${document.body.innerText}\n${read(document)}`;
      }),
    ),
  );
  return words.join('\n');
}
