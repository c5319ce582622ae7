// Looks at one page in a browser, in every width and scheme, and says what is wrong with it.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as inside from './inside.mjs';

/** A phone, a tablet and a desk. */
export const widths = [320, 768, 1280];
/** What the reader's system asks for. */
export const schemes = ['light', 'dark'];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that is wrong with the page at an address; `visitor` and `scriptless` are open pages. */
export async function auditPage(address, visitor, scriptless) {
  const { page, troubles } = visitor;
  const faults = [];
  troubles.length = 0;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  const response = await page.goto(address, { waitUntil: 'load' });
  if (!response.ok()) faults.push(`status ${response.status()}`);
  faults.push(...(await paper(page)));
  faults.push(...(await keyboard(page)));
  await page.evaluate(inside.unfold);
  faults.push(...troubles.splice(0));

  for (const colorScheme of schemes) {
    for (const width of widths) {
      const place = `${width} px, ${colorScheme}`;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ media: 'screen', colorScheme });
      faults.push(...(await axeFaults(page)).map((fault) => `${place}: ${fault}`));
      if (colorScheme === 'light') faults.push(...(await sideways(page, place)));
      faults.push(...troubles.splice(0).map((trouble) => `${place}: ${trouble}`));
    }
  }
  faults.push(...(await enlarged(visitor)));
  const kept = Object.entries(await page.evaluate(inside.keptInBrowser)).filter(([, count]) => count > 0);
  if (kept.length > 0) faults.push(`kept in the browser: ${kept.map(([what]) => what).join(', ')}`);
  faults.push(...(await withoutScript(address, page, scriptless)));
  return faults;
}

/** Violations that axe finds, each with its first places. */
export async function axeFaults(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const violations = await page.evaluate(async (values) => {
    const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false };
    const result = await window.axe.run(document, options);
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      count: nodes.length,
      places: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`),
    }));
  }, tags);
  return violations.map(({ id, help, count, places }) => {
    const where = places.join('; ').replace(/\s+/g, ' ').slice(0, 600);
    return `axe ${id}, ${help}, ${count} places: ${where}`;
  });
}

/** On paper: nothing folded away or pale, also when the screen was dark. */
export async function paper(page) {
  const faults = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ media: 'print', colorScheme });
    const found = await page.evaluate(inside.paperFaults);
    faults.push(...found.map((fault) => `paper, ${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  return faults;
}

/**
 * The first Tab meets a skip link that shows itself and leads into main, unless there is nothing to
 * skip; and all that the keyboard reaches is marked when it is there.
 */
export async function keyboard(page) {
  const faults = [];
  await page.keyboard.press('Tab');
  const first = await page.evaluate(inside.focusedPlace);
  if (!first.href?.startsWith('#')) {
    if (!first.inMain) faults.push('the first Tab does not meet a skip link');
  } else {
    if (!first.seen) faults.push('the skip link is not seen when it has focus');
    await page.keyboard.press('Enter');
    if (!(await page.evaluate(inside.focusedPlace)).inMain) faults.push('the skip link does not lead into main');
  }
  for (const colorScheme of schemes) {
    await page.emulateMedia({ media: 'screen', colorScheme });
    const found = await page.evaluate(inside.focusFaults);
    faults.push(...found.map((fault) => `keyboard, ${colorScheme}: ${fault}`));
  }
  return faults;
}

/** Text spacing on a phone, and twice the letter size in a narrow window. */
export async function enlarged({ page, context }) {
  const faults = [];
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(inside.widenSpacing);
  faults.push(...(await sideways(page, '320 px with text spacing')));
  await page.evaluate(inside.restoreSpacing);

  await page.setViewportSize({ width: 640, height: 800 });
  const session = await context.newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  if (size < 32) faults.push(`200 % text: body text is ${size} px where the reader asked for 32`);
  faults.push(...(await sideways(page, '640 px with 200 % text')));
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
  return faults;
}

/** Text that leaves the window or is cut, at the width that is set. */
export async function sideways(page, place) {
  return (await page.evaluate(inside.sidewaysFaults)).map((fault) => `${place}: ${fault}`);
}

/** The same words with script turned off in the browser. */
export async function withoutScript(address, page, scriptless) {
  await scriptless.page.goto(address, { waitUntil: 'load' });
  const [withIt, without] = [await page.evaluate(inside.textOfPage), await scriptless.page.evaluate(inside.textOfPage)];
  if (without.length < 40) return ['without script there is no content'];
  return withIt === without ? [] : ['without script the words are others'];
}
