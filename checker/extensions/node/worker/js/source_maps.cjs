/** Has errors told by the lines of the learner's own text, not of what was made of it. */
const fs = require('fs');
const { setSourceMapsSupport } = require('module');

// Node shows the line of code first. In a packed file that is longer than what a pipe takes, and
// the error itself would be lost.
process.on('uncaughtExceptionMonitor', (error) => {
  try {
    fs.writeSync(2, `${error.stack}\n`);
  } catch {
    // Node says what there is to say.
  }
});

if (setSourceMapsSupport) {
  // Not for packages: reading their maps takes longer than reading them.
  setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
} else {
  process.setSourceMapsEnabled(true);
}
