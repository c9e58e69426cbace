import type { Gateway } from '../gateway.ts';
import type { Json } from '../json.ts';
import type { Interaction } from '../rules/interactions.ts';
import type { SchemaName } from '../spec.ts';
import type { Message, World } from '../world.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Json;
  /** The body where it is a list (commands). */
  readonly list: readonly Json[];
  readonly files: Message['files'];
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** What the endpoints share. */
export interface Inside {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Map<string, Interaction>;
  /** Notes what the second judge finds wrong with a body or an answer. */
  judged(schema: SchemaName, value: unknown): void;
}

export interface Route {
  readonly method: string;
  /** Matched from the start of the path to its end; groups are the parameters. */
  readonly path: RegExp;
  /** Interactions' own addresses carry their token, and no Authorization. */
  readonly open?: boolean;
  handle(call: Call, inside: Inside): Reply;
}

export const ok = (body: unknown, status = 200): Reply => ({ status, body });
export const noContent: Reply = { status: 204 };
