#!/usr/bin/env node
import path = require('node:path')
import load = require('../cli/load.cjs')

type Server = typeof import('./server.js', { with: {'resolution-mode': 'import'}})

load<Server>(path.join(__dirname, 'server.cjs')).runServer(process.argv.slice(2))
