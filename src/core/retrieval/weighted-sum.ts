/** Numbers by their names: features, or what each weighs. */
export type ByName<Name extends string = string> = Readonly<Record<Name, number>>;

/** Σ weight × feature; a feature without a weight counts nothing. */
export function weightedSum<Name extends string>(weights: Partial<ByName<Name>>, features: ByName<Name>): number {
  let sum = 0;
  for (const name in weights) sum += (weights[name] ?? 0) * features[name];
  return sum;
}
