/** Seats, with Kue. */
import express from 'express';
import redis from 'redis';
import kue from 'kue';
import { promisify } from 'util';

const client = redis.createClient();
const queue = kue.createQueue();
const app = express();
let reservationEnabled = true;

/** Keeps the number of seats. */
const reserveSeat = (number) => promisify(client.set).bind(client)('available_seats', number);

/** Tells the number of seats. */
const getCurrentAvailableSeats = () => promisify(client.get).bind(client)('available_seats');

reserveSeat(50);

app.get('/available_seats', async (_, res) => {
  res.json({ numberOfAvailableSeats: await getCurrentAvailableSeats() });
});

app.get('/reserve_seat', (_, res) => {
  if (!reservationEnabled) {
    res.json({ status: 'Reservation are blocked' });
    return;
  }
  const job = queue.create('reserve_seat').save((err) => {
    res.json({ status: err ? 'Reservation failed' : 'Reservation in process' });
  });
  job.on('complete', () => console.log(`Seat reservation job ${job.id} completed`));
  job.on('failed', (err) => console.log(`Seat reservation job ${job.id} failed: ${err}`));
});

app.get('/process', (_, res) => {
  res.json({ status: 'Queue processing' });
  queue.process('reserve_seat', async (job, done) => {
    const seats = Number(await getCurrentAvailableSeats());
    if (seats <= 0) {
      done(new Error('Not enough seats available'));
      return;
    }
    await reserveSeat(seats - 1);
    if (seats === 1) reservationEnabled = false;
    done();
  });
});

app.listen(1245);
