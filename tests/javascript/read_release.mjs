// Read RDF of a release with N3.js or jsonld.js and print it as N-Quads; or ask queries with Comunica and print each
// answer as a line of SPARQL results JSON. Nothing is fetched but what the arguments name.
//
//   node read_release.mjs n3 FILE MEDIA_TYPE
//   node read_release.mjs jsonld FILE
//   node read_release.mjs comunica SOURCE QUERY_FILE…
//
// SOURCE is a Turtle file or the address of a SPARQL endpoint.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

// The packages lie outside of the checkout, in the folder that NODE_PACKAGES names.
const require = createRequire(pathToFileURL(join(process.env.NODE_PACKAGES, 'package.json')));
const N3 = require('n3');
const [tool, ...given] = process.argv.slice(2);

function read(path) {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

// The parser throws at the first error.
function parse(text, format) {
  return new N3.Parser({ format }).parse(text);
}

function refuse(url) {
  throw new Error(`the document wants ${url}`);
}

async function ask(source, files) {
  const { QueryEngine } = require('@comunica/query-sparql-file');
  const endpoint = /^https?:/.test(source);
  const sources = [endpoint ? { type: 'sparql', value: source } : new N3.Store(parse(read(source), 'text/turtle'))];
  const engine = new QueryEngine();
  for (const file of files) {
    const result = await engine.query(read(file), { sources });
    const { data } = await engine.resultToString(result, 'application/sparql-results+json');
    let text = '';
    for await (const chunk of data) text += chunk;
    // Comunica adds statistics of its own, which other readers of this format refuse.
    const { head, results: { bindings } } = JSON.parse(text);
    process.stdout.write(`${JSON.stringify({ head, results: { bindings } })}\n`);
  }
}

if (tool === 'n3') {
  process.stdout.write(new N3.Writer({ format: 'N-Quads' }).quadsToString(parse(read(given[0]), given[1])));
} else if (tool === 'jsonld') {
  const document = JSON.parse(read(given[0]));
  const options = { documentLoader: refuse, format: 'application/n-quads', safe: true };
  process.stdout.write(await require('jsonld').toRDF(document, options));
} else {
  await ask(given[0], given.slice(1));
}
