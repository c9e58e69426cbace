// Runs before everything else, and needs nothing but Node: says in a sentence what keeps Footnote from being loaded at all.
const oldest = [20, 12];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `Footnote needs Node.js ${oldest.join('.')} or later; this is ${process.versions.node}. Install a later one from https://nodejs.org, run "npm ci", and try again.`,
  );
  process.exit(1);
}

/** Of files and packages that are imported before anything of Footnote's runs. */
function whileLoading(error) {
  const text = `${error?.code ?? ''} ${error?.message ?? error}`;
  const missing = /Cannot find (?:package|module) '([^']+)'/.exec(text)?.[1];
  if (missing !== undefined)
    console.error(
      `The package ${missing.replace(/^.*node_modules\//, '')} is not installed. Run "npm ci", and try again.${
        missing === 'better-sqlite3'
          ? ' It takes a C++ toolchain, as the README says; with Node.js 22.14 or later, none.'
          : ''
      }`,
    );
  else if (/ERR_DLOPEN_FAILED|NODE_MODULE_VERSION/.test(text))
    console.error('A part of Footnote was built for another version of Node.js. Run "npm rebuild", and try again.');
  else console.error(error);
  process.exit(1);
}

// Once Footnote has said how it tells what goes wrong, that is left to it.
process.on('uncaughtException', (error) => {
  if (process.listenerCount('uncaughtException') === 1) whileLoading(error);
});
