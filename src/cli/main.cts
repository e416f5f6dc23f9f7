#!/usr/bin/env node
import v8 = require('node:v8')
import load = require('./load.cjs')

// The language server is a script of its own.
if (process.argv[2] === 'lsp') {
  process.argv.splice(2, 1)
  require('../server/main.cjs')
} else {
  // How many bytes of its code a function runs before V8 optimises it, by default 135,168: a run on an article ends before
  // that pays, and a run on hundreds has more of what it optimises thrown away again than it gains.
  v8.setFlagsFromString('--interrupt-budget=1000000')
  // A run is over before it pays to throw code away that has not been used for a while; a server's heap stays flat by it.
  v8.setFlagsFromString('--no-flush-bytecode')
  // The status is set, not forced by process.exit(): what was written must leave first.
  load()
    .run(process.argv.slice(2), process)
    .then(status => {
      process.exitCode = status
    })
}
