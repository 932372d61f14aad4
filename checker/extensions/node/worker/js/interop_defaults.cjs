/**
 * Has `import redis from 'redis'` mean what it means to Node, with packages that only name what they export.
 *
 * Such a package says `__esModule`, and has no default. Node gives the whole of
 * it then; what Babel and esbuild make of the import would give nothing.
 */
const Module = require('module');

const load = Module._load;

Module._load = function loadWithDefault(name, parent, ...more) {
  const found = load.call(this, name, parent, ...more);
  if (found?.__esModule && !('default' in found) && Object.isExtensible(found)
      && !/^[./]/.test(name) && !/\/(?:node_modules|packed)\//.test(parent?.filename ?? '')) {
    Object.defineProperty(found, 'default', { value: found, configurable: true });
  }
  return found;
};
