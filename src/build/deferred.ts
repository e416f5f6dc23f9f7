import ts from 'typescript'
import {countLeading} from '../article/search.js'

/** Packages that do nothing but define when they are loaded, and take long for it. */
const PACKAGES = /node_modules\/(?:string-width|parse-latin|parse-english)\//

/**
 * The script of the command with constants made when they are first read, for a run needs few of the hundreds of
 * expressions, sets and tables that stand at the top of modules. `const A = new Set(…)` becomes
 * `var A_, A = () => A_ ??= (new Set(…))`, and `A` becomes `A()`. garblint's own modules do nothing else when they are
 * loaded, so that nothing depends on the order.
 *
 * @param script What esbuild made: all modules in one scope, each behind a comment with its path.
 */
export function deferred(script: string): string {
  const {file, checker} = parsed(script)
  const mayDefer = deferrable(script)
  const constants = new Map<ts.Symbol, Constant>()
  for (const constant of constantsOf(file)) {
    const symbol = checker.getSymbolAtLocation(constant.name)
    if (symbol && mayDefer(constant.name.getStart()) && isWorthWhile(constant.value))
      constants.set(symbol, constant)
  }
  const uses = new Map<ts.Symbol, ts.Identifier[]>()
  const edits: Edit[] = []
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      const symbol = ts.isShorthandPropertyAssignment(node.parent)
        ? checker.getShorthandAssignmentValueSymbol(node.parent)
        : checker.getSymbolAtLocation(node)
      if (symbol && constants.has(symbol)) uses.set(symbol, [...(uses.get(symbol) ?? []), node])
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  for (const [symbol, constant] of constants) {
    const declared = symbol.valueDeclaration && ts.getNameOfDeclaration(symbol.valueDeclaration)
    const reads = (uses.get(symbol) ?? []).filter(use => use !== constant.name && use !== declared)
    if (declared && !reads.some(isWritten)) edits.push(...editsFor(constant, declared, reads))
  }
  return applied(script, edits)
}

/** A name that is given a value once: where it is given it. */
interface Constant {
  name: ts.Identifier
  value: ts.Expression
}

interface Edit {
  start: number
  end: number
  text: string
}

function parsed(script: string): {file: ts.SourceFile; checker: ts.TypeChecker} {
  const name = 'command.js'
  const file = ts.createSourceFile(name, script, ts.ScriptTarget.ES2023, true)
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: given => (given === name ? file : undefined),
    readFile: () => undefined
  }
  const program = ts.createProgram([name], {allowJs: true, noLib: true, noResolve: true, types: []}, host)
  return {file, checker: program.getTypeChecker()}
}

/**
 * `var A = …` at the top, and `A = …` in a module that is loaded when it is imported:
 * `var init_module = __esm({'path'() {A = …}})`.
 */
function* constantsOf(file: ts.SourceFile): Generator<Constant> {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const {name, initializer} of statement.declarationList.declarations) {
      if (!initializer || !ts.isIdentifier(name)) continue
      if (isModule(initializer)) yield* assignmentsIn(initializer)
      else yield {name, value: initializer}
    }
  }
}

function* assignmentsIn(module: ts.CallExpression): Generator<Constant> {
  const [parts] = module.arguments
  const [body] = ts.isObjectLiteralExpression(parts) ? parts.properties : []
  if (!body || !ts.isMethodDeclaration(body)) return
  for (const statement of body.body?.statements ?? []) {
    const expression = ts.isExpressionStatement(statement) ? statement.expression : undefined
    if (expression && ts.isBinaryExpression(expression) && isAssignment(expression)) {
      const {left, right} = expression
      if (ts.isIdentifier(left)) yield {name: left, value: right}
    }
  }
}

function isModule(node: ts.Expression): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === '__esm'
}

function isAssignment({operatorToken}: ts.BinaryExpression): boolean {
  const {kind} = operatorToken
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

/** Where modules stand that may be deferred: behind comments with their paths. */
function deferrable(script: string): (at: number) => boolean {
  const heads = [...script.matchAll(/^\/\/ (\S+\/\S+)$/gm)]
  return at => {
    const path = heads[countLeading(heads.length, index => heads[index].index < at) - 1]?.[1]
    return path !== undefined && (!path.includes('node_modules') || PACKAGES.test(path))
  }
}

/** Whether making a constant takes time: an expression, or something that is called or constructed. */
function isWorthWhile(value: ts.Expression): boolean {
  if (ts.isClassExpression(value) || ts.isFunctionLike(value) || isDefinition(value)) return false
  const visit = (node: ts.Node): boolean =>
    ts.isRegularExpressionLiteral(node) ||
    ts.isNewExpression(node) ||
    ts.isCallExpression(node) ||
    (!ts.isFunctionLike(node) && ts.forEachChild(node, visit) === true)
  return visit(value)
}

/** Definitions of rules are read at once, all of them. */
function isDefinition(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && /^(?:defineRule\d*|__commonJS)$/.test(node.expression.getText())
}

function isWritten(use: ts.Identifier): boolean {
  const {parent} = use
  if (ts.isBinaryExpression(parent)) return parent.left === use && isAssignment(parent)
  const isStep = ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent)
  return (
    isStep &&
    (parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken)
  )
}

function editsFor({name, value}: Constant, declared: ts.Node, reads: readonly ts.Identifier[]): Edit[] {
  const text = name.getText()
  return [
    {start: declared.getStart(), end: declared.getStart(), text: `${text}_, `},
    {start: value.getStart(), end: value.getStart(), text: `() => ${text}_ ??= (`},
    {start: value.getEnd(), end: value.getEnd(), text: ')'},
    ...reads.map(read => ({
      start: read.getStart(),
      end: read.getEnd(),
      // In brackets, or `new a.B()` would construct the call.
      text: ts.isShorthandPropertyAssignment(read.parent) ? `${text}: ${text}()` : `(${text}())`
    }))
  ]
}

function applied(script: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let from = 0
  for (const {start, end, text} of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(script.slice(from, start), text)
    from = end
  }
  return pieces.join('') + script.slice(from)
}
