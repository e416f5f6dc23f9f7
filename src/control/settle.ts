import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {rules} from '../../rules/index.js'
import {countLeading} from '../article/search.js'
import {nearest} from '../config/nearest.js'
import {lazyLocator, type Span} from '../readers/prose.js'
import type {Reading} from '../readers/reading.js'
import {type Control, VERBS} from './control.js'

/**
 * Settle which messages of a file are reported: those that its controls silence go, and so do those in what is no
 * prose. Controls that silence nothing, and parts that could not be read, get messages of their own. What is left is
 * sorted by position.
 */
export function settle(file: VFile, {controls, literals, faults}: Reading): void {
  const kept = file.messages.filter(message => {
    const span = spanOf(message)
    return !span || !isInLiteral(span, literals)
  })
  const {left, complaints} = controls.length > 0 ? withControls(kept, controls) : {left: kept, complaints: []}
  const locate = lazyLocator(String(file))
  for (const {start, end, ruleId, reason, fatal} of [...complaints, ...faults.map(faultMessage)]) {
    const place = {start: locate(start), end: locate(end)}
    const message = file.message(reason, {place, ruleId, source: 'garblint'})
    message.fatal = fatal
    left.push(message)
  }
  file.messages = left
    .map(message => ({message, span: spanOf(message)}))
    .sort(
      (a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.span?.end ?? -1) - (b.span?.end ?? -1)
    )
    .map(({message}) => message)
}

interface Complaint extends Span {
  ruleId: string
  reason: string
  fatal: boolean
}

function faultMessage({start, end, reason}: Reading['faults'][number]): Complaint {
  return {
    start,
    end,
    ruleId: 'unreadable-record',
    reason: `This record cannot be read: ${reason}`,
    fatal: true
  }
}

function spanOf({place}: VFileMessage): Span | undefined {
  if (!place) return undefined
  const start = 'start' in place ? place.start.offset : place.offset
  const end = 'start' in place ? place.end.offset : place.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** Whether a span begins or ends inside of one that is no prose. */
function isInLiteral({start, end}: Span, literals: readonly Span[]): boolean {
  if (literals.length === 0) return false
  const inside = (offset: number) => {
    const index = countLeading(literals.length, at => literals[at].start <= offset) - 1
    return index >= 0 && offset < literals[index].end ? literals[index] : undefined
  }
  const first = inside(start)
  const last = inside(Math.max(start, end - 1))
  // A sentence may begin or end with one.
  const covers = (literal: Span) =>
    start <= literal.start && end >= literal.end && end - start > literal.end - literal.start
  return (first !== undefined && !covers(first)) || (last !== undefined && !covers(last))
}

/** What a control does for one rule, or for all. */
interface Silence {
  control: Control
  rule: string | undefined
  isUsed: boolean
}

/** Walk through messages and controls in the order of the file. */
function withControls(messages: readonly VFileMessage[], controls: readonly Control[]) {
  const complaints: Complaint[] = []
  const silences: Silence[] = []
  /** What holds where the walk is: for all rules, and for single ones, `undefined` where one is on again. */
  let all: Silence | undefined
  const single = new Map<string, Silence | undefined>()
  const blocks: Array<{span: Span; silence: Silence}> = []

  const add = (control: Control, rule: string | undefined) => {
    const silence = {control, rule, isUsed: false}
    silences.push(silence)
    return silence
  }
  const apply = (control: Control) => {
    const names = namesOf(control, complaints)
    if (!names) return
    if (control.verb === 'disable-next-block') {
      for (const name of names) {
        const silence = add(control, name)
        if (control.block) blocks.push({span: control.block, silence})
      }
    } else if (control.verb === 'disable')
      for (const name of names) {
        const silence = add(control, name)
        if (name === undefined) {
          all = silence
          single.clear()
        } else single.set(name, silence)
      }
    else
      for (const name of names) {
        const held = name === undefined ? all !== undefined || single.size > 0 : (single.get(name) ?? all)
        add(control, name).isUsed = Boolean(held)
        if (name === undefined) {
          all = undefined
          single.clear()
        } else single.set(name, undefined)
      }
  }
  const silenceFor = (message: VFileMessage, start: number): Silence | undefined => {
    const names = namesFor(message)
    const block = blocks.find(
      ({span, silence}) =>
        span.start <= start &&
        start < span.end &&
        (silence.rule === undefined || names.includes(silence.rule))
    )
    if (block) return block.silence
    const name = names.find(name => single.has(name))
    return name === undefined ? all : single.get(name)
  }

  const waiting = [...controls].sort((a, b) => a.start - b.start)
  let next = 0
  const passTo = (offset: number) => {
    while (next < waiting.length && waiting[next].end <= offset) apply(waiting[next++])
    // Blocks that lie behind the walk hold for nothing that comes.
    while (blocks.length > 0 && blocks[0].span.end <= offset) blocks.shift()
  }
  const located = messages.map(message => ({message, start: spanOf(message)?.start}))
  const left = located
    .sort((a, b) => (a.start ?? -1) - (b.start ?? -1))
    .filter(({message, start}) => {
      if (start === undefined) return true
      passTo(start)
      const silence = silenceFor(message, start)
      if (silence) silence.isUsed = true
      return !silence
    })
    .map(({message}) => message)
  passTo(Number.POSITIVE_INFINITY)
  for (const {control, rule, isUsed} of silences)
    if (!isUsed)
      complaints.push({
        ...spanIn(control),
        ruleId: 'unused-control',
        reason: unused(control, rule),
        fatal: false
      })
  return {left, complaints}
}

/** The rules that a control names, all as `undefined`, or nothing when it is none that is known. */
function namesOf(control: Control, complaints: Complaint[]): Array<string | undefined> | undefined {
  const complain = (ruleId: string, reason: string) =>
    complaints.push({...spanIn(control), ruleId, reason, fatal: false})
  if (!VERBS.includes(control.verb)) {
    const known = VERBS.map(verb => `garblint-${verb}`)
    const written = `garblint-${control.verb}`
    complain(
      'unknown-control',
      `There is no control "${written}"${nearest(written, known)}; there is: ${known.join(', ')}`
    )
    return undefined
  }
  if (control.rules.length === 0) return [undefined]
  // Messages of other plugins are named by their source: `retext-spell:…`.
  const isKnown = (name: string) => Object.hasOwn(rules, name) || name.includes(':')
  for (const name of control.rules)
    if (!isKnown(name))
      complain(
        'unknown-rule',
        `There is no rule "${name}"${nearest(name, Object.keys(rules))}, so this control does nothing for it`
      )
  return control.rules.filter(isKnown)
}

function namesFor({ruleId, source}: VFileMessage): string[] {
  return source === 'garblint' ? [ruleId ?? ''] : [`${source}:${ruleId}`, `${source}:*`]
}

function unused(control: Control, rule: string | undefined): string {
  const what = rule === undefined ? '' : ` of "${rule}"`
  if (control.verb === 'enable') return `Nothing${what} is disabled here, so this control does nothing`
  const where = control.verb === 'disable' ? 'behind it' : 'in the block behind it'
  return `This control silences nothing: there is no message${what} ${where}; take it out`
}

function spanIn({start, end}: Control): Span {
  return {start, end}
}
