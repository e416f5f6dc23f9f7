import type {Family} from './families.js'

interface Credit {
  message: Family['message']
  severity: Family['severity']
  /** One of these stands in it, in small letters. */
  signs: readonly string[]
  pattern: RegExp
}

/** Credits in brackets that stand inside of a paragraph, mostly behind its last stop. */
export const INLINE: readonly Credit[] = [
  {
    message: 'credit',
    severity: 'error',
    signs: ['editor'],
    pattern:
      /[([（【]\s{0,2}(?:(?:responsible|executive|duty|web) editors?|editors? (?:in charge|responsible|on duty))\s{0,2}[:：=]?\s{0,2}[^()[\]（）【】\n]{1,60}[)\]）】]/giu
  },
  {
    message: 'credit',
    severity: 'error',
    signs: ['editor', 'edited', 'reporter', 'correspondent', 'author', 'proofread'],
    pattern:
      /[[【]\s{0,2}(?:editor|edited by|reporter|correspondent|author|proofread(?:er|ing)?)s?\s{0,2}(?:[:：=]|(?<=by))\s{0,2}[^()[\]（）【】\n]{1,60}[\]】]/giu
  },
  {
    message: 'source',
    severity: 'error',
    signs: ['source', 'from'],
    pattern: /[[【]\s{0,2}(?:source|from)\s{0,2}[:：=]\s{0,2}[^()[\]（）【】\n]{1,80}[\]】]/giu
  },
  {
    message: 'page',
    severity: 'error',
    signs: ['font', 'text', 'word'],
    pattern:
      /\b(?:font|text|word)(?: size)?\s{0,2}[:：]\s{0,2}[[【(]\s?(?:large|big|small|medium)[^\]】)\n]{0,30}[\]】)]/giu
  },
  {
    message: 'credit',
    severity: 'error',
    signs: ['editor'],
    pattern: /[([（【]\s{0,2}editor\s{0,2}[:：=]\s{0,2}[^()[\]（）【】\n]{1,60}[)\]）】]/giu
  },
  {
    message: 'click',
    severity: 'error',
    signs: ['click'],
    pattern:
      /[([（【]\s{0,2}click (?:to (?:enter|view|see|read)|into|the (?:picture|link))[^()[\]（）【】\n]{0,60}[)\]）】]/giu
  },
  {
    message: 'title',
    severity: 'error',
    signs: ['original'],
    pattern:
      /[([（【]\s{0,2}original (?:title|headline)\s{0,2}[:：=]\s{0,2}[^()[\]（）【】\n]{1,120}[)\]）】]/giu
  },
  // [서울=뉴시스] 홍길동 기자 = , (서울=연합뉴스)
  {
    message: 'credit',
    severity: 'error',
    signs: ['='],
    pattern:
      /^[([]\p{Lu}[\p{L} .-]{1,30}\s?=\s?\p{Lu}[\p{L} .-]{1,30}[)\]](?:\s{1,2}(?:reporter |correspondent )?[\p{L} .-]{1,40}=)?/giu
  },
  {
    message: 'credit',
    severity: 'error',
    signs: ['='],
    pattern:
      /^(?:reporter |correspondent )\p{L}[\p{L} .-]{1,40}=|^\p{Lu}[\p{L} .-]{1,40}(?:reporter|correspondent)\s?=/giu
  },
  {
    message: 'credit',
    severity: 'info',
    signs: ['reporter', 'correspondent'],
    pattern:
      /[([（【]\s{0,2}(?:(?:[Oo]ur|[Tt]rainee|[Ii]ntern|[Cc]hief) )?(?:[Rr]eporter|[Cc]orrespondent)s?(?:\s{1,2}|\s{0,2}[:：=]\s{0,2})\p{Lu}[\p{L} .,、'’-]{1,60}[)\]）】]/gu
  }
]
