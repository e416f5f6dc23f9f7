import ts from 'typescript'
import {countLeading} from '../article/search.js'

/**
 * The script of the command with the constants of garblint's own modules made when they are first read, for a run needs
 * few of the hundreds of expressions, sets and tables that stand at the top of modules. `const A = new Set(…)` becomes
 * `let A_; const A = () => A_ ??= new Set(…)`, and `A` becomes `A()`. garblint's modules do nothing when they are loaded,
 * so that nothing depends on the order.
 *
 * @param script What esbuild made: all modules in one scope, each behind a comment with its path.
 */
export function deferred(script: string): string {
  const {file, checker} = parsed(script)
  const isOwn = ownParts(script)
  const constants = new Map<ts.Symbol, ts.VariableDeclaration>()
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const declaration of statement.declarationList.declarations) {
      const symbol = checker.getSymbolAtLocation(declaration.name)
      if (symbol && isOwn(statement.getStart()) && isWorthWhile(declaration.initializer))
        constants.set(symbol, declaration)
    }
  }
  const uses = new Map<ts.Symbol, ts.Identifier[]>()
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
  const edits: Edit[] = []
  for (const [symbol, declaration] of constants) {
    const reads = (uses.get(symbol) ?? []).filter(use => use !== declaration.name)
    if (!reads.some(isWritten)) edits.push(...editsFor(declaration, reads))
  }
  return applied(script, edits)
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

/** Where the modules of garblint stand in the script: behind comments with their paths. */
function ownParts(script: string): (at: number) => boolean {
  const heads = [...script.matchAll(/^\/\/ (\S+\/\S+)$/gm)]
  return at => {
    const path = heads[countLeading(heads.length, index => heads[index].index < at) - 1]?.[1]
    return path !== undefined && !path.includes('node_modules')
  }
}

/** Whether making a constant takes time: an expression, or something that is called or constructed. */
function isWorthWhile(initializer: ts.Expression | undefined): initializer is ts.Expression {
  if (!initializer || ts.isClassExpression(initializer) || isDefinition(initializer)) return false
  const visit = (node: ts.Node): boolean =>
    ts.isRegularExpressionLiteral(node) ||
    ts.isNewExpression(node) ||
    ts.isCallExpression(node) ||
    (!ts.isFunctionLike(node) && ts.forEachChild(node, visit) === true)
  return visit(initializer)
}

/** Definitions of rules are read at once, all of them. */
function isDefinition(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && /^defineRule\d*$/.test(node.expression.getText())
}

function isWritten(use: ts.Identifier): boolean {
  const {parent} = use
  if (ts.isBinaryExpression(parent))
    return (
      parent.left === use &&
      parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
    )
  return (
    ts.isPostfixUnaryExpression(parent) ||
    (ts.isPrefixUnaryExpression(parent) &&
      (parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken))
  )
}

function editsFor(declaration: ts.VariableDeclaration, reads: readonly ts.Identifier[]): Edit[] {
  const name = declaration.name.getText()
  const initializer = declaration.initializer as ts.Expression
  const at = declaration.name.getStart()
  return [
    {start: at, end: initializer.getStart(), text: `${name}_, ${name} = () => ${name}_ ??= (`},
    {start: initializer.getEnd(), end: initializer.getEnd(), text: ')'},
    ...reads.map(read => ({
      start: read.getStart(),
      end: read.getEnd(),
      // In brackets, or `new a.B()` would construct the call.
      text: ts.isShorthandPropertyAssignment(read.parent) ? `${name}: ${name}()` : `(${name}())`
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
