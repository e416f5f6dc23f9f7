import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {frame, requireSame, Session, type Traits} from './session.js'
import {sentences, soup} from './texts.js'

/** Documents that a client may have open; the last is a configuration. */
const DOCUMENTS = [
  {name: 'a.txt', languageId: 'plaintext'},
  {name: 'desk/b.md', languageId: 'markdown'},
  {name: 'desk/c.html', languageId: 'html'},
  {name: 'd.json', languageId: 'json'},
  {name: 'untitled:e', languageId: 'plaintext'},
  {name: '.retextrc', languageId: 'json'}
]

interface Point {
  line: number
  character: number
}

interface Edit {
  range?: {start: Point; end: Point}
  text: string
}

/** One thing that a client does; documents are named by their place in the list. */
type Step =
  | {open: number; text: string}
  | {change: number; edits: Edit[]; version: number | null}
  | {close: number}
  | {save: number}
  | {ask: string; of: number; at: {start: Point; end: Point}}
  | {request: string; params: unknown}
  | {notify: string; params: unknown}
  | {cancel: true}
  | {settings: unknown}
  | {configuration: string; text: string | null}
  | {bytes: Uint8Array}
  | {rest: number}

export interface Traffic {
  traits: Traits
  steps: Step[]
}

/** A text that takes longer than the server lets others wait. */
const long = fc
  .tuple(sentences, fc.integer({min: 20, max: 100}))
  .map(([text, times]) => Array.from({length: times}, (_, index) => `${index} ${text}`).join('\n\n'))
const text = fc.oneof(
  {weight: 12, arbitrary: sentences},
  {weight: 6, arbitrary: soup},
  {weight: 2, arbitrary: long}
)
const number = fc.oneof(
  {weight: 9, arbitrary: fc.nat(60)},
  {weight: 1, arbitrary: fc.constantFrom(-1, -1e9, 0.5, 1e9, 2 ** 31, Number.MAX_SAFE_INTEGER)}
)
const point = fc.record({line: fc.oneof(fc.nat(6), number), character: number})
const range = fc.record({start: point, end: point})
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {weight: 5, arbitrary: fc.record({range, text: fc.oneof(text, fc.constant(''))})},
  {weight: 1, arbitrary: fc.record({text})}
)
const document = fc.nat(DOCUMENTS.length - 1)

const METHODS = [
  'textDocument/hover',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/diagnostic',
  'workspace/diagnostic',
  'garblint/summary'
]
const OTHER_METHODS = [
  ...METHODS,
  ...['initialize', 'codeAction/resolve', 'workspace/executeCommand', 'textDocument/completion', 'none', '']
]
const NOTIFICATIONS = [
  ...['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave'],
  ...['workspace/didChangeWatchedFiles', 'workspace/didChangeWorkspaceFolders', 'initialized', 'none'],
  ...['$/none', '$/setTrace', '$/progress', '$/cancelRequest', 'window/workDoneProgress/cancel']
]
// Nothing that a client knows of is named, so that it knows what is open.
const params = fc.oneof(
  fc.jsonValue(),
  fc.constant(undefined),
  fc.record({textDocument: fc.oneof(fc.jsonValue(), fc.constant({uri: 'untitled:none'}))}),
  fc.record({
    textDocument: fc.constantFrom<unknown>({uri: 'untitled:odd', version: 3}, {uri: 5}, {uri: '%%'}, {}),
    contentChanges: fc.oneof(fc.jsonValue(), fc.array(edit, {maxLength: 2})),
    position: fc.oneof(point, fc.jsonValue()),
    range: fc.oneof(range, fc.jsonValue()),
    context: fc.jsonValue()
  }),
  fc.record({
    command: fc.constantFrom('garblint.configure', 'garblint.lintWorkspace', 'rm', ''),
    arguments: fc.array(fc.jsonValue(), {maxLength: 2})
  }),
  fc.record({changes: fc.array(fc.record({uri: fc.constantFrom('file:///none', '%', '')}), {maxLength: 2})})
)

const settings = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      enable: fc.boolean(),
      run: fc.constantFrom('onType', 'onSave', 'never'),
      debounce: fc.constantFrom(0, 0, 5, -1, '0'),
      severity: fc.dictionary(
        fc.constantFrom('error', 'warning', 'info', 'none'),
        fc.constantFrom('error', 'hint', 'off', 'none')
      ),
      trusted: fc.boolean(),
      codeLens: fc.boolean(),
      fields: fc.array(fc.constantFrom('title', 'body', 'body:html', ''), {maxLength: 2})
    },
    {requiredKeys: []}
  )
)

/** Configurations that can be used: for one that is broken the last good one holds, and a fresh server has none. */
const CONFIGURATIONS = [
  {plugins: ['garblint']},
  {plugins: [['garblint', {rules: {'space-before-punctuation': 'off'}}]]},
  {
    plugins: [
      ['garblint', {extends: ['strict', 'ap'], overrides: [{files: '*.md', rules: {'missing-space': 'off'}}]}]
    ]
  },
  {plugins: ['garblint/rules/placeholder-token']}
]
const configuration = fc.record({
  configuration: fc.constantFrom('.retextrc', 'desk/.retextrc', '.retextignore'),
  text: fc.constantFrom<string | null>(null, ...CONFIGURATIONS.map(value => JSON.stringify(value)))
})

const malformed = fc.oneof(
  fc
    .constantFrom(
      'Content-Type: x\r\n\r\n',
      'Content-Length: x\r\n\r\n',
      'Content-Length: 0\r\n\r\n',
      'nonsense\r\n\r\n',
      '\r\n\r\n'
    )
    .map(header => new Uint8Array(Buffer.from(header))),
  fc
    .constantFrom('{"jsonrpc', '[]', 'null', '1', '""', '{}', '{"jsonrpc":"2.0"}', '\u0000', '[[{]]', '[{}]')
    .map(frame),
  fc
    .constantFrom({id: null, method: 'none'}, {id: {}, method: 5}, {id: 99_999, result: 1}, {method: []})
    .map(value => frame(JSON.stringify({jsonrpc: '2.0', ...value}))),
  fc.nat(3).map(power => frame('['.repeat(10 ** power))),
  fc.jsonValue().map(value => frame(JSON.stringify(value))),
  fc.uint8Array({maxLength: 40}).map(frame)
)

const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 6, arbitrary: fc.record({open: document, text})},
  {
    weight: 12,
    arbitrary: fc.record({
      change: document,
      edits: fc.array(edit, {maxLength: 3}),
      // How far it is from the version that comes next.
      version: fc.oneof(
        {weight: 9, arbitrary: fc.constant(0)},
        {weight: 2, arbitrary: fc.constantFrom<number | null>(null, -1, -2, -1000, 1000)}
      )
    })
  },
  {weight: 2, arbitrary: fc.record({close: document})},
  {weight: 1, arbitrary: fc.record({save: document})},
  {weight: 6, arbitrary: fc.record({ask: fc.constantFrom(...METHODS), of: document, at: range})},
  {weight: 1, arbitrary: fc.record({request: fc.constantFrom(...OTHER_METHODS), params})},
  {weight: 1, arbitrary: fc.record({notify: fc.constantFrom(...NOTIFICATIONS), params})},
  {weight: 1, arbitrary: fc.record({cancel: fc.constant(true as const)})},
  {weight: 1, arbitrary: fc.record({settings})},
  {weight: 1, arbitrary: configuration},
  {weight: 1, arbitrary: fc.record({bytes: malformed})},
  {weight: 4, arbitrary: fc.record({rest: fc.nat(8)})}
)

export const traffic: fc.Arbitrary<Traffic> = fc.record({
  traits: fc.record({
    pulls: fc.boolean(),
    hasConfiguration: fc.boolean(),
    watchesFiles: fc.boolean(),
    refuses: fc.oneof({weight: 4, arbitrary: fc.constant(false)}, {weight: 1, arbitrary: fc.constant(true)}),
    piece: fc.oneof(
      {weight: 3, arbitrary: fc.constant(65_536)},
      {weight: 1, arbitrary: fc.constantFrom(1, 7, 500)}
    )
  }),
  steps: fc.array(step, {maxLength: 25})
})

/** A document as a client that follows the protocol knows it. */
interface Known {
  uri: string
  languageId: string
  text: string
  version: number
}

/** Does what the steps say, and knows what is open. */
class Player {
  readonly session: Session
  readonly folder: string
  readonly known = new Map<number, Known>()
  /** Higher than all versions before: a document that is opened again goes on from there. */
  #version = 0
  #written = 0

  constructor(traits: Traits, folder: string) {
    this.session = new Session(traits)
    this.folder = folder
  }

  uriOf(document: number): string {
    const {name} = DOCUMENTS[document]
    return name.startsWith('untitled:') ? name : pathToFileURL(path.join(this.folder, name)).href
  }

  async play(step: Step): Promise<void> {
    const {session} = this
    if ('open' in step) this.open(step.open, step.text)
    else if ('change' in step) this.change(step.change, step.edits, step.version)
    else if ('close' in step) {
      session.tell('textDocument/didClose', {textDocument: {uri: this.uriOf(step.close)}})
      this.known.delete(step.close)
    } else if ('save' in step) this.save(step.save)
    else if ('ask' in step)
      session.request(step.ask, {
        uri: this.uriOf(step.of),
        textDocument: {uri: this.uriOf(step.of)},
        position: step.at.start,
        range: step.at,
        // As editors ask while the cursor moves.
        context: {diagnostics: [], triggerKind: 2},
        previousResultIds: []
      })
    else if ('request' in step) session.request(step.request, step.params)
    else if ('notify' in step) session.tell(step.notify, step.params)
    else if ('cancel' in step) session.cancelAll()
    else if ('settings' in step) this.set(step.settings)
    else if ('configuration' in step) this.configure(step.configuration, step.text)
    else if ('bytes' in step) this.disturb(step.bytes)
    else for (let turn = 0; turn < step.rest; turn++) await new Promise(resolve => setImmediate(resolve))
  }

  open(document: number, text: string): void {
    const [uri, {languageId}] = [this.uriOf(document), DOCUMENTS[document]]
    const version = ++this.#version
    this.known.set(document, {uri, languageId, text, version})
    this.session.tell('textDocument/didOpen', {textDocument: {uri, languageId, version, text}})
  }

  change(document: number, edits: Edit[], away: number | null): void {
    const known = this.known.get(document)
    const version = away === null ? null : this.#version + 1 + away
    this.session.tell('textDocument/didChange', {
      textDocument: {uri: this.uriOf(document), version},
      contentChanges: edits
    })
    this.#version = Math.max(this.#version, version ?? 0)
    // What is older than what is known comes too late.
    if (!known || (version ?? known.version) < known.version) return
    known.version = version ?? known.version
    for (const edit of edits) known.text = edited(known.text, edit)
  }

  save(document: number): void {
    this.session.tell('textDocument/didSave', {textDocument: {uri: this.uriOf(document)}})
  }

  set(settings: unknown): void {
    const {session} = this
    session.settings = settings
    // A client that is to be asked says no more than that something changed.
    if (!session.traits.hasConfiguration) session.toldSettings.push(settings)
    session.tell('workspace/didChangeConfiguration', {
      settings: session.traits.hasConfiguration ? null : {garblint: settings}
    })
  }

  configure(name: string, text: string | null): void {
    const file = path.join(this.folder, name)
    // Each is as long as no other, for clocks of files are coarse.
    if (text === null) rmSync(file, {force: true})
    else writeFileSync(file, `${name === '.retextignore' ? 'd*' : text}${' '.repeat(++this.#written)}\n`)
    if (this.session.traits.watchesFiles)
      this.session.tell('workspace/didChangeWatchedFiles', {
        changes: [{uri: pathToFileURL(file).href, type: text === null ? 3 : 2}]
      })
  }

  disturb(bytes: Uint8Array): void {
    this.session.send(bytes)
    // What follows a bad header is read when the next bytes come.
    for (let times = 0; times < 2; times++) this.session.tell('$/nudge', {})
  }
}

/** A text after an edit; places outside of it mean the nearest end of the line or the text. */
function edited(text: string, {range, text: put}: Edit): string {
  if (!range) return put
  const [start, end] = [range.start, range.end].map(at => offsetOf(text, at)).sort((a, b) => a - b)
  return text.slice(0, start) + put + text.slice(end)
}

function offsetOf(text: string, {line, character}: Point): number {
  let offset = 0
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/)
  if (/[\r\n]$/.test(text)) lines.push('')
  if (line < 0) return 0
  for (const [index, whole] of lines.entries()) {
    const length = whole.replace(/[\r\n]+$/, '').length
    if (index === Math.floor(line)) return offset + Math.min(Math.max(Math.floor(character), 0), length)
    offset += whole.length
  }
  return text.length
}

/**
 * Whatever a client sends, the server lives, answers each request once, never sends what it found in an older version
 * after a newer one, and in the end has found what a server finds that is shown the documents as they are then.
 */
export async function checkTraffic({traits, steps}: Traffic): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'garblint-fuzz-'))
  mkdirSync(path.join(folder, 'desk'))
  const faults: unknown[] = []
  const note = (error: unknown) => void faults.push(error)
  process.on('uncaughtException', note).on('unhandledRejection', note)
  try {
    const player = new Player(traits, folder)
    await player.session.start(pathToFileURL(folder).href)
    for (const step of steps) await player.play(step)
    const {session, known} = player
    session.cancelAll()
    await session.drain()
    // What is new now comes last.
    for (const document of known.keys()) {
      player.change(document, [{range: {start: START, end: START}, text: ''}], 0)
      player.save(document)
    }
    const fresh = new Player({...traits, hasConfiguration: false, refuses: false, piece: 65_536}, folder)
    await fresh.session.start(pathToFileURL(folder).href)
    for (const settings of session.toldSettings) fresh.set(settings)
    for (const [document, {uri, text, version}] of known) {
      if (DOCUMENTS[document].name === '.retextrc') continue
      fresh.open(document, text)
      const found = await session.diagnosticsOf(uri, version)
      const again = fresh.known.get(document)!.version
      requireSame(uri, found, await fresh.session.diagnosticsOf(uri, again))
    }
    await session.drain()
    session.check()
    if (faults.length > 0) throw faults[0]
  } finally {
    process.off('uncaughtException', note).off('unhandledRejection', note)
    rmSync(folder, {recursive: true, force: true})
  }
}

const START = {line: 0, character: 0}
