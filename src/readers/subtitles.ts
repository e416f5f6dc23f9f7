import {addEntity} from './entities.js'
import {Prose, type Span} from './prose.js'
import type {Reading} from './reading.js'

const TIMES = /^[ \t]*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]+-->[ \t]/
/** Tags, speakers and times inside of a cue, and positions in braces. */
const MARKUP =
  /<(?:\/?(?:[biusvc]|font|lang|ruby|rt)(?:[\s.][^<>\n]{0,300})?|\d[\d:.]{0,20})>|\{\\[^{}\n]{0,100}\}/giy
/** Who speaks next: a dash or double angle before the first word. */
const SPEAKER = /^[ \t]*(?:[-–—‐]|&gt;&gt;|>>)[ \t]?(?=[\p{L}\d"“'‘([¿¡…])/u
/** A line that is no speech: `[applause]`, `♪ … ♪`. */
const SOUND = /^[ \t]*(?:[[(].*[\])][ \t]*|[♪♫#].*)$/u
/** What ends a sentence at the end of a cue. */
const STOP = /[.!?…。！？]["'”’)\]»]*\s*$/
/** Cues that are joined at most where no sentence ends: captions that a machine heard may have no stops at all. */
const MOST_CUES = 30
/** What would not be read as itself in a cue. */
const SPECIAL = /[<>&{}\n\r]/

/** Read subtitles in SubRip or WebVTT: the sentences that run over cues are put together. */
export function readSubtitles(text: string): Reading {
  const prose = new Prose(text)
  const isVtt = /^\uFEFF?WEBVTT/.test(text)
  let cues = 0
  for (const lines of cuesOf(text)) {
    for (const line of lines) {
      const raw = text.slice(line.start, line.end)
      const speaker = SPEAKER.exec(raw)
      const isSound = SOUND.test(raw)
      if (speaker || isSound || /<v[.\s]/i.test(raw)) endBlock(line.start)
      if (!prose.endsInSpace) prose.instead(' ', line.start, line.start)
      addLine(prose, line.start + (speaker?.[0].length ?? 0), line.end, isVtt)
      if (isSound) prose.endBlock(line.end, 'caption')
    }
    cues++
    const last = lines[lines.length - 1]
    if (last && (STOP.test(plainEnd(text, last)) || cues >= MOST_CUES)) endBlock(last.end)
  }
  endBlock(text.length)
  return {articles: [prose.article(SPECIAL)], controls: [], literals: [], faults: []}

  function endBlock(at: number): void {
    prose.endBlock(at, 'body')
    cues = 0
  }
}

/** The lines of each cue that hold something. */
function* cuesOf(text: string): Generator<Span[]> {
  let cue: Span[] | undefined
  for (const line of linesOf(text)) {
    const raw = text.slice(line.start, line.end)
    if (TIMES.test(raw)) {
      // The number of a cue stands above its times, with or without an empty line before.
      if (cue && /^\d+$/.test(text.slice(cue.at(-1)?.start, cue.at(-1)?.end).trim())) cue.pop()
      if (cue) yield cue
      cue = []
    } else if (raw.trim() === '') {
      if (cue && cue.length > 0) {
        yield cue
        cue = undefined
      }
    } else cue?.push(line)
  }
  if (cue) yield cue
}

function* linesOf(text: string): Generator<Span> {
  const end = /\r\n|\r|\n|$/g
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length; ) {
    end.lastIndex = start
    const match = end.exec(text)!
    yield {start, end: match.index}
    start = match.index + Math.max(1, match[0].length)
  }
}

function addLine(prose: Prose, from: number, to: number, isVtt: boolean): void {
  const {source} = prose
  let plain = from
  let at = from
  while (at < to) {
    const character = source[at]
    if (character === '<' || character === '{') {
      MARKUP.lastIndex = at
      const markup = MARKUP.exec(source)
      if (markup && at + markup[0].length <= to) {
        prose.plain(plain, at)
        at += markup[0].length
        plain = at
        continue
      }
    } else if (character === '&' && isVtt) {
      prose.plain(plain, at)
      at = addEntity(prose, at, to, 'strict')
      plain = at
      continue
    }
    at++
  }
  prose.plain(plain, to)
}

/** The end of a line without tags. */
function plainEnd(text: string, {start, end}: Span): string {
  return text.slice(Math.max(start, end - 200), end).replace(/<[^<>]*>/g, '')
}
