// Loaded into a process that is measured: at its end, what it used.
const {writeFileSync} = require('node:fs')

const {GARBLINT_BENCH_USAGE: file} = process.env
process.once('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())))
