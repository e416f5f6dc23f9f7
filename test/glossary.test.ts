import {describe, expect, it} from 'vitest'
import {readGlossary} from '../src/glossary/read.js'
import {folderWith, garblint} from './command.js'

const TEXT = 'The iphone was sold in Kiev, and two interceptor bombs fell. The new crown is over.\n'

const TERMS = [
  {use: 'Kyiv', not: ['Kiev', 'Kijew']},
  {use: 'interceptor missile', not: ['interceptor bomb']},
  {use: '', not: ['new crown']},
  {use: 'iPhone', not: [], case: true}
]

const JSON_GLOSSARY = JSON.stringify([
  TERMS[0],
  {...TERMS[1], note: 'for people'},
  {not: ['new crown']},
  {use: 'iPhone', case: true}
])

const ROWS = [
  ['use', 'not', 'case', 'note'],
  ['Kyiv', 'Kiev | Kijew', '', ''],
  ['interceptor missile', 'interceptor bomb', 'no', 'for people,;\t"all"\nof them'],
  ['', 'new crown', '', ''],
  ['', '', '', ''],
  ['iPhone', '', 'yes', '']
]

const csv = (separator: string, lineEnd: string) =>
  ROWS.map(row =>
    row.map(cell => (/[\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)
  ).join(lineEnd)

// TBX-Basic, version 2.
const TBX_BASIC = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
  <martifHeader><fileDesc><sourceDesc><p>Terms of the desk</p></sourceDesc></fileDesc></martifHeader>
  <text><body>
    <termEntry id="c1">
      <langSet xml:lang="uk"><tig><term>Київ</term></tig></langSet>
      <langSet xml:lang="en-GB">
        <tig><term>Kiev</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
        <tig><term>Kyiv</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
        <tig><term>Kijew</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
      </langSet>
    </termEntry>
    <termEntry id="c2">
      <langSet xml:lang="en">
        <ntig><termGrp><term>interceptor
          bomb</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
        <ntig><termGrp><term>interceptor missile</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig>
      </langSet>
    </termEntry>
    <termEntry id="c3">
      <langSet xml:lang="en">
        <tig><term>new crown</term><termNote type="normativeAuthorization">deprecatedTerm</termNote></tig>
      </langSet>
    </termEntry>
    <termEntry id="c4"><langSet xml:lang="fr"><tig><term>paix</term></tig></langSet></termEntry>
  </body></text>
</martif>`

// The core of version 3, each piece of data in an element of its own.
const TBX_CORE = `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dct" type="TBX-Core" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <tbxHeader><fileDesc><sourceDesc><p>Terms &amp; names</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="c1">
      <langSec xml:lang="en">
        <termSec><term>Kiev</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>Kyiv</term></termSec>
        <termSec><term>Kyiv City</term></termSec>
      </langSec>
      <langSec xml:lang="en-US">
        <termSec><term>Kijew</term><basic:administrativeStatus>supersededTerm-admn-sts</basic:administrativeStatus></termSec>
      </langSec>
    </conceptEntry>
    <conceptEntry id="c2">
      <langSec xml:lang="EN">
        <termSec><term>interceptor bomb</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>interceptor missile</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
      </langSec>
    </conceptEntry>
    <conceptEntry id="c3">
      <langSec xml:lang="en">
        <termSec><term>new crown</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
      </langSec>
    </conceptEntry>
  </body></text>
</tbx>`

const read = (name: string, content: string) => readGlossary(`${folderWith({[name]: content})}/${name}`, name)

describe('a glossary', () => {
  it.each([
    ['terms.json', JSON_GLOSSARY, TERMS],
    ['terms.json', `\uFEFF// of the desk\n${JSON_GLOSSARY}`, TERMS],
    ['terms.csv', csv(',', '\n').replace('for people,;\t', 'for people, '), TERMS],
    ['terms.csv', `\uFEFF${csv(';', '\r\n')}\r\n`, TERMS],
    ['terms.tsv', csv('\t', '\n'), TERMS],
    ['terms.CSV', 'NOT,Use\nKiev|Kijew,Kyiv\n', [TERMS[0]]],
    ['terms.tbx', TBX_BASIC, TERMS.slice(0, 3)],
    ['terms.tbx', TBX_CORE, TERMS.slice(0, 3)]
  ])('may be %s', async (name, content, terms) => {
    expect(await read(name, content)).toEqual(terms)
  })

  it.each([
    ['terms.txt', 'Kyiv', 'glossary "terms.txt" must be a .csv, .tsv, .tbx or .json file'],
    ['terms.csv', '', 'glossary "terms.csv": the file is empty'],
    ['terms.csv', 'Kyiv,Kiev\n', 'glossary "terms.csv", line 1: the first line must name the columns'],
    [
      'terms.csv',
      'use,not,cas\n',
      'glossary "terms.csv", line 1: there is no column "cas" (did you mean "case"?); there are use, not, case, note'
    ],
    ['terms.csv', 'use,use\n', 'line 1: column "use" is there twice'],
    ['terms.csv', 'use,not\nKyiv,Kiev\nLviv,Lvov,Lemberg\n', 'line 3: there are 3 cells for 2 columns'],
    ['terms.csv', 'use,not,note\n"a\nb",c,d\n,,e\n', 'line 4: there is neither a term to use nor one not to'],
    [
      'terms.csv',
      'use,not\n\n"Kyiv,Kiev\nLviv,Lvov\n',
      'line 3: a quotation mark opens here and never closes'
    ],
    ['terms.csv', 'use,case\nKyiv,perhaps\n', 'line 2: "case" must be yes or no, not "perhaps"'],
    ['terms.json', '[\n{"use": "Kyiv" "not": []}]', 'line 2: no valid JSON: CommaExpected'],
    ['terms.json', '{"Kyiv": "Kiev"}', 'line 1: it must be a list of terms'],
    ['terms.json', '[{"use": "a"},\n3]', 'line 2: a term must be {"use": "…", "not": ["…"]}, not 3'],
    ['terms.json', '[\n\n{"use": "Kyiv", "nots": []}]', 'line 3: a term has no "nots" (did you mean "not"?)'],
    ['terms.json', '[{"use": "Kyiv", "not": "Kiev"}]', 'line 1: "not" must be a list of texts, not "Kiev"'],
    ['terms.json', '[{"use": " "}]', 'line 1: a term needs "use" or "not"'],
    ['terms.json', '[{"use": 3}]', 'line 1: "use" must be a text, not 3'],
    ['terms.json', '[{"use": "a", "case": "no"}]', 'line 1: "case" must be true or false'],
    ['terms.tbx', '<tbx>\n<text>\n</tbx>', 'glossary "terms.tbx", line 3: no valid XML: '],
    ['terms.tbx', 'Kyiv', 'line 1: no valid XML: '],
    ['terms.tbx', '<html><body/></html>', 'there are no concepts of TBX in it'],
    [
      'terms.tbx',
      '<tbx><conceptEntry><langSec xml:lang="fr"><termSec><term>paix</term></termSec></langSec></conceptEntry></tbx>',
      'no term in it is in English (xml:lang)'
    ]
  ])('says what is wrong: %s with %j', async (name, content, message) => {
    await expect(read(name, content)).rejects.toThrow(message)
  })

  it('is read from the configuration, by its path from there', () => {
    const folder = folderWith({
      'desk/.retextrc': '{"plugins": [["garblint", {"glossary": ["terms/a.csv", "terms/b.json"]}]]}',
      'desk/terms/a.csv': 'use,not\nKyiv,Kiev\ninterceptor missile,interceptor bomb\n',
      'desk/terms/b.json': '[{"use": "iPhone", "case": true}, {"not": ["new crown"]}]',
      'desk/a.txt': TEXT
    })
    const {stdout, stderr} = garblint(folder, ['desk/a.txt', '--format', 'json'])
    expect(stderr).toBe('')
    const messages = JSON.parse(stdout).results[0].messages as Array<Record<string, unknown>>
    expect(
      messages
        .filter(({ruleId}) => ruleId === 'terminology-mismatch')
        .map(({message, actual, expected}) => [message, actual, expected])
    ).toEqual([
      ['Your glossary has "iPhone" for "iphone"', 'iphone', ['iPhone']],
      ['Your glossary has "Kyiv" for "Kiev"', 'Kiev', ['Kyiv']],
      [
        'Your glossary has "interceptor missiles" for "interceptor bombs"',
        'interceptor bombs',
        ['interceptor missiles']
      ],
      ['Your glossary forbids "new crown"', 'new crown', undefined]
    ])
  })

  it('that cannot be used ends the run with status 2 and a message that names both files and the line', () => {
    const folder = folderWith({
      '.retextrc': '{"plugins": [\n  ["garblint", {"glossary": ["a.csv", "b.csv"]}]\n]}',
      'a.csv': 'use,not\n',
      'b.csv': 'use,not\n\nKyiv,Kiev,Kijew\n',
      'a.txt': TEXT
    })
    expect(garblint(folder, ['a.txt'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'garblint: .retextrc: glossary "b.csv", line 3: there are 3 cells for 2 columns; put quotation marks around a cell that holds the separator (line 2, column 39)\n'
    })
  })
})
