// Seats that the queue tells of; jobs are removed when they are done.
import express from 'express';
import { createClient } from 'redis';

const kue = require('kue');
const { promisify } = require('util');

const app = express();
const client = createClient();
const queue = kue.createQueue();
const getAsync = promisify(client.get).bind(client);
let reservationEnabled;

client.on('error', (err) => console.error(err));

function reserveSeat(number) {
  client.set('available_seats', number);
}

async function getCurrentAvailableSeats() {
  return Number(await getAsync('available_seats'));
}

queue.on('job complete', (id) => {
  console.error(`Seat reservation job #${id} completed`);
}).on('job failed', (id, message) => {
  console.error(`Seat reservation job #${id} failed:  ${message}`);
});

app.get('/available_seats', async (req, res) => {
  res.json({ numberOfAvailableSeats: await getCurrentAvailableSeats() });
});

app.get('/reserve_seat', (req, res) => {
  if (!reservationEnabled) {
    res.status(403).json({ status: 'Reservation are blocked' });
    return;
  }
  queue.create('reserve_seat', { seat: 1 }).removeOnComplete(true).save((err) => {
    res.json({ status: err ? 'Reservation failed' : 'Reservation in process' });
  });
});

app.get('/process', (req, res) => {
  queue.process('reserve_seat', async (job, done) => {
    const seats = await getCurrentAvailableSeats();
    if (seats < 1) {
      done(new Error('Not enough seats available'));
      return;
    }
    reserveSeat(seats - 1);
    if (seats - 1 === 0) {
      reservationEnabled = false;
    }
    done();
  });
  res.json({ status: 'Queue processing' });
});

app.listen(1245, () => {
  reserveSeat(50);
  reservationEnabled = true;
  console.log('The box office is open');
});
