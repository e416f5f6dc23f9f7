#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import {lint} from '../index.js'
for (const f of process.argv.slice(2)) console.log(lint(readFileSync(f,'utf8')).messages.map(m=>`${m.line}:${m.column} ${m.ruleId} ${m.actual}`).join('\n'))
