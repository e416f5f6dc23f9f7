/** The page's style: light and dark as the reader's system is, notes beside the text or, on narrow screens, below it. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f6f3; --paper: #fff; --ink: #1d1f21; --soft: #5b6168; --line: #dfe0dc; --link: #0b5cad;
  --error: #b3261e; --error-wash: #fbdcd8; --warning: #8a5a00; --warning-wash: #ffecb8; --info: #0b5cad; --info-wash: #d9e8fb;
  --publish: #1a6b34; --publish-wash: #d8f0de;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16181a; --paper: #1f2225; --ink: #e7e6e2; --soft: #a5abb1; --line: #363b40; --link: #86b9f5;
    --error: #ff9d93; --error-wash: #5c2320; --warning: #f2c14e; --warning-wash: #4f3d10; --info: #8fc0fa; --info-wash: #1d3c60;
    --publish: #7fd49a; --publish-wash: #1b4227;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
[hidden] { display: none !important; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 3; padding: .5rem 1rem; background: var(--paper); }
.top, main { max-width: 74rem; margin: 0 auto; padding: 0 1.25rem; }
.top { display: flex; gap: .75rem; align-items: baseline; padding-top: 1.5rem; }
.top h1 { margin: 0; font-size: 1.35rem; letter-spacing: -.01em; }
.top p { margin: 0; color: var(--soft); }
main { display: flex; flex-direction: column; padding-bottom: 4rem; }
main > * { min-width: 0; }
#overview { order: -1; }
#filter { order: -1; }
.run { margin-top: 1.25rem; padding: 1rem 1.25rem; border-radius: 10px; border-left: 6px solid; display: flex; gap: .25rem 1rem; align-items: baseline; flex-wrap: wrap; }
.run p { margin: 0; color: var(--ink); }
.run .big { font-size: 1.6rem; font-weight: 700; line-height: 1.2; color: inherit; }
.run.publish { background: var(--publish-wash); color: var(--publish); }
.run.look { background: var(--warning-wash); color: var(--warning); }
.run.hold { background: var(--error-wash); color: var(--error); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.tile { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: .7rem .9rem; display: flex; flex-direction: column; }
.tile dd { margin: 0; font-size: 1.5rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tile dt { color: var(--soft); font-size: .85rem; }
.tile.error dd, .tile.hold dd { color: var(--error); }
.tile.warning dd, .tile.look dd { color: var(--warning); }
.tile.info dd { color: var(--info); }
.scroll { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; max-height: 28rem; overflow-y: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: .7rem .9rem .3rem; font-weight: 600; }
th, td { padding: .4rem .9rem; text-align: right; border-top: 1px solid var(--line); white-space: nowrap; }
thead th { color: var(--soft); font-weight: 500; border-top: 0; }
th:first-child { text-align: left; font-weight: 500; white-space: normal; overflow-wrap: anywhere; min-width: 12rem; }
th:nth-child(2), td:nth-child(2) { text-align: left; }
td.error, td.warning, td.info { font-weight: 600; }
td.error { color: var(--error); } td.warning { color: var(--warning); } td.info { color: var(--info); } td.none { color: var(--soft); }
.verdict { display: inline-block; padding: 0 .55em; border-radius: 99px; font-weight: 600; font-size: .85em; }
.verdict.publish { background: var(--publish-wash); color: var(--publish); }
.verdict.look { background: var(--warning-wash); color: var(--warning); }
.verdict.hold { background: var(--error-wash); color: var(--error); }
.clean, .problems { margin: .75rem 0 0; color: var(--soft); overflow-wrap: anywhere; }
.problems { color: var(--error); } .problems h2 { font-size: 1rem; margin: 0; } .problems ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; }
.clean summary { cursor: pointer; }
#filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; padding: .7rem 0; margin-top: .5rem; background: var(--page); border-bottom: 1px solid var(--line); }
fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: .4rem; flex-wrap: wrap; }
.chip { display: inline-flex; gap: .35rem; align-items: center; padding: .25rem .7rem .25rem .5rem; border: 1px solid var(--line); border-radius: 99px; background: var(--paper); font-size: .9rem; cursor: pointer; }
.chip span { color: var(--soft); font-variant-numeric: tabular-nums; }
.chip.error input { accent-color: var(--error); } .chip.warning input { accent-color: var(--warning); } .chip.info input { accent-color: var(--info); }
select, button { font: inherit; font-size: .9rem; padding: .3rem .6rem; min-height: 2.1rem; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; max-width: 100%; }
button { cursor: pointer; min-width: 2.4rem; }
.steps { display: inline-flex; gap: .3rem; }
output { color: var(--soft); font-size: .9rem; flex: 1 1 12rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; margin-top: 1.5rem; padding: 1.25rem clamp(1rem, 3vw, 2.25rem) 1.75rem; content-visibility: auto; contain-intrinsic-size: auto 60rem; }
article > header { border-bottom: 1px solid var(--line); margin-bottom: 1rem; padding-bottom: .75rem; }
article h2 { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere; white-space: pre-wrap; }
article > header p { margin: .25rem 0 0; color: var(--soft); font-size: .9rem; } article > header b { color: var(--ink); }
.row { display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); gap: 0 2.25rem; align-items: start; }
.text { margin: 0 0 1.05em; font: 1.09rem/1.65 Charter, "Bitstream Charter", "Source Serif 4", Georgia, Cambria, serif; white-space: pre-wrap; overflow-wrap: anywhere; }
.text.headline { font-size: 1.6rem; line-height: 1.25; font-weight: 700; margin-bottom: .7em; }
.text.subheading { font-size: 1.15rem; font-weight: 700; margin-top: .6em; }
.text.caption, .text.byline, .text.dateline, .text.whole { color: var(--soft); font-size: .98rem; }
mark { color: inherit; background: none; border-radius: 3px; padding: .08em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark a { color: inherit; text-decoration: none; }
mark.error { background: var(--error-wash); box-shadow: inset 0 -2px var(--error); }
mark.warning { background: var(--warning-wash); box-shadow: inset 0 -2px var(--warning); }
mark.info { background: var(--info-wash); box-shadow: inset 0 -2px var(--info); }
mark.off { background: none; box-shadow: none; }
mark:not(.off) a[data-n]::after { content: attr(data-n) / ""; font: 600 .62rem/1 system-ui, sans-serif; vertical-align: super; margin-left: .15em; }
mark.error a::after { color: var(--error); } mark.warning a::after { color: var(--warning); } mark.info a::after { color: var(--info); }
mark a:empty::before { content: "\\25b8"; color: var(--error); }
.u { font: 600 .72em/1 ui-monospace, Consolas, monospace; border: 1px solid currentColor; border-radius: 3px; padding: 0 .2em; color: var(--soft); }
.notes { list-style: none; margin: .2rem 0 1.1rem; padding: 0; display: grid; gap: .55rem; min-width: 0; }
.note { border-left: 3px solid; padding: .1rem 0 .1rem .75rem; font-size: .88rem; line-height: 1.42; overflow-wrap: anywhere; border-radius: 2px; }
.note.error { border-color: var(--error); } .note.warning { border-color: var(--warning); } .note.info { border-color: var(--info); }
.note:target, .note:focus { background: var(--page); outline: 2px solid var(--link); outline-offset: 4px; }
.note p { margin: 0; }
.what { display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: baseline; font-size: .8rem; color: var(--soft); }
.what .n { font-weight: 700; } .note.error .n, .note.error .severity { color: var(--error); } .note.warning .n, .note.warning .severity { color: var(--warning); } .note.info .n, .note.info .severity { color: var(--info); }
.severity { font-weight: 650; }
.at { margin-left: auto; font-variant-numeric: tabular-nums; }
.advice { color: var(--soft); }
.repair { font-family: Charter, Georgia, serif; font-size: .95rem; }
del, ins { padding: .05em .2em; border-radius: 3px; white-space: pre-wrap; }
del { color: var(--error); background: var(--error-wash); text-decoration-thickness: 1px; } ins { color: var(--publish); background: var(--publish-wash); text-decoration: none; font-weight: 600; }
@media (max-width: 56rem) {
  html { scroll-padding-top: 8rem; }
  .row { display: block; }
  .row > .text:has(+ .notes) { margin-bottom: .5em; }
  .notes { margin-bottom: 1.4rem; }
  .note { background: var(--page); padding: .5rem .75rem; border-radius: 0 8px 8px 0; }
  .tiles { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .5rem; }
  .tile { padding: .5rem .65rem; } .tile dd { font-size: 1.2rem; }
  th, td { padding: .4rem .5rem; } thead th { white-space: normal; vertical-align: bottom; } th:first-child { min-width: 10.5rem; }
  .top, main { padding-inline: .8rem; }
  .top { flex-wrap: wrap; gap: 0 .75rem; }
  output { flex-basis: 100%; }
  .chip { padding: .3rem .6rem .3rem .45rem; }
}
@media print {
  #filter, .skip { display: none; }
  article { content-visibility: visible; border: 0; }
}
`
