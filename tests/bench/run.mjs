// Measures the program on generated sites of growing size and prints a table in Markdown.
//
//   node tests/bench/run.mjs > tests/bench/RESULTS.md
//   node tests/bench/run.mjs 20 300              only these sizes
//
// Each size is measured in one go beside its own floor: how long it takes merely to write the files
// that the build gives, from memory into an empty folder. Times on another machine differ; the
// ratios should not. `OPPLYST` names another program than the release build.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../browser/host.mjs';
import { median, savedToServed } from '../browser/latency.mjs';
import { generate, noticePath } from './generate.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
if (!process.env.OPPLYST) {
  const built = spawnSync('cargo', ['build', '--release', '--locked'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (built.status !== 0) process.exit(1);
  process.env.OPPLYST = join(resolve(root, process.env.CARGO_TARGET_DIR ?? 'target'), 'release/opplyst');
}
const { discard, program, scratch, startPreview } = await import('../browser/program.mjs');

/** Notices in the site, how often each command is run, and edits in the preview. */
const sizes = [
  { notices: 20, runs: 15, edits: 50 },
  { notices: 300, runs: 7, edits: 50 },
  { notices: 3000, runs: 3, edits: 0 },
];

const [before] = loadavg();
const rows = [];
const chosen = process.argv.slice(2).map(Number);
for (const size of sizes.filter(({ notices }) => chosen.length === 0 || chosen.includes(notices))) {
  const folder = await scratch('bench');
  try {
    rows.push(await measure(size, folder));
  } finally {
    await discard(folder);
  }
}
print(rows);

async function measure({ notices, runs, edits }, folder) {
  const site = join(folder, 'site');
  const out = join(folder, 'out');
  const sources = await generate(notices, site);
  say(`${notices} notices: ${sources.files} files`);
  const clear = () => rm(out, { recursive: true, force: true });

  const checking = ['check', '--site', site];
  const building = ['build', '--site', site, '--out', out];
  timed(building);
  const output = await load(out);
  const bytes = output.reduce((sum, [, text]) => sum + text.length, 0);

  // One after the other in each round, so that what else the machine does touches all alike.
  const times = { check: [], build: [], again: [], floor: [] };
  for (let run = 0; run < runs; run += 1) {
    times.check.push(timed(checking));
    await clear();
    times.build.push(timed(building));
    times.again.push(timed(building));
    times.floor.push(await writeFloor(output, join(folder, 'floor')));
  }
  const peaks = { check: await peakOf(checking), again: await peakOf(building) };
  await clear();
  peaks.build = await peakOf(building);
  const costs = (name) => ({
    wall: middle(times[name].map(({ wall }) => wall)),
    cpu: middle(times[name].map(({ cpu }) => cpu)),
    ratio: middle(times[name].map(({ wall }, run) => wall / times.floor[run].wall)),
    work: middle(times[name].map(({ cpu }, run) => cpu / times.floor[run].cpu)),
    peak: peaks[name],
  });
  const served = edits > 0 ? await preview(site, out, edits) : null;
  return {
    notices,
    sources,
    output: { files: output.length, bytes },
    check: costs('check'),
    build: costs('build'),
    again: costs('again'),
    floor: { wall: middle(times.floor.map(({ wall }) => wall)), cpu: middle(times.floor.map(({ cpu }) => cpu)) },
    served,
  };
}

function middle(numbers) {
  return median([...numbers].sort((one, other) => one - other));
}

/** One run, timed by the shell, which alone is told exactly what its children have used. */
function timed(args) {
  const script = 'TIMEFORMAT="TIMED %R %U %S"; time "$@" >/dev/null';
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (status !== 0) throw new Error(`opplyst ${args.join(' ')} ended with ${status}\n${stderr.slice(0, 4000)}`);
  const [, wall, user, system] = stderr.match(/TIMED ([\d.]+) ([\d.]+) ([\d.]+)/).map(Number);
  return { wall: wall * 1000, cpu: (user + system) * 1000 };
}

/** The highest resident memory of one run. The kernel keeps the peak; it is read until the end. */
function peakOf(args) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    let peak = 0;
    const look = () => {
      try {
        const line = readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmHWM:\s+(\d+) kB/);
        if (line) peak = Math.max(peak, Number(line[1]) * 1024);
      } catch {
        // The process has just ended; the last look holds.
      }
    };
    const clock = setInterval(look, 1);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(clock);
      if (code === 0) done(peak);
      else fail(new Error(`opplyst ${args.join(' ')} ended with ${code}`));
    });
  });
}

async function load(folder) {
  const files = await filesOf(folder);
  return Promise.all(files.map(async (file) => [file, await readFile(join(folder, file))]));
}

/** What it costs merely to write the same files into an empty folder, in ms. */
async function writeFloor(output, folder) {
  const started = performance.now();
  const used = process.cpuUsage();
  const made = new Set();
  for (const [file, bytes] of output) {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(path, bytes);
  }
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  await rm(folder, { recursive: true, force: true });
  return { wall, cpu: (user + system) / 1000 };
}

/** Save to served in the live preview, on the page of the notice that is edited. */
async function preview(site, out, edits) {
  const file = join(site, noticePath(7, 'nb'));
  const title = (await readFile(file, 'utf8')).match(/^title: (.*)$/m)[1];
  const page = await pageOf(out, title);
  const { address, pid, stop } = await startPreview(site);
  try {
    const times = await savedToServed(address + page.replace(/index\.html$/, ''), file, edits);
    const peak = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+) kB/);
    return { median: median(times), slow: times[Math.floor(times.length * 0.95)], peak: Number(peak[1]) * 1024 };
  } finally {
    await stop();
  }
}

/** The published page with a title as its main heading. */
async function pageOf(out, title) {
  for (const file of (await filesOf(out)).filter((name) => /^nb\/.*\.html$/.test(name))) {
    const heading = (await readFile(join(out, file), 'utf8')).match(/<h1[^>]*>([^]*?)<\/h1>/);
    if (heading?.[1].replace(/&shy;|\u00ad|<[^>]*>/g, '').trim() === title) return file;
  }
  throw new Error(`no page has the heading «${title}»`);
}

function print(rows) {
  const ms = (time) => (time < 100 ? time.toFixed(1) : Math.round(time).toString());
  const mib = (bytes) => (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
  const table = (heads, lines) => {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(heads), row(heads.map((_, at) => (at === 0 ? '---' : '---:'))), ...lines.map(row)].join('\n');
  };
  const commands = rows.flatMap(({ notices, check, build, again, floor }) =>
    [['check', check], ['build, empty folder', build], ['build, same again', again]].map(([name, cost]) => [
      `${notices}, ${name}`,
      ms(cost.wall),
      ms(cost.cpu),
      mib(cost.peak),
      (cost.cpu / notices).toFixed(2),
      ...(name === 'check' ? ['', '', '', ''] : [ms(floor.wall), ms(floor.cpu), cost.ratio.toFixed(1), cost.work.toFixed(1)]),
    ]),
  );
  console.log(`# How fast it is

Made by \`node tests/bench/run.mjs\` on ${availableParallelism()} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory. The sites are
generated: three languages, five audiences, four purposes a notice. Each command is a new process;
wall and CPU time and ratios are medians, memory is the peak. The floor is the time merely to write the
same files from memory into an empty folder, between the builds of the same run; compare ratios, not
milliseconds. Load of the machine at the start: ${before.toFixed(1)}; where it is not near 0, trust CPU time alone.

## Sites

${table(
  ['notices', 'source files', 'source MiB', 'published files', 'published MiB'],
  rows.map(({ notices, sources, output }) => [notices, sources.files, mib(sources.bytes), output.files, mib(output.bytes)]),
)}

## Commands

${table(['notices, command', 'wall ms', 'CPU ms', 'peak MiB', 'CPU ms a notice', 'floor wall', 'floor CPU', 'wall ÷ floor', 'CPU ÷ floor'], commands)}

## Growth

${table(
  ['from, to', 'notices', 'check CPU', 'build CPU', 'build peak'],
  rows.slice(1).map((row, at) => [
    `${rows[at].notices}, ${row.notices}`,
    `× ${(row.notices / rows[at].notices).toFixed(0)}`,
    `× ${(row.check.cpu / rows[at].check.cpu).toFixed(1)}`,
    `× ${(row.build.cpu / rows[at].build.cpu).toFixed(1)}`,
    `× ${(row.build.peak / rows[at].build.peak).toFixed(1)}`,
  ]),
)}

## Live preview, from save to served

${table(
  ['notices', 'median ms', '95 of 100 within ms', 'peak MiB'],
  rows.filter(({ served }) => served).map(({ notices, served }) => [notices, ms(served.median), ms(served.slow), mib(served.peak)]),
)}`);
}

function say(words) {
  console.error(words);
}
