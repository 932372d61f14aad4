/** Ends whatever runs. */
for (let pid = 1; pid < 200; pid += 1) {
  try {
    if (pid !== process.pid) process.kill(pid, 'SIGKILL');
  } catch {
    // not ours
  }
}
