// Loaded before the command: whatever reaches for the network, a name server or another program ends the run.
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import {writeSync} from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import net from 'node:net'

function refuse(name) {
  return () => {
    writeSync(2, `NETWORK: ${name}\n`)
    process.exit(99)
  }
}

net.Socket.prototype.connect = refuse('connect')
net.Server.prototype.listen = refuse('listen')
dgram.createSocket = refuse('datagram')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = refuse(`dns.${name}`)
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns.promises[name] = refuse(`dns.${name}`)
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  childProcess[name] = refuse(name)
globalThis.fetch = refuse('fetch')
syncBuiltinESMExports()
