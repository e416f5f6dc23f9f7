/** The page's own script: the overview goes first, and the filter works. It reads no text of articles. */
export const SCRIPT = `
'use strict'
const main = document.querySelector('main')
const form = document.querySelector('#filter')
main.prepend(document.querySelector('#overview'))
if (form) {
  main.insertBefore(form, document.querySelector('#articles'))
  form.hidden = false
  const output = form.querySelector('output')
  const notes = [...document.querySelectorAll('.note')]
  const links = [...document.querySelectorAll('mark > a')]
  for (const link of links) link.dataset.href = link.getAttribute('href')
  const select = form.elements.rule
  const filter = () => {
    const severities = new Set([...form.elements.severity].filter(box => box.checked).map(box => box.value))
    const visible = new Set()
    for (const note of notes) {
      const shows = severities.has(note.dataset.severity) && (select.value === '' || select.value === note.dataset.rule)
      note.hidden = !shows
      if (shows) visible.add(note.id.slice(1))
    }
    for (const link of links) {
      const mark = link.parentElement
      const shown = mark.dataset.findings.split(' ').filter(id => visible.has(id))
      mark.classList.toggle('off', shown.length === 0)
      const own = link.dataset.href.slice(2)
      const id = shown.includes(own) ? own : shown[0]
      if (id) {
        link.href = '#n' + id
        mark.classList.remove('error', 'warning', 'info')
        mark.classList.add(document.getElementById('n' + id).dataset.severity)
      } else link.removeAttribute('href')
    }
    let articles = 0
    for (const article of document.querySelectorAll('article')) {
      article.hidden = !article.querySelector('.note:not([hidden])')
      if (!article.hidden) articles++
      document.querySelector('tr[data-article="' + article.id + '"]').hidden = article.hidden
    }
    const count = (number, noun) => number + ' ' + noun + (number === 1 ? '' : 's')
    output.textContent = visible.size === notes.length
      ? count(notes.length, 'finding')
      : visible.size + ' of ' + count(notes.length, 'finding') + ' in ' + count(articles, 'article')
  }
  form.addEventListener('change', filter)
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(filter))
  let current
  form.addEventListener('click', event => {
    const button = event.target.closest('button[name=step]')
    if (!button) return
    const shown = notes.filter(note => !note.hidden)
    if (shown.length === 0) return
    const at = shown.indexOf(current)
    const step = Number(button.value)
    current = shown[at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length]
    location.hash = current.id
    button.focus({preventScroll: true})
    output.textContent = 'Finding ' + (shown.indexOf(current) + 1) + ' of ' + shown.length + ': ' + current.querySelector('p[id]').textContent
  })
  document.addEventListener('focusin', event => {
    const note = event.target.closest('.note')
    if (note) current = note
  })
  filter()
}
`
