import type { Gateway } from '../gateway.ts';
import type { Json } from '../json.ts';
import type { Reply } from '../reply.ts';
import type { Upload } from '../rules/attachments.ts';
import type { createCommandCreates } from '../rules/command-creates.ts';
import type { Interaction } from '../rules/interactions.ts';
import type { Pace, RateLimits } from '../rules/rate-limits.ts';
import type { SchemaName } from '../spec.ts';
import type { World } from '../world.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Json;
  /** The body where it is a list (commands). */
  readonly list: readonly Json[];
  readonly files: readonly Upload[];
}

/** What the endpoints share. */
export interface Inside {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Map<string, Interaction>;
  readonly creates: ReturnType<typeof createCommandCreates>;
  readonly limits: RateLimits;
  readonly oldEdits: () => Pace;
  /** Notes what the second judge finds wrong with a body or an answer; lists are judged item by item. */
  judged(schema: SchemaName, value: unknown): void;
}

/** By name, or by what is to be judged. */
type Schema = SchemaName | ((value: Json) => SchemaName);

export interface Route {
  readonly method: string;
  /** Matched from the start of the path to its end; groups are the parameters. */
  readonly path: RegExp;
  /** Interactions' own addresses carry their token, and no Authorization. */
  readonly open?: boolean;
  /** What the second judge measures the body by, once the rules have let it through. */
  readonly takes?: Schema;
  /** And the answer; without it there is none (204). */
  readonly gives?: Schema;
  handle(call: Call, inside: Inside): Reply;
}

export const schemaFor = (schema: Schema, value: Json): SchemaName =>
  typeof schema === 'function' ? schema(value) : schema;
