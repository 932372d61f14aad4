/** Eleven jobs, with Kue. */
const kue = require('kue');

const queue = kue.createQueue();
const numbers = {
  4153518780: 1234, 4153518781: 4562, 4153518743: 4321, 4153538781: 4562, 4153118782: 4321,
  4153718781: 4562, 4159518782: 4321, 4158718781: 4562, 4153818782: 4321, 4154318781: 4562,
  4151218782: 4321,
};
const jobs = Object.keys(numbers).map((phoneNumber) => ({
  phoneNumber,
  message: `This is the code ${numbers[phoneNumber]} to verify your account`,
}));

jobs.forEach((info) => {
  const job = queue.create('push_notification_code_2', info).save((err) => {
    if (!err) console.log(`Notification job created: #${job.id}`);
  });
  job.on('complete', () => console.log(`Notification job #${job.id} completed`));
  job.on('failed', (err) => console.log(`Notification job #${job.id} failed: ${err}`));
  job.on('progress', (progress) => console.log(`Notification job #${job.id} ${progress}% complete`));
});
