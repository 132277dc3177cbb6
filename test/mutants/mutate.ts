/** Small faults in a source file, one at a time: what a slip of the hand would make of it. */
import ts from 'typescript';

export interface Mutant {
  readonly line: number;
  /** "`<` for `<=`" */
  readonly what: string;
  /** The whole file with that one fault in it. */
  readonly source: string;
}

/** What each operator is taken for. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['%', '*'],
]);

/** Calls whose effect is left out, and what stands there instead. */
const LEFT_OUT: ReadonlySet<string> = new Set(['filter', 'sort', 'toSorted', 'slice', 'trim', 'reverse', 'toReversed']);
const SWAPPED: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['indexOf', 'lastIndexOf'],
]);

/** Every fault that the file can have, in order of place. Types, imports and what only a reader sees have none. */
export function mutantsOf(fileName: string, source: string): Mutant[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const put = (node: ts.Node, instead: string): void => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    const was = source.slice(start, end);
    if (was === instead) return;
    mutants.push({
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      what: `\`${short(instead)}\` for \`${short(was)}\``,
      source: source.slice(0, start) + instead + source.slice(end),
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node) || ts.isExportDeclaration(node)) return;
    faultsAt(node, put);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

function faultsAt(node: ts.Node, put: (node: ts.Node, instead: string) => void): void {
  if (ts.isBinaryExpression(node)) {
    const other = OPERATORS.get(node.operatorToken.getText());
    if (other !== undefined && !(other === '&&' && isBesideNullish(node))) put(node.operatorToken, other);
  } else if (ts.isIfStatement(node)) {
    put(node.expression, 'true');
    put(node.expression, 'false');
  } else if (ts.isConditionalExpression(node)) {
    put(node.condition, 'true');
    put(node.condition, 'false');
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    put(node, node.operand.getText());
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) {
    put(node, 'false');
  } else if (node.kind === ts.SyntaxKind.FalseKeyword) {
    put(node, 'true');
  } else if (ts.isNumericLiteral(node)) {
    put(node, String(Number(node.text.replaceAll('_', '')) + 1));
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    if (LEFT_OUT.has(name.text)) put(node, expression.getText());
    const other = SWAPPED.get(name.text);
    if (other !== undefined) put(name, other);
  } else if (ts.isExpressionStatement(node)) {
    put(node, ';');
  } else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && ts.isReturnStatement(node.parent)) {
    put(node, '[]');
  }
}

/** Where `??` stands beside it without brackets, `&&` does not compile. */
function isBesideNullish(node: ts.BinaryExpression): boolean {
  return [node.left, node.right, node.parent].some(
    (one) =>
      one !== node && ts.isBinaryExpression(one) && one.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken,
  );
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 50 ? `${line.slice(0, 47)}...` : line;
};
