/**
 * Has both streams that a learner prints to be one, so that lines keep their order.
 *
 * `console.error` prints as `console.log` does: no task says where to. What Node says by itself, of a
 * crash or of a function that is old, goes by no stream of JavaScript: standard error has that alone.
 */
Object.defineProperty(process, 'stderr', {
  configurable: true,
  enumerable: true,
  get: () => process.stdout,
});
