// What a code scanning service gets: logs of `check --format sarif`, held against the standard's own
// schema. The schema comes with a package of its editors and is not ours to keep.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv';
import { discard, program, root, scratch } from './program.mjs';

const load = createRequire(import.meta.url);
const schema = load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ schemaId: 'id', meta: false, allErrors: true });
ajv.addMetaSchema(load('ajv/lib/refs/json-schema-draft-04.json'));
const fits = ajv.compile(schema);

let site;

/** The log of a check, and its exit code. */
function check(site, lang) {
  const args = ['check', '--format', 'sarif', '--site', site, '--lang', lang];
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
  assert.equal(stderr, '');
  return { status, log: JSON.parse(stdout) };
}

/** Puts faults of many kinds into a copy of the example site. */
async function spoil(site) {
  const notices = join(site, 'content/notices');
  const edit = async (file, change) => {
    const text = await readFile(join(notices, file), 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text, file);
    await writeFile(join(notices, file), changed);
  };
  await edit('crm/nn.md', (text) => text.replace('bokstav a', 'bokstav b'));
  await edit('crm/en.md', (text) => text.replace(/^summary:.*\n/m, ''));
  await edit('crm/nb.md', (text) => `${text}\n[Her](javascript:alert(1)) {0}\n\n## Uten id\n`);
  await edit('research-participants/nb.md', (text) => `${text}\nDu kan klage, jf. GDPR art 77 og personopplysningsloven §20.\n`);
  await edit('employees/nn.md', (text) => text.replace(/^summary:/m, 'sumary:'));
  await writeFile(join(notices, 'general/nn.md'), '');
  await writeFile(join(notices, 'søknad, år 1% #2.txt'), Buffer.from([0x66, 0xf8, 0x72]));
}

describe('SARIF', () => {
  before(async () => {
    site = await scratch('sarif');
    await cp(join(root, 'content'), join(site, 'content'), { recursive: true });
  });
  after(() => discard(site));

  it('of a clean site fits the schema', () => {
    const { status, log } = check(site, 'nn');
    assert.equal(status, 0);
    assert.ok(fits(log), ajv.errorsText(fits.errors));
  });

  it('of a faulty site fits the schema in every language', async () => {
    await spoil(site);
    for (const lang of ['nb', 'nn', 'en']) {
      const { status, log } = check(site, lang);
      assert.equal(status, 1);
      assert.ok(fits(log), ajv.errorsText(fits.errors));
      const { results, tool } = log.runs[0];
      assert.ok(tool.driver.rules.length >= 6, `rules: ${tool.driver.rules.map(({ id }) => id)}`);
      assert.ok(results.some(({ relatedLocations }) => relatedLocations?.length > 0));
      assert.ok(results.some(({ fixes }) => fixes?.[0].artifactChanges[0].replacements.length > 0));
      const prints = results.map(({ partialFingerprints }) => partialFingerprints['opplyst/v1']);
      assert.equal(new Set(prints).size, results.length, 'no two findings have one fingerprint');
      for (const { locations } of results) {
        const { uri } = locations[0].physicalLocation.artifactLocation;
        assert.equal(new URL(uri, 'https://a.example/b/').pathname, `/b/${uri}`, 'a relative address');
      }
    }
  });

  it('that does not fit is seen', () => {
    const { log } = check(site, 'en');
    for (const spoilt of [
      (result) => (result.level = 'advice'),
      (result) => (result.colour = 'red'),
      (result) => (result.fixes = [{ artifactChanges: [{ replacements: [] }] }]),
      (result) => (result.locations[0].physicalLocation.region.startLine = 0),
    ]) {
      const copy = structuredClone(log);
      spoilt(copy.runs[0].results[0]);
      assert.ok(!fits(copy), spoilt.toString());
    }
  });
});
