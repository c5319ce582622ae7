// Measures how long it takes from a save until the preview serves the new page.

import { readFile, rename, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';

/** A word that stands nowhere else, different for each number, and no number itself. */
export function mark(number) {
  return `Prøve${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}ord.`;
}

/** A notice's text with a word put after the first paragraph's own, below the front matter. */
export function marked(text, word) {
  const body = text.indexOf('\n---\n') + 5;
  const paragraph = text.slice(body).match(/^\p{L}.*$/mu);
  if (!paragraph) throw new Error('the notice has no paragraph');
  const end = body + paragraph.index + paragraph[0].length;
  return `${text.slice(0, end)} ${word}${text.slice(end)}`;
}

/** Saves as simple editors do: the same file, written anew. */
export async function saveInPlace(file, text) {
  await writeFile(file, text);
}

/** Saves as careful editors do: a new file beside the old one, and then its name. */
export async function saveBeside(file, text) {
  await writeFile(`${file}~`, text);
  await rename(`${file}~`, file);
}

/** Milliseconds from save to served, sorted, for a number of edits of one file. */
export async function savedToServed(address, file, edits, { save = saveInPlace, timeout = 20_000 } = {}) {
  const original = await readFile(file, 'utf8');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  try {
    for (let edit = 1; edit <= edits; edit += 1) {
      const word = mark(1000 + edit);
      const text = marked(original, word);
      const started = performance.now();
      await save(file, text);
      while (!(await fetchText(address, agent)).includes(word)) {
        if (performance.now() - started > timeout) throw new Error(`edit ${edit} was not served in ${timeout} ms`);
      }
      times.push(performance.now() - started);
      // People do not save on the beat of the program; a pause of uneven length between edits.
      await new Promise((done) => setTimeout(done, 40 + ((edit * 37) % 60)));
    }
  } finally {
    await save(file, original);
    agent.destroy();
  }
  return times.sort((one, other) => one - other);
}

/** The middle of a sorted list. */
export function median(sorted) {
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function fetchText(address, agent) {
  return new Promise((done, fail) => {
    const request = get(address, { agent }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done(Buffer.concat(parts).toString()));
      response.on('error', fail);
    });
    request.setTimeout(10_000, () => request.destroy(new Error('the preview does not answer')));
    request.on('error', fail);
  });
}
