/** Has a learner's imports of large packages find the same code in one file: see checker/analysis/javascript/bundles.py. */
const fs = require('fs');
const { registerHooks } = require('module');
const path = require('path');
const { pathToFileURL } = require('url');

const folder = path.join(path.dirname(process.env.NODE_PATH), 'packed');
const packed = new Map();

/** Whether a package comes from elsewhere: it stands beside the learner's file then. */
function beside(name, parent) {
  return parent?.startsWith('file:') && fs.existsSync(new URL(`node_modules/${name}`, parent));
}

if (registerHooks && fs.existsSync(folder)) {
  for (const file of fs.readdirSync(folder)) {
    packed.set(path.basename(file, '.js'), pathToFileURL(path.join(folder, file)).href);
  }
  registerHooks({
    resolve(name, context, next) {
      // Packages keep what they were installed with.
      if (packed.has(name) && !context.parentURL?.includes('/node_modules/')
          && !beside(name, context.parentURL)) {
        return { url: packed.get(name), format: 'commonjs', shortCircuit: true };
      }
      return next(name, context);
    },
  });
}
