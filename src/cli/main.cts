#!/usr/bin/env node
import v8 = require('node:v8')
import load = require('./load.cjs')

// The language server is a script of its own.
if (process.argv[2] === 'lsp') {
  process.argv.splice(2, 1)
  require('../server/main.cjs')
} else {
  // A run is over before it pays to throw code away that has not been used for a while; a server's heap stays flat by it.
  v8.setFlagsFromString('--no-flush-bytecode')
  // The status is set, not forced by process.exit(): what was written must leave first.
  load()
    .run(process.argv.slice(2), process)
    .then(status => {
      process.exitCode = status
    })
}
