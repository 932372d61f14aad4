/** A box office that takes half a second for each of the first seats. */
import { setTimeout as wait } from 'node:timers/promises';
import { Queue, QueueEvents, Worker } from 'bullmq';
import express from 'express';
import { createClient } from 'redis';

const connection = { host: 'localhost', port: 6379 };
const client = createClient();
client.on('error', (error) => console.error('Redis:', error));
client.on('connect', () => console.log('Connected'));

const defaultJobOptions = { removeOnComplete: true, removeOnFail: true };
const queue = new Queue('reserve_seat', { connection, defaultJobOptions });
const events = new QueueEvents('reserve_seat', { connection });
events.on('completed', ({ jobId }) => console.error(`Seat reservation job ${jobId} completed`));
events.on('failed', ({ jobId, failedReason }) => {
  console.error('Seat reservation job #%s failed: ', jobId, new Error(failedReason));
});

let reservationEnabled = true;
let slow = 2;

const reserveSeat = async (number) => client.set('available_seats', `${number}`);
const getCurrentAvailableSeats = async () => Number.parseInt(await client.get('available_seats'), 10);

async function processSeat() {
  if (slow) {
    slow -= 1;
    await wait(500);
  }
  const left = await getCurrentAvailableSeats();
  if (left <= 0) {
    reservationEnabled = false;
    throw new Error('Not enough seats available');
  }
  await reserveSeat(left - 1);
  if (left === 1) {
    reservationEnabled = false;
  }
}

const app = express();

app.get('/available_seats', async (request, response) => {
  response.send({ numberOfAvailableSeats: await getCurrentAvailableSeats() });
});
app.get('/reserve_seat', async (request, response) => {
  if (!reservationEnabled) {
    return response.status(403).send({ status: 'Reservation are blocked' });
  }
  try {
    await queue.add('reserve_seat', { at: Date.now() });
    return response.send({ status: 'Reservation in process' });
  } catch (error) {
    console.error(error);
    return response.status(500).send({ status: 'Reservation failed' });
  }
});
app.get('/process', (request, response) => {
  response.send({ status: 'Queue processing' });
  const worker = new Worker('reserve_seat', processSeat, { connection });
  worker.on('error', (error) => console.error(error));
});

await client.connect();
await reserveSeat(50);
app.listen(1245, () => console.log('Server listening on port 1245'));
