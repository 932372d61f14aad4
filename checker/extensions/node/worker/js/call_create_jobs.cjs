/**
 * Calls a learner's createPushNotificationsJobs: `call_create_jobs.cjs kue|bullmq FILE JSON MARK`.
 *
 * For each of a list of arguments it prints a line of JSON, after the mark:
 * what the call threw, or that it returned.
 *
 * The mark tells our lines from the learner's; it is no secret, and cannot be
 * one: the function runs in this process. Who forges a line decides nothing but
 * what the function says to an argument, which is the function's to decide.
 * Which jobs there are, and their numbers, is looked up in Redis.
 */
const path = require('path');

const [stack, file, text, mark] = process.argv.splice(2);
const { log } = console;
const { parse, stringify } = JSON;
const NAME = 'push_notification_code_3';

async function main() {
  const found = await import(path.resolve(file));
  const exported = found.default ?? found;
  const create = [exported, exported?.default, found.createPushNotificationsJobs,
    exported?.createPushNotificationsJobs].find((each) => typeof each === 'function');
  let queue;
  if (stack === 'kue') {
    queue = require('kue').createQueue();
  } else {
    const { Queue } = require('bullmq');
    queue = new Queue(NAME, { connection: { host: '127.0.0.1', port: 6379 } });
  }
  for (const argument of parse(text)) {
    let outcome;
    if (!create) {
      outcome = { exported: false };
    } else {
      try {
        const made = create(argument === 'undefined' ? undefined : argument, queue);
        // With promises, either way of saying no is a way of saying no.
        await (stack === 'kue' ? undefined : made);
        outcome = { returned: true };
      } catch (error) {
        outcome = { thrown: String(error?.message), isError: error instanceof Error };
      }
    }
    log(mark + stringify(outcome));
  }
}

main();
