// Runs the program: builds a site into a folder of its own, or starts the live preview.
// Everything started here is ended here, by its own process id, and every wait has an end.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The repository, which is also the example site. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The program under test: the debug build, unless `OPPLYST` names another. */
export const program = resolve(process.env.OPPLYST ?? join(root, 'target/debug/opplyst'));

/** Makes a folder for one test file; the caller removes it again. */
export async function scratch(name) {
  return mkdtemp(join(tmpdir(), `opplyst-${name}-`));
}

/** Removes a folder made by `scratch`. */
export async function discard(folder) {
  await rm(folder, { recursive: true, force: true });
}

/** Runs the program to its end and returns what it said; fails when its exit code is not 0. */
export function run(args, { timeout = 120_000 } = {}) {
  requireProgram();
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const clock = setTimeout(() => child.kill('SIGKILL'), timeout);
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (bytes) => (said.stdout += bytes));
    child.stderr.on('data', (bytes) => (said.stderr += bytes));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      clearTimeout(clock);
      if (code === 0) done(said);
      else fail(new Error(`opplyst ${args.join(' ')} ended with ${signal ?? code}\n${said.stderr}`));
    });
  });
}

/** Starts the live preview of a site and waits for the address on its first line. */
export async function startPreview(site, { timeout = 60_000, args = [] } = {}) {
  requireProgram();
  const child = spawn(program, ['serve', '--port', '0', '--site', site, ...args], {
    cwd: site,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (bytes) => (stderr += bytes));
  const ended = new Promise((done) => child.on('close', done));
  const stop = async () => {
    const clock = setTimeout(() => child.kill('SIGKILL'), 5_000);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(clock);
  };
  try {
    const line = await firstLine(child, timeout, () => stderr);
    const address = line.match(/https?:\/\/\S+/)?.[0];
    if (!address) throw new Error(`the first line of stdout holds no address: ${line}`);
    return { address: address.endsWith('/') ? address : `${address}/`, pid: child.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function firstLine(child, timeout, stderr) {
  return new Promise((done, fail) => {
    const clock = setTimeout(
      () => fail(new Error(`the preview said nothing for ${timeout} ms\n${stderr()}`)),
      timeout,
    );
    createInterface({ input: child.stdout }).once('line', (line) => {
      clearTimeout(clock);
      done(line);
    });
    child.once('error', fail);
    child.once('close', (code) => fail(new Error(`the preview ended with ${code}\n${stderr()}`)));
  });
}

function requireProgram() {
  if (!existsSync(program)) {
    throw new Error(`${program} is not there: run \`cargo build\`, or let OPPLYST name the program`);
  }
}
