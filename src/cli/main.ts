#!/usr/bin/env node
import {run} from './run.js'

// The status is set, not forced by process.exit(): what was written must leave first.
process.exitCode = await run(process.argv.slice(2), process)
