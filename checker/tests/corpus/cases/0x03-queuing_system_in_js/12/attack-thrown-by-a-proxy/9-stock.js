/** Throws. */
import express from 'express';

const app = express();
const hostile = new Proxy(() => {}, {
  get() { process.stderr.write('x'.repeat(1000)); throw hostile; },
  has() { throw hostile; },
  getPrototypeOf() { throw hostile; },
});

app.use(() => { throw hostile; });
app.listen(1245);
