// Keeps an open page up to date while its sources are being written.
//
// The server tells, by a stream of events, the fingerprint of this page and of the style sheets as
// they would be served now. What differs from what is shown is fetched and put in place node by
// node, so that the reader's place, focus, selection and open parts stay. Errors are shown on top
// of the last good page; their markup comes from the server, in the reader's language.
"use strict";

(() => {
  const own = document.currentScript;
  let page = own.dataset.page;
  let styles = own.dataset.styles;
  let events = null;
  let work = Promise.resolve();

  // A page in a frame of the workbench hears from the page around it.
  const framed = isFramed();

  function isFramed() {
    try {
      return parent !== window && parent.location.origin === location.origin;
    } catch {
      return false;
    }
  }

  // Browsers open six connections to one server, for all tabs together. So only pages that can be
  // seen listen; one that is shown again is told at once how things stand.
  function listen() {
    if (framed || document.visibilityState === "hidden") {
      disconnect();
    } else if (events === null) {
      connect();
    }
  }

  function connect() {
    events = new EventSource("/_opplyst/events?page=" + location.pathname.replaceAll("&", "%26"));
    events.addEventListener("view", (event) => {
      const view = JSON.parse(event.data);
      inTurn(() => show(view));
    });
    events.addEventListener("error", () => {
      // Browsers give up after some kinds of trouble; the server may only have been restarted.
      if (events && events.readyState === EventSource.CLOSED) {
        disconnect();
        setTimeout(listen, 1000);
      }
    });
  }

  function disconnect() {
    if (events) {
      events.close();
      events = null;
    }
  }

  // One after the other: a slow fetch must not overtake a later one.
  function inTurn(step) {
    work = work.then(step).catch(() => location.reload());
  }

  async function show(view) {
    if (view.page !== page) {
      await replacePage();
    }
    await replaceStyles(view.styles);
    // A page of the preview that lists the findings itself needs no second list on top.
    if (!document.querySelector("[data-findings]")) {
      showOverlay(view);
    }
    for (const frame of document.querySelectorAll("iframe")) {
      frame.contentWindow.postMessage("opplyst", location.origin);
    }
  }

  // Puts the page as it is served now in place, and gives the fingerprint of its styles.
  async function replacePage() {
    const answer = await fetch(location.href, { cache: "no-cache" }).catch(() => null);
    if (answer === null) {
      // The server is gone; when it is back it tells everything again.
      return styles;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const script = fresh.querySelector('script[src="/_opplyst/preview.js"]');
    // What moved, has other scripts, or stands in for a site that now is there, is begun anew.
    if (!script || answer.redirected || isOwn(document) !== isOwn(fresh) || scripts(fresh) !== scripts(document)) {
      location.reload();
      return styles;
    }
    if (page === script.dataset.page) {
      return script.dataset.styles;
    }
    page = script.dataset.page;
    script.remove();
    keepStyles(fresh);
    const anchor = anchorOf(document.body);
    copyAttributes(document.documentElement, fresh.documentElement);
    morphChildren(document.head, fresh.head);
    copyAttributes(document.body, fresh.body);
    morphChildren(document.body, fresh.body);
    keepPlace(anchor);
    return script.dataset.styles;
  }

  function isOwn(doc) {
    return doc.body.classList.contains("opplyst-page");
  }

  function scripts(doc) {
    return Array.from(doc.scripts, (script) => script.getAttribute("src") || script.type).sort().join("\n");
  }

  // The first element at the top of the window that will most likely stay: the reader's place.
  function anchorOf(body) {
    for (let y = 0; y < innerHeight; y += 20) {
      const element = document.elementFromPoint(innerWidth / 2, y);
      if (element && element !== body && body.contains(element) && !element.closest("opplyst-preview")) {
        return { element, top: element.getBoundingClientRect().top, y: scrollY };
      }
    }
    return null;
  }

  function keepPlace(anchor) {
    if (anchor && anchor.y > 0 && anchor.element.isConnected) {
      scrollBy({ top: anchor.element.getBoundingClientRect().top - anchor.top, behavior: "instant" });
    }
  }

  // Makes the children of `old` those of `fresh`, and touches no node that is right already.
  function morphChildren(old, fresh) {
    const before = Array.from(old.childNodes).filter((node) => !isOurs(node));
    const after = Array.from(fresh.childNodes);
    let start = 0;
    while (start < before.length && start < after.length && before[start].isEqualNode(after[start])) {
      start += 1;
    }
    let end = 0;
    while (
      end < before.length - start &&
      end < after.length - start &&
      before[before.length - 1 - end].isEqualNode(after[after.length - 1 - end])
    ) {
      end += 1;
    }
    const rest = before.slice(start, before.length - end);
    const wanted = after.slice(start, after.length - end);
    const next = before[before.length - end] || ours(old);
    const stays = new Set();
    let from = 0;
    for (const node of wanted) {
      const found = rest.findIndex((candidate, index) => index >= from && alike(candidate, node));
      let placed;
      if (found < 0) {
        placed = document.importNode(node, true);
        old.insertBefore(placed, rest.slice(from).find((left) => left.parentNode === old) || next);
      } else {
        placed = rest[found];
        from = found + 1;
        morph(placed, node);
      }
      stays.add(placed);
    }
    for (const node of rest) {
      if (!stays.has(node)) {
        node.remove();
      }
    }
  }

  function morph(old, fresh) {
    if (old.isEqualNode(fresh)) {
      return;
    }
    if (old.nodeType !== Node.ELEMENT_NODE) {
      old.nodeValue = fresh.nodeValue;
      return;
    }
    copyAttributes(old, fresh);
    morphChildren(old, fresh);
  }

  // Whether a node may become another: the same element, and the same id if it has one.
  function alike(old, fresh) {
    return (
      old.nodeName === fresh.nodeName &&
      (old.nodeType !== Node.ELEMENT_NODE || (old.id || "") === (fresh.id || ""))
    );
  }

  function copyAttributes(old, fresh) {
    // What is open stays open, and what is shut stays shut; the room for the overlay stays too.
    const kept = { DETAILS: "open", HTML: "style" }[old.nodeName];
    for (const { name } of Array.from(old.attributes)) {
      if (name !== kept && !fresh.hasAttribute(name)) {
        old.removeAttribute(name);
      }
    }
    for (const { name, value } of Array.from(fresh.attributes)) {
      if (name !== kept && old.getAttribute(name) !== value) {
        old.setAttribute(name, value);
      }
    }
  }

  function isOurs(node) {
    return node === own || node === host;
  }

  function ours(parent) {
    return Array.from(parent.childNodes).find(isOurs) || null;
  }

  function styleLinks(doc) {
    return Array.from(doc.querySelectorAll('link[rel~="stylesheet"]'));
  }

  // A style sheet that was loaded anew keeps its address, or it would be loaded once more.
  function keepStyles(fresh) {
    for (const link of styleLinks(fresh)) {
      const { pathname } = new URL(link.getAttribute("href"), location.href);
      const loaded = styleLinks(document).find((old) => new URL(old.href).pathname === pathname);
      if (loaded) {
        link.setAttribute("href", loaded.getAttribute("href"));
      }
    }
  }

  // Loads the style sheets again beside the old ones, which go when the new ones are there.
  async function replaceStyles(version) {
    if (version === styles) {
      return;
    }
    styles = version;
    await Promise.all(
      styleLinks(document).map((old) => {
        const address = new URL(old.href);
        if (address.origin !== location.origin || address.pathname.startsWith("/_opplyst/")) {
          return null;
        }
        address.searchParams.set("opplyst", version);
        const fresh = old.cloneNode();
        return new Promise((done) => {
          fresh.addEventListener("load", () => { old.remove(); done(); });
          fresh.addEventListener("error", () => { fresh.remove(); done(); });
          fresh.href = address.href;
          old.after(fresh);
        });
      }),
    );
  }

  let host = null;
  let root = null;
  let hidden = false;
  let shown = null;

  function showOverlay(view) {
    if (host === null && view.overlay === null) {
      return;
    }
    if (host === null) {
      host = document.createElement("opplyst-preview");
      root = host.attachShadow({ mode: "open" });
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = "/_opplyst/preview.css";
      const said = document.createElement("p");
      said.className = "said";
      said.setAttribute("role", "status");
      const place = document.createElement("div");
      place.hidden = true;
      // Without its style the overlay would stand in the middle of the page.
      for (const event of ["load", "error"]) {
        style.addEventListener(event, () => { place.hidden = false; makeRoom(); });
      }
      root.append(style, said, place);
      document.body.append(host);
    }
    host.lang = view.lang;
    const [, said, place] = root.children;
    if (shown === view.overlay) {
      return;
    }
    const first = shown === null;
    shown = view.overlay;
    // Set a moment later, or a region that is new itself is not read out.
    setTimeout(() => { said.textContent = view.said; }, 100);
    if (first) {
      hidden = false;
    }
    const scrolled = root.querySelector(".body")?.scrollTop || 0;
    const focused = root.activeElement !== null;
    place.innerHTML = view.overlay || "";
    const button = root.querySelector("button");
    if (button) {
      button.addEventListener("click", () => { hidden = !hidden; fold(); });
      fold();
      root.querySelector(".body").scrollTop = scrolled;
      if (focused) {
        button.focus();
      }
    }
    makeRoom();
  }

  // The end of the page, and what has the focus, can be scrolled out from under the overlay.
  function makeRoom() {
    const height = root.children[2].offsetHeight;
    const { style } = document.documentElement;
    style.paddingBottom = style.scrollPaddingBottom = height > 0 ? height + "px" : "";
    if (style.length === 0) {
      document.documentElement.removeAttribute("style");
    }
  }

  function fold() {
    const button = root.querySelector("button");
    root.querySelector(".body").hidden = hidden;
    button.textContent = hidden ? button.dataset.show : button.dataset.hide;
    button.setAttribute("aria-expanded", String(!hidden));
    makeRoom();
  }

  addEventListener("message", (event) => {
    if (framed && event.origin === location.origin && event.data === "opplyst") {
      inTurn(async () => replaceStyles(await replacePage()));
    }
  });
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", listen);
  document.addEventListener("visibilitychange", listen);
  listen();
})();
