import type { Outlet } from '../delivery/outlet.ts';
import type { Where } from '../place/where.ts';
import { HandedOver } from '../shell/fence.ts';
import type { Shell } from '../shell/shell.ts';
import type { Words } from '../words/words.ts';

interface Coming {
  readonly where: Where;
  readonly words: Words;
}

/** Whether the person may ask now; who asks too much, or in vain, is told kindly and alone, and for messages once. */
export async function admit({ where, words }: Coming, outlet: Outlet, { gate, life }: Shell): Promise<boolean> {
  if (life.leaving && outlet.isHandedOver) throw new HandedOver();
  if (life.leaving) {
    await outlet.tellAsker(words.leaving);
    return false;
  }
  const admission = await gate.admit(where.personId, where.channelId);
  if (admission.kind === 'in') return true;
  if (admission.kind === 'full') await outlet.tellAsker(words.full);
  else if (!admission.told || outlet.mustAnswer) await outlet.tellAsker(words.tooMany(admission.seconds));
  return false;
}
