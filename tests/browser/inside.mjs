// What is asked inside a page. Each function is carried into the browser and run there, so it may
// use nothing from this file but itself; it returns plain data: facts, or a list of faults in words.

/** What a page says of itself, for the checks that look at the whole site at once. */
export function factsOfPage() {
  const text = (element) => element.textContent.trim().replace(/\s+/g, ' ');
  const links = [];
  for (const element of document.querySelectorAll('[href], [src]')) {
    const attribute = element.hasAttribute('href') ? 'href' : 'src';
    links.push({
      tag: element.localName,
      rel: element.getAttribute('rel') ?? '',
      raw: element.getAttribute(attribute),
      url: new URL(element.getAttribute(attribute), document.baseURI).href,
    });
  }
  const inline = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of element.attributes) {
      if (name === 'style' || name.startsWith('on')) inline.push(`${name} on <${element.localName}>`);
    }
  }
  for (const element of document.querySelectorAll('style, script')) {
    const isData = element.localName === 'script' && /^application\/(ld\+)?json$/.test(element.type);
    if (!isData) inline.push(`<${element.localName}>`);
  }
  return {
    lang: document.documentElement.lang,
    kind: document.body.className,
    title: document.title,
    robots: document.querySelector('meta[name=robots]')?.content ?? '',
    refresh: document.querySelector('meta[http-equiv=refresh i]')?.content ?? '',
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
      level: Number(heading.localName[1]),
      text: text(heading),
    })),
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    alternates: [...document.querySelectorAll('link[rel~=alternate][hreflang]')].map((link) => ({
      lang: link.hreflang,
      url: link.href,
    })),
    // The switch stands in a nav; the page that only asks for a language has it in its main part.
    switch: [...document.querySelectorAll('nav a[hreflang]'), ...document.querySelectorAll('main a[hreflang]')].map((link) => ({
      lang: link.hreflang,
      own: link.closest('[lang]').lang,
      text: text(link),
      url: link.href,
    })),
    links,
    inline,
  };
}

/** All text that the page holds, shown or folded away. */
export function textOfPage() {
  return document.body.textContent.trim().replace(/\s+/g, ' ');
}

/** Opens everything that is folded away, so that it is looked at too. */
export function unfold() {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Where text runs out of the window, is cut, or must be scrolled sideways to be read. */
export function sidewaysFaults() {
  const name = (element) => {
    const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
    return `<${element.localName}${element.className ? ` class="${element.className}"` : ''}> «${words}»`;
  };
  // Text for screen readers alone is a point on the screen; it is meant to be cut.
  const unseen = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      if (width <= 1 || height <= 1) return true;
    }
    return false;
  };
  // A table may scroll in a region that the keyboard reaches: the one exception WCAG makes.
  const inTableRegion = (element) => element.closest('[role=region][tabindex="0"]')?.querySelector('table');

  const width = document.documentElement.clientWidth;
  const faults = [];
  const page = document.scrollingElement;
  if (page.scrollWidth > width) faults.push(`the page is ${page.scrollWidth} px wide in ${width}`);
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    if (style.display === 'inline' || unseen(element) || inTableRegion(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.right > width + 1 || (box.left < -1 && box.right > 0)) faults.push(`${name(element)} leaves the window`);
    if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`${name(element)} is cut, or scrolls sideways`);
    }
    if (style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1) {
      faults.push(`${name(element)} is cut, or scrolls in itself`);
    }
  }
  return faults.slice(0, 5);
}

/** The reader's own text spacing, with the values of WCAG 1.4.12. Constructed sheets pass the policy. */
export function widenSpacing() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }
  `);
  document.adoptedStyleSheets = [sheet];
}

/** Takes the reader's own spacing away again. */
export function restoreSpacing() {
  document.adoptedStyleSheets = [];
}

/** What would be missing or unreadable on paper; asked while the page is shown as for print. */
export function paperFaults() {
  const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  const seen = new Map();
  const read = (colour) => {
    if (!seen.has(colour)) {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
      const [r, g, b] = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      seen.set(colour, { alpha, light: 0.2126 * r + 0.7152 * g + 0.0722 * b });
    }
    return seen.get(colour);
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const paint = read(getComputedStyle(at).backgroundColor);
      if (paint.alpha > 0) return paint;
    }
    return { alpha: 255, light: 1 };
  };
  const faults = new Set();
  for (const nav of document.querySelectorAll('nav')) {
    if (nav.checkVisibility()) faults.add(`a nav is printed: ${nav.getAttribute('aria-label') ?? nav.className}`);
  }
  const skip = document.body.querySelector('a[href^="#"]');
  if (skip?.checkVisibility() && !skip.closest('main')) faults.add('the skip link is printed');
  for (const part of document.querySelectorAll('details > :not(summary)')) {
    if (!part.checkVisibility() || part.getBoundingClientRect().height === 0) {
      faults.add(`folded text is not printed: «${part.parentElement.querySelector('summary')?.textContent.trim()}»`);
    }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const words = walker.currentNode.data.trim();
    if (!words || !element.checkVisibility({ visibilityProperty: true })) continue;
    // Contrast is taken against white: a printer leaves backgrounds out unless told otherwise.
    const contrast = 1.05 / (read(getComputedStyle(element).color).light + 0.05);
    if (contrast < 4.5) faults.add(`pale on paper (${contrast.toFixed(1)}:1): «${words.slice(0, 40)}»`);
    if (behind(element).light < 0.75) faults.add(`on a dark ground on paper: «${words.slice(0, 40)}»`);
  }
  return [...faults].slice(0, 8);
}

/** What the keyboard reaches without a mark that it is there; asked after a key has been pressed. */
export function focusFaults() {
  const faults = [];
  // The mark may stand around what the link is the whole of, such as a card.
  const isMarked = (element) => {
    for (let at = element; at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) return true;
    }
    return false;
  };
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  for (const element of document.querySelectorAll(reachable)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    document.activeElement?.blur();
    const before = isMarked(element);
    element.focus({ focusVisible: true, preventScroll: true });
    if (document.activeElement !== element) faults.push(`cannot be reached: ${element.outerHTML.slice(0, 80)}`);
    else if (before || !isMarked(element)) {
      faults.push(`no outline of 2 px on focus: ${element.outerHTML.slice(0, 80)}`);
    }
  }
  document.activeElement?.blur();
  return faults.slice(0, 5);
}

/** Where the keyboard is, and whether that can be seen in the window. */
export function focusedPlace() {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  return {
    href: element.getAttribute('href'),
    inMain: element.closest('main') !== null,
    seen: box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight,
  };
}

/** What the page has kept in the browser. */
export async function keptInBrowser() {
  const workers = (await navigator.serviceWorker?.getRegistrations?.()) ?? [];
  const databases = (await indexedDB.databases?.()) ?? [];
  return {
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie.length,
    workers: workers.length,
    databases: databases.length,
  };
}
