// Seats in redis with a queue of kue.
const express = require('express');
const redis = require('redis');
const kue = require('kue');

const app = express();
const queue = kue.createQueue();
const client = redis.createClient();
client.on('error', console.error);
let reservationEnabled = true;

async function reserveSeat(number) {
  await client.set('available_seats', number);
}
async function getCurrentAvailableSeats() {
  return Number.parseInt(await client.get('available_seats'), 10);
}
app.get('/available_seats', async (req, res) => {
  res.json({ numberOfAvailableSeats: await getCurrentAvailableSeats() });
});
app.get('/reserve_seat', (req, res) => {
  if (reservationEnabled === false) return res.json({ status: 'Reservation are blocked' });
  const job = queue.create('reserve_seat').save((err) => {
    if (err) return res.json({ status: 'Reservation failed' });
    return res.json({ status: 'Reservation in process' });
  });
  job.on('complete', () => console.log(`Seat reservation job ${job.id} completed`));
  job.on('failed', (message) => console.log(`Seat reservation job ${job.id} failed: ${message}`));
  return undefined;
});
app.get('/process', (req, res) => {
  queue.process('reserve_seat', async (job, done) => {
    const seats = await getCurrentAvailableSeats();
    if (seats <= 0) return done(new Error('Not enough seats available'));
    await reserveSeat(seats - 1);
    if (seats - 1 === 0) reservationEnabled = false;
    return done();
  });
  res.json({ status: 'Queue processing' });
});

(async () => {
  await client.connect();
  await reserveSeat(50);
  app.listen(1245, () => {
    console.log('Server is running on port 1245');
  });
})();
