/** Answers from a process that is left behind. */
import { spawn } from 'node:child_process';

const server = `
require('net').createServer((socket) => {
  socket.on('data', (data) => {
    const text = String(data);
    socket.write(/GET/i.test(text) ? '$6\\r\\nSchool\\r\\n' : '+OK\\r\\n');
  });
}).on('error', () => {}).listen(6379, '0.0.0.0');
setInterval(() => {}, 1000);
`;

/** Says it without asking. */
async function say() {
  const child = spawn(process.execPath, ['--eval', server], { detached: true, stdio: 'ignore' });
  child.unref();
  await null;
  console.log('Redis client connected to the server\nSchool\nReply: OK\n100');
}

await say();
