// The checks themselves: each must see the fault that it is there for, on a page made for it, and
// be silent on the same page without the fault. A check that cannot fail proves nothing.

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { auditPage } from './audit.mjs';
import { openBrowser, openPage } from './browser.mjs';
import { addressOf, filesOf, openHost } from './host.mjs';
import { factsOfPage } from './inside.mjs';
import * as links from './links.mjs';
import { discard, scratch } from './program.mjs';

const css = `
  :root { color-scheme: light dark }
  body { font: 1rem/1.5 sans-serif; margin: 1rem; overflow-wrap: break-word; color: CanvasText; background: Canvas }
  nav a { display: inline-block; padding: 0.75rem }
  nav ul { list-style: none; padding: 0 }
  :focus-visible { outline: 3px solid; outline-offset: 2px }
  .skip { position: absolute; left: -99rem } .skip:focus { position: static }
  @media print {
    :root { color-scheme: light }
    nav, .skip { display: none }
    details::details-content { content-visibility: visible; display: block; height: auto }
  }
`;

const names = { nb: 'Norsk bokmål', nn: 'Norsk nynorsk', en: 'English' };

/** A page without faults; `change` puts one in. */
function pageIn(lang, change = (html) => html) {
  const others = Object.keys(names).filter((other) => other !== lang);
  return change(`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Title in ${lang}</title>
${Object.keys(names).map((to) => `<link rel="alternate" hreflang="${to}" href="../${to}/">`).join('\n')}
<link rel="alternate" hreflang="x-default" href="../nb/">
<link rel="stylesheet" href="../site.css">
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header><nav aria-label="Language"><ul>
${others.map((to) => `<li><a href="../${to}/" hreflang="${to}" lang="${to}">${names[to]}</a></li>`).join('\n')}
</ul></nav></header>
<main id="main" tabindex="-1"><h1>A notice</h1>
<p>Words enough to be a page that somebody might want to read.</p>
<h2 id="more">More</h2>
<details><summary>The law</summary><p>Article thirteen.</p></details>
</main>
</body>
</html>
`);
}

let folder, host, browser, visitor, scriptless;

before(async () => {
  folder = await scratch('checks');
  host = await openHost('/a/b/');
  host.mount(folder);
  browser = await openBrowser();
  visitor = await openPage(browser, host.origin);
  scriptless = await openPage(browser, host.origin, { javaScriptEnabled: false });
});

after(async () => {
  await browser?.close();
  await host?.close();
  if (folder) await discard(folder);
});

async function publish(change, style = css) {
  const files = { 'site.css': style };
  for (const lang of Object.keys(names)) {
    files[`${lang}/index.html`] = pageIn(lang, lang === 'en' ? change : undefined);
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** What the checks say of the English page, and of the three pages together. */
async function faultsWith(change, style) {
  await publish(change, style);
  const files = await filesOf(folder);
  const pages = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const address = addressOf(host.base, file);
    await visitor.page.goto(address);
    pages.push({ file, address, facts: await visitor.page.evaluate(factsOfPage) });
  }
  const languages = Object.keys(names);
  return [
    ...(await auditPage(addressOf(host.base, 'en/index.html'), visitor, scriptless)),
    ...pages.flatMap((page) => links.headingFaults(page)),
    ...links.titleFaults(pages),
    ...links.alternateFaults(pages, languages),
    ...links.switchFaults(pages, languages),
    ...links.linkFaults(pages, files, host.base),
    ...pages.flatMap(links.idFaults),
    ...pages.flatMap(({ facts }) => facts.inline),
  ];
}

const put = (from, to) => (html) => {
  assert.ok(html.includes(from), `the page holds no ${from}`);
  return html.replace(from, to);
};
const into = (html) => put('</main>', `${html}</main>`);

const cases = [
  ['a page without a language', put('<html lang="en">', '<html>'), /axe html-has-lang/],
  ['an image without a text', into('<img src="../x.svg">'), /axe image-alt/],
  ['an image that is not there', into('<img src="../x.svg" alt="x">'), /leads nowhere/],
  ['a small target beside another', into('<button>a</button><button>b</button>'), /axe target-size/, `${css} button { all: unset; font-size: 8px }`],
  ['pale text in the dark', undefined, /dark: axe color-contrast/, `${css} @media (prefers-color-scheme: dark) { p { color: #444 } }`],
  ['pale text in the light', undefined, /light: axe color-contrast/, `${css} @media screen and (prefers-color-scheme: light) { p { color: #bbb } }`],
  ['a style in the page', put('<p>', '<p style="color: red">'), /console error.*[Ii]nline style/],
  ['a script in the page', put('</head>', '<script>var x = 1</script></head>'), /console error.*[Ii]nline script/],
  ['a call to another origin', put('</head>', '<link rel="stylesheet" href="http://127.0.0.2:9/x.css"></head>'), /console error|outside the site/],
  ['a wide line on a phone', into('<p>' + 'x'.repeat(80) + '</p>'), /320 px, light.*(wide in|leaves)/, css.replace('overflow-wrap: break-word', '')],
  ['a wide word with text spacing', into('<p>' + 'x'.repeat(31) + '</p>'), /text spacing/, css.replace('overflow-wrap: break-word', '')],
  ['a text size in pixels', undefined, /200 % text/, css.replace('1rem/1.5', '16px/1.5')],
  ['a box too small for its text', into('<p class="box">A line that is far too long for it.</p>'), /is cut/, `${css} .box { height: 1rem; overflow: hidden; width: 4rem }`],
  ['dark colours on paper', undefined, /paper, dark: pale on paper/, css.replace(':root { color-scheme: light }', '')],
  ['a nav on paper', undefined, /a nav is printed/, css.replace('nav, .skip { display: none }', '')],
  ['folded text left out on paper', undefined, /folded text is not printed/, css.replace(/details::details-content \{.*?\}/, '')],
  ['no outline on focus', undefined, /no outline/, css.replace('outline: 3px solid', 'outline: none')],
  ['no skip link', put('<a class="skip" href="#main">Skip to content</a>', ''), /skip link/],
  ['a skip link that leads nowhere', put('href="#main"', 'href="#mian"'), /no such place/],
  ['two h1', into('<h1>Again</h1>'), /2 headings are h1/],
  ['a level left out', into('<h4>Deep</h4>'), /h4 «Deep» follows h2/],
  ['a title used twice', put('Title in en', 'Title in nb'), null],
  ['an id used twice', into('<p id="more">x</p>'), /id «more» twice/],
  ['a version left out of hreflang', put('<link rel="alternate" hreflang="nn" href="../nn/">', ''), /hreflang names/],
  ['hreflang that leads elsewhere', put('<link rel="alternate" hreflang="nn" href="../nn/">', '<link rel="alternate" hreflang="nn" href="../nb/">'), /leads to a page in nb/],
  ['a switch that leaves the page', put('<a href="../nn/"', '<a href="../nn/#more"'), /the switch to nn leads to/],
  ['a language name without its language', put('hreflang="nn" lang="nn"', 'hreflang="nn"'), /is marked lang="en"/],
  ['a link to nothing', into('<a href="../fr/">x</a>'), /leads nowhere/],
  ['a folder link without its slash', into('<a href="../nb">x</a>'), /leads nowhere/],
  ['a link to no such place', into('<a href="../nb/#less">x</a>'), /no such place/],
  ['an absolute link', into('<a href="/a/b/nb/">x</a>'), /is not relative/],
];

describe('the checks', () => {
  it('are silent on a page without faults', async () => {
    assert.deepEqual(await faultsWith(undefined), []);
  });
  for (const [name, change, expected, style] of cases) {
    it(expected ? `see ${name}` : `allow ${name} by versions of one page`, async () => {
      const faults = await faultsWith(change, style);
      if (expected) assert.match(faults.join('\n'), expected);
      else assert.deepEqual(faults, []);
    });
  }
  it('see a title used by two pages that are not versions of each other', () => {
    const page = (file) => ({ file, address: `/${file}`, facts: { title: 'One', alternates: [] } });
    assert.equal(links.titleFaults([page('a'), page('b')]).length, 1);
  });
});
