/** Asks a client of its own. */
import { createClient } from 'redis';

createClient().answer();
