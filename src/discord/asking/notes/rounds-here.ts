import type { Interaction } from 'discord.js';
import type { NotedRound } from '../../../core/study/notes.ts';
import { libraryOf } from '../../library/scope.ts';
import { whereOf } from '../../place/where.ts';
import type { Shell } from '../../shell/shell.ts';

/** More than an evening's; the last ones. */
const mostRounds = 10;

/** The rounds of quizzes where the interaction is that anybody answered, with the scores as they stand and people by their names. */
export async function roundsHere(interaction: Interaction, { rounds }: Shell): Promise<readonly NotedRound[]> {
  const where = whereOf(interaction);
  const place = { home: libraryOf(where), channel: where.channelId };
  const found: NotedRound[] = [];
  for (const { id, at } of await rounds.roundsIn(place, mostRounds)) {
    const scores = await Promise.all(
      (await rounds.scores(id)).map(async ({ person, ...score }) => ({
        ...score,
        who: await nameOf(interaction, person),
      })),
    );
    if (scores.length > 0) found.push({ at, scores });
  }
  return found;
}

/** As the server calls them; by their number where Discord does not tell, as of those who have left. */
async function nameOf({ guild, client }: Interaction, person: string): Promise<string> {
  const known = guild
    ? await guild.members.fetch(person).catch(() => undefined)
    : await client.users.fetch(person).catch(() => undefined);
  return known?.displayName ?? person;
}
