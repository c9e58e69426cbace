import { monitorEventLoopDelay } from 'node:perf_hooks';
import { quantile } from '../../../scripts/shared/quantile.ts';
import type { Exchange } from '../simulator/exchange.ts';
import type { Discord } from '../simulator/simulator.ts';
import { until } from '../simulator/until.ts';
import type { Channel } from '../simulator/world.ts';

export interface Load {
  readonly servers: number;
  readonly people: number;
  readonly questions: number;
  /** Milliseconds over which the questions come. */
  readonly over: number;
}

export const wholeLoad: Load = { servers: 20, people: 50, questions: 200, over: 10_000 };

export interface LoadReport {
  readonly asked: number;
  readonly answered: number;
  /** Questions with more than one answer. */
  readonly doubled: number;
  /** Answers with another server's words. */
  readonly crossed: number;
  /** Milliseconds. */
  readonly acknowledged: { readonly median: number; readonly p99: number; readonly longest: number };
  readonly answers: { readonly median: number; readonly p99: number };
  /** Milliseconds that the event loop of bot and simulator together was late. */
  readonly loopDelay: { readonly p99: number; readonly longest: number };
}

/** What only this server's article says. */
export const marker = (channel: Channel): string => `marker-${channel.guild?.name ?? ''}-end`;

/** Channels of as many servers, of which each has an article that says its marker. */
export function stageServers(discord: Discord, { servers }: Load): readonly Channel[] {
  return Array.from({ length: servers }, (_, index) => discord.channel(discord.guild(`server${index}`), 'general'));
}

/** Sends questions at an even pace while `meanwhile` goes on, and counts what comes of them. */
export async function runLoad(
  discord: Discord,
  channels: readonly Channel[],
  load: Load,
  meanwhile: () => Promise<unknown>,
): Promise<LoadReport> {
  const people = Array.from({ length: load.people }, (_, index) => discord.person(`person${index}`));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const other = meanwhile();
  const asked: Asked[] = [];
  const coming: ReturnType<typeof outcome>[] = [];
  for (let index = 0; index < load.questions; index += 1) {
    const channel = channels[index % channels.length];
    const person = people[(index * 7) % people.length];
    if (!channel || !person) throw new Error('There is nobody to ask.');
    const exchange = person.runs(channel, 'ask', {
      question: `What does the notice of ${channel.guild?.name} say about the harbour?`,
    });
    const one = { exchange, channel, at: performance.now() };
    asked.push(one);
    coming.push(outcome(one));
    await new Promise((resolve) => setTimeout(resolve, load.over / load.questions));
  }
  const outcomes = await Promise.all(coming);
  await other;
  delay.disable();
  const acknowledged = asked.map(
    ({ exchange: { interaction } }) => (interaction.acknowledgedAt ?? Number.POSITIVE_INFINITY) - interaction.createdAt,
  );
  return {
    asked: asked.length,
    answered: outcomes.filter(({ text }) => text !== '').length,
    doubled: outcomes.filter(({ extra }) => extra > 0).length,
    crossed: outcomes.filter(({ text, channel }) =>
      [...text.matchAll(/marker-server\d+-end/g)].some(([found]) => found !== marker(channel)),
    ).length,
    acknowledged: {
      median: quantile(acknowledged, 0.5),
      p99: quantile(acknowledged, 0.99),
      longest: Math.max(...acknowledged),
    },
    answers: {
      median: quantile(
        outcomes.map(({ took }) => took),
        0.5,
      ),
      p99: quantile(
        outcomes.map(({ took }) => took),
        0.99,
      ),
    },
    loopDelay: { p99: delay.percentile(99) / 1e6, longest: delay.max / 1e6 },
  };
}

interface Asked {
  readonly exchange: Exchange;
  readonly channel: Channel;
  readonly at: number;
}

async function outcome({ exchange, channel, at }: Asked) {
  const text = await exchange.reply().then(
    async (message) => {
      // "There are 3 questions before yours …" is not the answer yet.
      await until('the whole answer', () => !String(message.json.content).endsWith('\n-# …'), 60_000);
      return String(message.json.content);
    },
    () => '',
  );
  return { text, channel, extra: exchange.interaction.followups.length, took: performance.now() - at };
}
