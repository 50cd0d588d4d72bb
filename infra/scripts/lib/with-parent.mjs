// Preloaded into the processes we start (`node --import`): when the process that started them is gone, however it went,
// they end as if they had been asked to.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 1000).unref();
