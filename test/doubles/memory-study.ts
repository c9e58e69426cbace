import type {
  Review,
  ReviewKey,
  Reviews,
  ReviewsOf,
  Round,
  RoundAnswer,
  Rounds,
  Score,
} from '../../src/ports/study.ts';

interface Study {
  readonly rounds: Rounds;
  readonly reviews: Reviews;
  forgetPerson(person: string): void;
  forgetServer(home: string): void;
  expire(before: number): void;
}

interface Answered extends RoundAnswer {
  readonly round: string;
}

function scoresOf(answers: readonly Answered[]): readonly Score[] {
  const scores = new Map<string, Score>();
  for (const { person, right } of answers) {
    const before = scores.get(person) ?? { person, right: 0, answered: 0 };
    scores.set(person, { person, right: before.right + (right ? 1 : 0), answered: before.answered + 1 });
  }
  return [...scores.values()].sort(
    (a, b) => b.right - a.right || a.answered - b.answered || (a.person < b.person ? -1 : 1),
  );
}

const withoutRound = ({ round: _round, ...answer }: Answered): RoundAnswer => answer;

/** Rounds and reviews that last as long as the process. */
export function createMemoryStudy(): Study {
  const rounds = new Map<string, Round>();
  let answers: readonly Answered[] = [];
  const reviews = new Map<string, Review>();
  const keyOf = ({ person, home, kind, id }: ReviewKey): string => [person, home, kind, id].join('/');
  const keyOfReview = (review: Review): string => keyOf({ ...review, id: review.item.id });
  const among = ({ person, home, kind, articleIds }: ReviewsOf): readonly Review[] =>
    [...reviews.values()].filter(
      (one) =>
        one.person === person && one.home === home && one.kind === kind && articleIds.includes(one.item.articleId),
    );
  const heldIn = ({ home, channel }: Pick<Round, 'home' | 'channel'>) =>
    [...rounds.values()].filter((round) => round.home === home && round.channel === channel);
  const drop = (fits: (round: Round) => boolean): void => {
    for (const [id, round] of rounds) if (fits(round)) rounds.delete(id);
    answers = answers.filter(({ round }) => rounds.has(round));
  };
  const dropReviews = (fits: (review: Review) => boolean): void => {
    for (const [key, review] of reviews) if (fits(review)) reviews.delete(key);
  };
  return {
    rounds: {
      begin: async (round) => void (rounds.has(round.id) || rounds.set(round.id, { ...round, current: 0 })),
      round: async (id) => rounds.get(id),
      async goOn(id, from) {
        const round = rounds.get(id);
        if (round?.current !== from) return false;
        rounds.set(id, { ...round, current: from + 1 });
        return true;
      },
      async answer(id, answer) {
        const mine = answers.find(
          ({ round, question, person }) => round === id && question === answer.question && person === answer.person,
        );
        if (mine) return { answer: withoutRound(mine), isNew: false };
        if (rounds.get(id)?.current !== answer.question) return undefined;
        answers = [...answers, { ...answer, round: id }];
        return { answer, isNew: true };
      },
      answersTo: async (id, question) =>
        answers.filter((one) => one.round === id && one.question === question).map(withoutRound),
      scores: async (id) => scoresOf(answers.filter(({ round }) => round === id)),
      scoresSince: async (home, since) =>
        scoresOf(answers.filter(({ round, at }) => rounds.get(round)?.home === home && at >= since)),
      roundsIn: async (place, limit) =>
        heldIn(place)
          .sort((a, b) => a.at - b.at)
          .slice(-limit),
      askedIn: async (place, limit) =>
        heldIn(place)
          .sort((a, b) => b.at - a.at)
          .slice(0, limit)
          .flatMap(({ questions }) => questions.map(({ id }) => id)),
    },
    reviews: {
      put: async (review) => void reviews.set(keyOfReview(review), review),
      async add(all, most) {
        const fresh = all.filter((review) => !reviews.has(keyOfReview(review)));
        for (const review of fresh.slice(0, most)) reviews.set(keyOfReview(review), review);
        return Math.max(0, fresh.length - most);
      },
      review: async (key) => reviews.get(keyOf(key)),
      waiting: async (of, now, limit) =>
        among(of)
          .filter(({ due }) => due <= now)
          .sort((a, b) => Number(!a.spacing) - Number(!b.spacing) || a.due - b.due)
          .slice(0, limit),
      async outlook(of) {
        const known = among(of);
        const dues = known.filter(({ spacing }) => spacing).map(({ due }) => due);
        return {
          fresh: known.filter(({ spacing }) => !spacing).length,
          ...(dues.length > 0 ? { next: Math.min(...dues) } : {}),
        };
      },
      remove: async (key) => void reviews.delete(keyOf(key)),
    },
    forgetPerson(person) {
      answers = answers.filter((answer) => answer.person !== person);
      drop((round) => round.person === person);
      dropReviews((review) => review.person === person);
    },
    forgetServer(home) {
      drop((round) => round.home === home);
      dropReviews((review) => review.home === home);
    },
    expire(before) {
      drop(({ at }) => at < before);
      dropReviews(({ due }) => due < before);
    },
  };
}
