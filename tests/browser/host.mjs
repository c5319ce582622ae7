// A plain static host on the loopback address: a folder of files under a path, with the strictest
// content security policy that the published pages promise to live with. It knows nothing of
// Opplyst, so what works here works on any host.

import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

/** No script at all, styles and images from the site itself, and nothing else. */
export const policy = "default-src 'none'; style-src 'self'; img-src 'self'";

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * Opens the host. `mount(folder)` says what it shows, since a build may need its address first.
 * `misses` lists every path that was asked for and is no file or folder address of the site.
 */
export async function openHost(prefix) {
  let folder;
  const misses = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const found = path.startsWith(prefix) ? await locate(folder, path.slice(prefix.length)) : null;
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-content-type-options', 'nosniff');
    if (!found) {
      misses.push(path);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(found)] ?? 'application/octet-stream' });
    createReadStream(found).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    base: origin + prefix,
    misses,
    mount: (path) => (folder = path),
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** The file behind a path: itself, or the `index.html` of a path that ends in a slash. */
async function locate(folder, path) {
  if (path.split('/').includes('..')) return null;
  const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  const known = await stat(file).catch(() => null);
  return known?.isFile() ? file : null;
}

/** Every file of a folder as paths with forward slashes, sorted. */
export async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The address of a file under a base: `a/index.html` is reached as `a/`. */
export function addressOf(base, file) {
  return base + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}
