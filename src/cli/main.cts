#!/usr/bin/env node
import load = require('./load.cjs')

// The language server is a script of its own.
if (process.argv[2] === 'lsp') {
  process.argv.splice(2, 1)
  require('../server/main.cjs')
}
// The status is set, not forced by process.exit(): what was written must leave first.
else
  load()
    .run(process.argv.slice(2), process)
    .then(status => {
      process.exitCode = status
    })
