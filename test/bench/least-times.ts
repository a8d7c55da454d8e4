import { setImmediate } from "node:timers/promises";

/** Something to measure; it may be asynchronous. */
export type Job = () => unknown;

/**
 * The least processor time of each job in milliseconds, over rounds in which all jobs take their turn. Whatever else the
 * machine does then hits all alike and mostly falls away; our own garbage collector counts, also on other threads.
 */
export async function leastTimes(jobs: readonly Job[], rounds: number): Promise<readonly number[]> {
  const least = jobs.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    // Somebody may want to break it off.
    await setImmediate();
    for (const [index, job] of jobs.entries()) {
      least[index] = Math.min(least[index] as number, await processorTime(job));
    }
  }
  return least;
}

async function processorTime(job: Job): Promise<number> {
  const start = process.cpuUsage();
  await job();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
