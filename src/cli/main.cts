#!/usr/bin/env node
import load = require('./load.cjs')

// The status is set, not forced by process.exit(): what was written must leave first.
load()
  .run(process.argv.slice(2), process)
  .then(status => {
    process.exitCode = status
  })
