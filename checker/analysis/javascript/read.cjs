/**
 * Reads JavaScript for the checker: `node read.cjs TREE`.
 *
 * Takes lines of JSON with `what` (`syntax` or `all`), `name` and `text`, and
 * answers each with a line of JSON: `syntax` (null, or a line and a sentence),
 * `imports` (names of modules), `docs` and `style` (lists of a line, a sentence and, of style, a rule's name).
 */
const readline = require('readline');

const tree = process.argv[2];
const { Linter } = require(`${tree}/eslint`);
const config = require('./eslint.cjs');

const MIN_WORDS = 3;
const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
// The error at the first import or export of a module that is parsed as CommonJS.
const NOT_A_MODULE = "'import' and 'export' may appear only with 'sourceType: module'";
const IMPORTING = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'];
const linter = new Linter({ configType: 'flat' });

/** Whether comments are a sentence, and not only a marker for a tool. */
function isSentence(comments) {
  const text = comments.map((comment) => comment.value).join(' ');
  const words = text.match(/[\p{L}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.length >= MIN_WORDS;
}

/** The functions that a module exports: pairs of a name and the node whose comment is meant. */
function exported(program) {
  const byName = new Map();
  const result = new Map();
  const add = (name, node) => node && result.set(node, name);
  const value = (name, node, statement) => {
    if (!node) {
      return;
    }
    if (node.type === 'AssignmentExpression') {
      value(name, node.right, statement);
    } else if (FUNCTIONS.includes(node.type)) {
      add(node.id?.name ?? name, statement);
    } else if (node.type === 'Identifier') {
      add(node.name, byName.get(node.name));
    } else if (node.type === 'ObjectExpression') {
      for (const property of node.properties) {
        if (property.type === 'Property') {
          value(property.key.name ?? name, property.value, property);
        }
      }
    }
  };

  for (const statement of program.body) {
    const inner = statement.declaration ?? statement;
    if (inner.type === 'FunctionDeclaration' && inner.id) {
      byName.set(inner.id.name, statement);
    } else if (inner.type === 'VariableDeclaration') {
      for (const { id, init } of inner.declarations) {
        if (id.type === 'Identifier' && init && FUNCTIONS.includes(init.type)) {
          byName.set(id.name, statement);
        }
      }
    }
  }
  for (const statement of program.body) {
    if (statement.type === 'ExportDefaultDeclaration') {
      value('default', statement.declaration, statement);
    } else if (statement.type === 'ExportNamedDeclaration') {
      for (const { local } of statement.specifiers ?? []) {
        add(local.name, byName.get(local.name));
      }
      for (const [name, node] of byName) {
        if (node === statement) {
          add(name, statement);
        }
      }
    } else if (statement.type === 'ExpressionStatement'
        && statement.expression.type === 'AssignmentExpression') {
      const { left, right } = statement.expression;
      const target = left.type === 'MemberExpression' ? left : null;
      const owner = target?.object?.name ?? target?.object?.property?.name;
      if (owner === 'module' || owner === 'exports') {
        value(target.property.name ?? 'exports', right, statement);
      }
    }
  }
  return result;
}

/** Why comments are not enough: there are none, or they are too short; null when they are. */
function commentProblem(comments, missing, short) {
  if (isSentence(comments)) {
    return null;
  }
  return comments.length
    ? `${short} is too short: write a sentence of at least three words`
    : `${missing}: say in a sentence what it is for`;
}

/** The comments that are missing or too short: pairs of a line and a sentence. */
function docs(source) {
  const problems = [];
  const add = (line, sentence) => sentence && problems.push([line, sentence]);
  const { ast } = source;
  // 'use strict' has to come first, so a comment may come after it.
  const first = ast.body.find((statement) => !statement.directive);
  const before = ast.comments.filter((comment) => comment.type !== 'Shebang'
    && (!first || comment.range[0] < first.range[0]));
  add(before[0]?.loc.start.line ?? 1, commentProblem(
    before,
    'the file has no comment at its beginning',
    'the comment at the beginning of the file',
  ));
  for (const [node, name] of exported(ast)) {
    add(node.loc.start.line, commentProblem(
      source.getCommentsBefore(node).filter((comment) => comment.type !== 'Shebang'),
      `the exported function \`${name}\` has no comment before it`,
      `the comment before the exported function \`${name}\``,
    ));
  }
  return problems;
}

/** The text of a literal, or of a template that nothing is put into; null for what is computed. */
function literal(node) {
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0].value.cooked;
  }
  return typeof node?.value === 'string' ? node.value : null;
}

/** What a node imports, if it does and the name stands there: `import`, `export … from`, `require`. */
function importedBy(node) {
  if (IMPORTING.includes(node.type)) {
    return literal(node.source);
  }
  if (node.type === 'CallExpression' && [node.callee.name, node.callee.property?.name].includes('require')) {
    return literal(node.arguments[0]);
  }
  return null;
}

/** The names of the modules that a file imports. */
function imports({ ast, visitorKeys }) {
  const names = new Set();
  const waiting = [ast]; // a stack, not recursion: learners decide how deep this nests
  while (waiting.length) {
    const node = waiting.pop();
    const name = importedBy(node);
    if (name) {
      names.add(name);
    }
    for (const key of visitorKeys[node.type] ?? []) {
      waiting.push(...[node[key]].flat().filter(Boolean));
    }
  }
  return [...names];
}

/** The error of the attempt that came farther into the file; the first one's when neither did. */
function farther(first, second) {
  if (second.message.endsWith(NOT_A_MODULE)) {
    return first;
  }
  return (second.line - first.line || second.column - first.column) > 0 ? second : first;
}

/** The response to one request. */
function read({ what, text }) {
  let messages;
  let failed = null;
  // Modules, and what only the older kind of module may write.
  for (const sourceType of ['module', 'commonjs']) {
    messages = linter.verify(text, config(sourceType, what === 'all'), { allowInlineConfig: false });
    const fatal = messages.find((message) => message.fatal);
    if (!fatal) {
      failed = null;
      break;
    }
    failed = failed ? farther(failed, fatal) : fatal;
  }
  if (failed) {
    return { syntax: [failed.line ?? 0, failed.message.replace(/^Parsing error: /, '')], imports: [] };
  }
  if (what === 'syntax') {
    return { syntax: null, imports: imports(linter.getSourceCode()) };
  }
  return {
    syntax: null,
    docs: docs(linter.getSourceCode()),
    style: messages.map(({ line, message, ruleId }) => [line, `${message} (${ruleId})`, ruleId]),
  };
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  process.stdout.write(`${JSON.stringify(read(JSON.parse(line)))}\n`);
});
