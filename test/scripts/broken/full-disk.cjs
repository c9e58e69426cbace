// A disk without room, for a process that is started with it: no database grows, and the system tells of no free blocks.
const Database = require(Number(process.versions.napi) >= 10 ? 'better-sqlite3-ready' : 'better-sqlite3');
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { pragma } = Database.prototype;
const bounded = new WeakSet();
Database.prototype.pragma = function (...given) {
  if (!bounded.has(this)) {
    bounded.add(this);
    // Never less than there is: https://www.sqlite.org/pragma.html#pragma_max_page_count
    pragma.call(this, 'max_page_count = 1');
  }
  return pragma.apply(this, given);
};
const { statfs } = fs.promises;
fs.promises.statfs = async (...given) => ({ ...(await statfs(...given)), bavail: 0 });
syncBuiltinESMExports();
