/** Reserves seats through a queue, so that no seat is sold twice. */
import { Queue, Worker } from 'bullmq';
import express from 'express';
import { createClient } from 'redis';

const KEY = 'available_seats';
const NAME = 'reserve_seat';

const connection = { host: '127.0.0.1', port: 6379 };
const client = createClient({ url: 'redis://127.0.0.1:6379' });
const queue = new Queue(NAME, { connection });
const app = express();
let reservationEnabled = true;
let worker;

client.on('error', (error) => console.log(error.message));

/** Keeps how many seats are available. */
function reserveSeat(number) {
  return client.set(KEY, number);
}

/** How many seats are available. */
async function getCurrentAvailableSeats() {
  return Number(await client.get(KEY));
}

/** Takes one seat; throws when there is none. */
async function takeSeat() {
  const left = await getCurrentAvailableSeats() - 1;
  if (left < 0) {
    throw new Error('Not enough seats available');
  }
  await reserveSeat(left);
  reservationEnabled = left > 0;
}

/** Begins to take jobs out of the queue, one at a time. */
function startWorker() {
  worker = new Worker(NAME, takeSeat, { connection, concurrency: 20 });
  worker.on('completed', (job) => {
    console.log(`Seat reservation job ${job.id} completed`);
  });
  worker.on('failed', (job, error) => {
    console.log(`Seat reservation job ${job.id} failed: ${error.message}`);
  });
}

app.get('/available_seats', async (request, response) => {
  const seats = await getCurrentAvailableSeats();
  response.json({ numberOfAvailableSeats: String(seats) });
});

app.get('/reserve_seat', async (request, response) => {
  if (!reservationEnabled) {
    response.json({ status: 'Reservation are blocked' });
    return;
  }
  try {
    await queue.add(NAME, {});
    response.json({ status: 'Reservation in process' });
  } catch {
    response.json({ status: 'Reservation failed' });
  }
});

app.get('/process', (request, response) => {
  if (!worker) {
    startWorker();
  }
  response.json({ status: 'Queue processing' });
});

await client.connect();
await reserveSeat(50);
app.listen(1245);
