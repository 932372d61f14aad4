/**
 * Reads JavaScript for the checker: `node read.cjs TREE`.
 *
 * Takes lines of JSON with `what` (`syntax` or `all`), `name` and `text`, and
 * answers each with a line of JSON: `syntax` (null, or a line and a sentence),
 * `docs` and `style` (lists of a line and a sentence).
 */
const readline = require('readline');

const tree = process.argv[2];
const { Linter } = require(`${tree}/eslint`);
const config = require('./eslint.cjs');

const LEAST_WORDS = 3;
const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
// What a module would be told of its first import or export when it is read as CommonJS.
const NOT_A_MODULE = "'import' and 'export' may appear only with 'sourceType: module'";
const linter = new Linter({ configType: 'flat' });

/** Whether a comment is a sentence, and no more than a marker for a tool. */
function says(comments) {
  const text = comments.map((comment) => comment.value).join(' ');
  const words = text.match(/[\p{L}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.length >= LEAST_WORDS;
}

/** The functions that a module exports: pairs of a name and the node whose comment is meant. */
function exported(program) {
  const byName = new Map();
  const found = new Map();
  const add = (name, node) => node && found.set(node, name);
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
  return found;
}

/** What to say of comments that say too little: that there are none, or that they are too short; else null. */
function lacking(comments, missing, short) {
  if (says(comments)) {
    return null;
  }
  return comments.length
    ? `${short} is too short: write a sentence of at least three words`
    : `${missing}: say in a sentence what it is for`;
}

/** What is missing of comments. */
function docs(source) {
  const found = [];
  const add = (line, sentence) => sentence && found.push([line, sentence]);
  const { ast } = source;
  // 'use strict' has to come first, so a comment may come after it.
  const first = ast.body.find((statement) => !statement.directive);
  const before = ast.comments.filter((comment) => comment.type !== 'Shebang'
    && (!first || comment.range[0] < first.range[0]));
  add(before[0]?.loc.start.line ?? 1, lacking(
    before,
    'the file has no comment at its beginning',
    'the comment at the beginning of the file',
  ));
  for (const [node, name] of exported(ast)) {
    add(node.loc.start.line, lacking(
      source.getCommentsBefore(node).filter((comment) => comment.type !== 'Shebang'),
      `the exported function \`${name}\` has no comment before it`,
      `the comment before the exported function \`${name}\``,
    ));
  }
  return found;
}

/** The error of the attempt that came farther into the file; the first one's when neither did. */
function farther(first, second) {
  if (second.message.endsWith(NOT_A_MODULE)) {
    return first;
  }
  return (second.line - first.line || second.column - first.column) > 0 ? second : first;
}

/** Everything that is asked about one file. */
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
    return { syntax: [failed.line ?? 0, failed.message.replace(/^Parsing error: /, '')], docs: [], style: [] };
  }
  if (what === 'syntax') {
    return { syntax: null };
  }
  return {
    syntax: null,
    docs: docs(linter.getSourceCode()),
    style: messages.map((message) => [message.line, `${message.message} (${message.ruleId})`]),
  };
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  process.stdout.write(`${JSON.stringify(read(JSON.parse(line)))}\n`);
});
