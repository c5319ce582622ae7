// Writes a site with a given number of notices, in three languages, for five audiences. The same
// number gives the same bytes. Each notice is about one system and has four of eight kinds of
// purpose, so that no two neighbours say quite the same.
//
//   node tests/bench/generate.mjs 300 /tmp/site

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { archives, audiences, notice, purposes } from './wording.mjs';

const languages = ['nb', 'nn', 'en'];
const kinds = Object.keys(purposes);
const perNotice = 4;

/** Writes the site into a folder; returns how many files and bytes it has. */
export async function generate(count, folder) {
  const files = { 'content/site.yaml': siteFile(), 'content/register/shared.yaml': sharedFile() };
  files['content/register/systems.yaml'] = systemsFile(count);
  for (let at = 0; at < count; at += 1) {
    for (const lang of languages) files[`content/notices/${systemId(at)}/${lang}.md`] = noticeFile(at, lang);
  }
  let bytes = 0;
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text);
    bytes += Buffer.byteLength(text);
  }
  return { files: Object.keys(files).length, bytes };
}

/** The notice's file that the preview is measured on, and a sentence in it. */
export function noticePath(at, lang) {
  return `content/notices/${systemId(at)}/${lang}.md`;
}

function systemId(at) {
  return `system-${String(at + 1).padStart(4, '0')}`;
}

const mountains = ['Galdhø', 'Glitter', 'Skagastøl', 'Snø', 'Hallings', 'Gausta', 'Romsdals', 'Stetind', 'Suliskongen', 'Lyngs'];
const kindsOfSystem = ['arkiv', 'portal', 'bok', 'rom', 'kort', 'logg', 'kurs'];

/** A proper name, the same in every language and never used twice. */
function systemName(at) {
  const name = mountains[at % mountains.length] + kindsOfSystem[at % kindsOfSystem.length];
  return `${name}-${spell(at)}`;
}

// Letters, not digits: a number in a name would be compared as a fact.
function spell(at) {
  return [...String(at)].map((digit) => 'ABCDEFGHJK'[Number(digit)]).join('');
}

function noticeFile(at, lang) {
  const fill = (text) =>
    text
      .replaceAll('{system}', systemName(at))
      .replaceAll('{system-id}', systemId(at))
      .replaceAll('{archives}', archives[lang]);
  const { title, summary, intro, sections } = notice[lang];
  const lines = [
    '---',
    `title: ${title}`,
    `summary: ${summary}`,
    `audiences: [${audiencesOf(at).join(', ')}]`,
    'effective: 2026-08-15',
    'reviewed: 2026-06-02',
    'purposes:',
  ];
  for (let step = 0; step < perNotice; step += 1) {
    const kind = kinds[(at + step) % kinds.length];
    lines.push(...purposeLines(kind, lang).map((line) => (line ? `  ${line}` : '')));
  }
  lines.push('automated-decisions: none', 'transfers: none', '---', '', intro, '');
  for (const [id, heading, paragraphs] of sections) {
    lines.push(`## ${heading} {#${id}}`, '', ...paragraphs.flatMap((paragraph) => [paragraph, '']));
  }
  return fill(`${lines.join('\n').trimEnd()}\n`);
}

function purposeLines(kind, lang) {
  const { basis, special, facts, by, words } = purposes[kind];
  const { title, text, otherwise } = words[lang];
  const lines = [`title: ${title}`, 'text: |', ...text.flatMap((paragraph) => [`  ${paragraph}`, '']).slice(0, -1)];
  lines.push(`basis: ${basis[lang]}`);
  if (special) lines.push(`special: ${special[lang]}`);
  lines.push(...facts.flatMap((fact) => fact.split('\n')));
  if (by) lines.push(`required: { by: ${by}, otherwise: ${otherwise} }`);
  return [`${kind}:`, ...lines.map((line) => (line ? `  ${line}` : ''))];
}

function audiencesOf(at) {
  const ids = Object.keys(audiences);
  const first = ids[at % ids.length];
  return at % 10 === 9 ? [first, ids[(at + 1) % ids.length]] : [first];
}

function siteFile() {
  return `name: { nb: Målfjell universitet, nn: Målfjell universitet, en: Målfjell University }
languages: [nb, nn, en]
base-url: https://personvern.malfjell.example/
controller: malfjell
authority: datatilsynet
dpo: dpo
contact: privacy
accessibility-statement:
  nb: https://tilgjengelighet.malfjell.example/nb/
  nn: https://tilgjengelighet.malfjell.example/nn/
  en: https://tilgjengelighet.malfjell.example/en/
contacts:
  dpo:
    name: { nb: Personvernombudet, nn: Personvernombodet, en: The data protection officer }
    email: personvernombud@malfjell.example
  privacy:
    name: { nb: Postmottaket, nn: Postmottaket, en: The mail office }
    email: postmottak@malfjell.example
audiences:
${Object.entries(audiences).map(([id, { name, lead }]) => `  ${id}:\n    name: ${local(name)}\n    lead: ${local(lead)}`).join('\n')}
`;
}

function sharedFile() {
  return `organisations:
  malfjell:
    name: { nb: Målfjell universitet, nn: Målfjell universitet, en: Målfjell University }
    country: "NO"
    role: controller
    email: postmottak@malfjell.example
    phone: "+47 55 55 90 00"
    address: Postboks 9, 9990 Målfjell
  datatilsynet:
    name: { nb: Datatilsynet, nn: Datatilsynet, en: Norwegian Data Protection Authority }
    country: "NO"
    role: authority
    url: https://www.datatilsynet.no
    email: postkasse@datatilsynet.no
  sikt:
    name: Sikt
    country: "NO"
    role: processor
  bank:
    name: { nb: Banken vår, nn: Banken vår, en: Our bank }
    country: "NO"
    role: controller
data:
  contact: { name: { nb: kontaktopplysninger, nn: kontaktopplysningar, en: contact details } }
  identification: { name: { nb: identifikasjon, nn: identifikasjon, en: identification } }
  log: { name: { nb: logger, nn: loggar, en: logs } }
  payments: { name: { nb: betalinger, nn: betalingar, en: payments } }
  agreements: { name: { nb: avtaler, nn: avtalar, en: agreements } }
  cases: { name: { nb: saker, nn: saker, en: cases } }
  health: { name: { nb: helseopplysninger, nn: helseopplysningar, en: health data }, special: true }
sources:
  self: { name: { nb: deg selv, nn: deg sjølv, en: yourself }, person: true }
events:
  end-of-affiliation:
    name: { nb: at du slutter hos oss, nn: at du sluttar hos oss, en: you leave us }
  logged:
    name: { nb: at hendelsen ble logget, nn: at hendinga blei logga, en: the event was logged }
  case-closed:
    name: { nb: at saken er avsluttet, nn: at saka er avslutta, en: the case is closed }
  end-of-accounting-year:
    name: { nb: at regnskapsåret er slutt, nn: at rekneskapsåret er slutt, en: the accounting year ends }
  consent-withdrawn:
    name: { nb: at du har trukket samtykket, nn: at du har trekt samtykket, en: you withdraw your consent }
  end-of-contract:
    name: { nb: at avtalen er slutt, nn: at avtalen er slutt, en: the contract ends }
`;
}

function systemsFile(count) {
  const rows = Array.from({ length: count }, (_, at) => `  ${systemId(at)}: { name: ${systemName(at)}, owner: malfjell }`);
  return `systems:\n${rows.join('\n')}\n`;
}

function local(texts) {
  return `{ ${languages.map((lang) => `${lang}: "${texts[lang]}"`).join(', ')} }`;
}

if (import.meta.url === pathToFileURL(argv[1]).href) {
  const [count, folder] = [Number(argv[2]), argv[3]];
  if (!Number.isInteger(count) || count < 1 || !folder) {
    console.error('use: node tests/bench/generate.mjs <notices> <folder>');
    process.exit(2);
  }
  const { files, bytes } = await generate(count, folder);
  console.log(`${files} files, ${bytes} bytes`);
}
