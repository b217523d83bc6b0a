// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of carepass-bench-sync: a PouchDB client, HTTP, an express-pouchdb server, both on LevelDB.
//   node pouchdb.js serve FOLDER RECORDS            loads a server and says where it listens
//   node pouchdb.js client URL FOLDER RECORDS       all steps against a server in another process
//   node pouchdb.js first URL FOLDER RECORDS        the first sync only
//   node pouchdb.js RECORDS [FOLDER]                server and client in this one process
// One JSON object a line: {step, records, seconds, sent, received, …}.
const fs = require('fs');
const os = require('os');
const path = require('path');
const express = require('express');
const PouchDB = require('pouchdb');

const batch = 1000;
const edits = (records) => Math.min(1000, Math.floor(records / 4));

// As syncWords in syncwords.cpp.
function words(i) {
  let x = (i * 2654435761 + 1) >>> 0 || 1;
  const pieces = [];
  while (pieces.length < 198) {
    x ^= x << 13; x >>>= 0; x ^= x >>> 17; x ^= x << 5; x >>>= 0;
    pieces.push(String.fromCharCode(0xac00 + (x % 2350) * 4));
    if (x % 7 === 0) pieces.push(' ');
  }
  return pieces.join('');
}

const idOf = (i) => String(i).padStart(9, '0');
const document = (i) => ({ _id: idOf(i), hlc: i, person: 'p' + Math.floor(i / 20), kind: i % 7, body: words(i) });
const say = (line) => console.log(JSON.stringify(line));

function peakKiB() {
  const line = fs.readFileSync('/proc/self/status', 'utf8').split('\n').find((one) => one.startsWith('VmHWM:'));
  return line ? Number(line.replace(/\D+/g, ' ').trim()) : 0;
}

function bytesIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath || entry.path, entry.name)).size, 0);
}

// The server, with what TCP has carried for it so far.
async function serve(folder, records) {
  fs.mkdirSync(path.join(folder, 'server'), { recursive: true });
  const ServerDB = PouchDB.defaults({ prefix: path.join(folder, 'server') + path.sep });
  const server = new ServerDB('db');
  const since = Date.now();
  for (let i = 0; i < records; i += batch) {
    await server.bulkDocs(Array.from({ length: Math.min(batch, records - i) }, (_, k) => document(i + k)));
  }
  say({ step: 'load', records, seconds: (Date.now() - since) / 1000 });
  const sockets = new Set();
  const gone = { sent: 0, received: 0 };
  const app = express();
  app.get('/counters', (_, reply) => {
    const sum = { ...gone };
    for (const socket of sockets) { sum.sent += socket.bytesWritten; sum.received += socket.bytesRead; }
    reply.json({ ...sum, peakKiB: peakKiB(), disk: bytesIn(path.join(folder, 'server')) });
  });
  app.use('/', require('express-pouchdb')(ServerDB, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: path.join(folder, 'log.txt') }));
  return new Promise((resolve) => {
    const listener = app.listen(0, '127.0.0.1', () => resolve(listener.address().port));
    listener.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => {
        gone.sent += socket.bytesWritten;
        gone.received += socket.bytesRead;
        sockets.delete(socket);
      });
    });
  });
}

async function edit(db, first, count, kind) {
  for (let i = first; i < first + count; i++) await db.put({ ...(await db.get(idOf(i))), kind });
}

// On the server, through its own door; not timed.
async function editThere(remote, first, count, kind) {
  const keys = Array.from({ length: count }, (_, k) => idOf(first + k));
  const found = await remote.allDocs({ keys, include_docs: true });
  await remote.bulkDocs(found.rows.map((row) => ({ ...row.doc, kind })));
}

async function client(url, folder, records, firstOnly) {
  fs.mkdirSync(path.join(folder, 'client'), { recursive: true });
  const ClientDB = PouchDB.defaults({ prefix: path.join(folder, 'client') + path.sep });
  const mine = new ClientDB('db');
  const counters = async () => (await fetch(new URL('/counters', url))).json();
  async function step(name, count, work) {
    const before = await counters();
    const since = performance.now();
    const result = await work();
    const seconds = (performance.now() - since) / 1000;
    const after = await counters();
    say({ step: name, records: count(result), seconds, received: after.sent - before.sent, sent: after.received - before.received,
      peakKiB: peakKiB(), serverPeakKiB: after.peakKiB, disk: bytesIn(path.join(folder, 'client')), serverDisk: after.disk });
    return result;
  }

  await step('initial_pull', (r) => r.docs_written, () => mine.replicate.from(url, { batch_size: batch, batches_limit: 10 }));
  if (firstOnly) return;
  await step('no_change', () => 1, () => mine.replicate.from(url));

  // The first replication to the server walks over everything; that is not what one change costs later.
  await mine.replicate.to(url, { batch_size: batch, batches_limit: 10 });
  const other = new ClientDB('other');
  await other.replicate.from(url, { batch_size: batch, batches_limit: 10 });
  await step('one_change', () => 1, async () => {
    await edit(mine, 0, 1, 97);
    await mine.replicate.to(url);
    await other.replicate.from(url);
    if ((await other.get(idOf(0))).kind !== 97) throw new Error('the change did not arrive');
  });

  const count = edits(records);
  await edit(mine, 0, count, 96);
  await step('push_offline_edits', (r) => r.docs_written, () => mine.replicate.to(url, { batch_size: batch }));

  await editThere(new PouchDB(url), count, count, 98);
  await edit(mine, count, count, 99);
  await step('both_sides_edited', () => count, () => mine.sync(url, { batch_size: batch }));
  const all = await mine.allDocs({ conflicts: true, include_docs: true });
  say({ step: 'conflicts_kept', records: all.rows.filter((row) => row.doc._conflicts).length });
}

async function main([mode, ...rest]) {
  if (mode === 'serve') {
    say({ step: 'listening', port: await serve(rest[0], Number(rest[1])) });
    return;
  }
  if (mode === 'client' || mode === 'first') {
    await client(rest[0], rest[1], Number(rest[2]), mode === 'first');
  } else {
    const folder = rest[0] || fs.mkdtempSync(path.join(os.tmpdir(), 'peer-'));
    const port = await serve(folder, Number(mode));
    await client(`http://127.0.0.1:${port}/db`, folder, Number(mode), false);
  }
  process.exit(0);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
