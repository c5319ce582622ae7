// What can be wrong between pages: addresses, languages, titles. Works on the facts of all pages at
// once (`{ address, file, facts }`), so that it needs no browser.

/** Headings: one h1, first, and no level left out on the way down. */
export function headingFaults({ facts: { headings } }) {
  const faults = [];
  const tops = headings.filter(({ level }) => level === 1).length;
  if (tops !== 1) faults.push(`${tops} headings are h1`);
  if (headings[0]?.level !== 1) faults.push(`the first heading is h${headings[0]?.level}`);
  headings.forEach(({ level, text }, at) => {
    if (text === '') faults.push(`an empty h${level}`);
    if (at > 0 && level > headings[at - 1].level + 1) {
      faults.push(`h${level} «${text}» follows h${headings[at - 1].level}`);
    }
  });
  return faults;
}

/** A title is one page's own; only the versions of that page in other languages may share it. */
export function titleFaults(pages) {
  const faults = [];
  const owners = new Map();
  for (const page of pages) {
    const { title, alternates } = page.facts;
    if (title.trim() === '') faults.push(`${page.file}: no title`);
    const owner = owners.get(title);
    const isVersion = owner && alternates.some(({ url }) => url === owner.address);
    if (owner && !isVersion) faults.push(`${page.file} and ${owner.file} share the title «${title}»`);
    owners.set(title, page);
  }
  return faults;
}

/** Every page names all its language versions, itself and x-default; they name the same ones. */
export function alternateFaults(pages, languages) {
  const faults = [];
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const wanted = [...languages, 'x-default'].sort().join(' ');
  const written = (page) => page.facts.alternates.map(({ lang, url }) => `${lang} ${url}`).sort().join('\n');
  for (const page of pages) {
    const { alternates, lang } = page.facts;
    const named = alternates.map((alternate) => alternate.lang).sort().join(' ');
    if (named !== wanted) faults.push(`${page.file}: hreflang names «${named}», not «${wanted}»`);
    const own = alternates.filter((alternate) => alternate.url === page.address).map((alternate) => alternate.lang);
    if (!own.includes(lang) && !own.includes('x-default')) faults.push(`${page.file}: hreflang does not name the page itself`);
    for (const alternate of alternates) {
      const other = byAddress.get(alternate.url);
      if (!other) faults.push(`${page.file}: hreflang ${alternate.lang} leads to no page: ${alternate.url}`);
      else if (alternate.lang !== 'x-default' && other.facts.lang !== alternate.lang) {
        faults.push(`${page.file}: hreflang ${alternate.lang} leads to a page in ${other.facts.lang}`);
      } else if (written(other) !== written(page)) {
        faults.push(`${page.file}: ${other.file} has another set of hreflang`);
      }
    }
  }
  return faults;
}

/** The language switch leads to the same page in each other language, says so, and back again. */
export function switchFaults(pages, languages) {
  const faults = [];
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  for (const page of pages) {
    const { alternates, lang } = page.facts;
    for (const other of languages.filter((language) => language !== lang)) {
      const link = page.facts.switch.find((entry) => entry.lang === other);
      const wanted = alternates.find((alternate) => alternate.lang === other)?.url;
      if (!link) faults.push(`${page.file}: no switch to ${other}`);
      else {
        if (link.url !== wanted) faults.push(`${page.file}: the switch to ${other} leads to ${link.url}, not ${wanted}`);
        if (link.own !== other) faults.push(`${page.file}: the name of ${other} is marked lang="${link.own}"`);
        // The page that only asks for a language is no version of its own, and nothing leads back to it.
        if (!alternates.some((alternate) => alternate.lang === lang && alternate.url === page.address)) continue;
        const back = byAddress.get(link.url)?.facts.switch.find((entry) => entry.lang === lang);
        if (back?.url !== page.address) faults.push(`${page.file}: from ${other} the switch back leads to ${back?.url}`);
      }
    }
  }
  return faults;
}

/** Every address inside the site has a file, every fragment an element, and all are relative. */
export function linkFaults(pages, files, base) {
  const faults = [];
  const { origin } = new URL(base);
  const known = new Set(files);
  const ids = new Map(pages.map((page) => [page.file, new Set(page.facts.ids)]));
  for (const page of pages) {
    for (const link of page.facts.links) {
      const url = new URL(link.url);
      if (url.origin !== origin) continue;
      // Canonical and alternate addresses are absolute by their nature, and a page for what was not
      // found is shown at any depth.
      const mayBeAbsolute = /\b(canonical|alternate)\b/.test(link.rel) || page.file === '404.html';
      if (!mayBeAbsolute && /^(\/|[a-z]+:)/i.test(link.raw)) faults.push(`${page.file}: ${link.raw} is not relative`);
      if (!url.href.startsWith(base)) {
        faults.push(`${page.file}: ${link.raw} leaves the site's folder`);
        continue;
      }
      const path = decodeURIComponent(url.pathname.slice(new URL(base).pathname.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (!known.has(file)) faults.push(`${page.file}: ${link.raw} leads nowhere`);
      else if (fragment && !ids.get(file)?.has(fragment)) faults.push(`${page.file}: ${link.raw} has no such place`);
    }
  }
  return [...new Set(faults)];
}

/** An id is said once on a page. */
export function idFaults({ file, facts: { ids } }) {
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: id «${id}» twice`);
}
