import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {version} from '../cli/version.js'
import {escapeForTerminal} from '../reports/escape.js'
import {serve} from './serve.js'

export {hasLinted} from '../warm.js'

const TRANSPORT = /^--(?:stdio|node-ipc|(?:socket|pipe)=.+)$/

const HELP = `Usage: garblint lsp [--stdio | --node-ipc | --socket=<port> | --pipe=<name>]
       garblint-language-server [the same]

The language server of garblint, for editors. Without an argument it reads standard input.
`

/** Be the language server that the arguments ask for; the process ends when its client says so or goes away. */
export function runServer(argv: readonly string[]): void {
  const unknown = argv.find(
    argument => !TRANSPORT.test(argument) && !/^--(?:clientProcessId=|version$|help$)/.test(argument)
  )
  if (unknown !== undefined) {
    process.stderr.write(
      `garblint: the language server has no argument ${escapeForTerminal(unknown)}\n${HELP}`
    )
    process.exitCode = 2
  } else if (argv.includes('--help')) process.stdout.write(HELP)
  else if (argv.includes('--version')) process.stdout.write(`${version()}\n`)
  else listen(argv)
}

function listen(argv: readonly string[]): void {
  // The connection reads them from here.
  if (!argv.some(argument => TRANSPORT.test(argument))) process.argv.push('--stdio')
  const connection = createConnection(ProposedFeatures.all)
  serve(connection)
  // A plugin's mistake, or an answer to nobody, costs no other document its diagnostics.
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (error: unknown) => connection.console.error(String((error as Error)?.stack ?? error)))
  connection.listen()
}
