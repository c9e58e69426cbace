import { asList, asNumber, type Json } from '../json.ts';
import { invalidForm, requireLength } from '../refusal.ts';
import { componentTypes, everyComponent } from './component-types.ts';
import { requireOwnIds } from './components.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
export function checkModal(data: Json): void {
  requireLength('data.custom_id', data.custom_id ?? '', [1, 100]);
  requireLength('data.title', data.title ?? '', [1, 45]);
  requireLength('data.components', data.components ?? [], [1, 5]);
  const all = everyComponent(asList(data.components), 'data.components');
  requireOwnIds(all);
  for (const [path, component] of all) {
    if (component.type === componentTypes.label) checkLabel(path, component);
    if (component.type === componentTypes.textInput) checkTextInput(path, component);
    if (component.type === componentTypes.button)
      throw invalidForm(`${path}.type`, 'UNION_TYPE_CHOICES', 'No buttons in modals.');
  }
}

/** https://discord.com/developers/docs/components/reference#label */
function checkLabel(path: string, label: Json): void {
  requireLength(`${path}.label`, label.label ?? '', [1, 45]);
  requireLength(`${path}.description`, label.description, [0, 100]);
}

/** https://discord.com/developers/docs/components/reference#text-input */
function checkTextInput(path: string, input: Json): void {
  requireLength(`${path}.custom_id`, input.custom_id ?? '', [1, 100]);
  requireLength(`${path}.value`, input.value, [0, 4000]);
  requireLength(`${path}.label`, input.label, [1, 45]);
  requireLength(`${path}.placeholder`, input.placeholder, [0, 100]);
  const [least, most] = [asNumber(input.min_length ?? 0), asNumber(input.max_length ?? 4000)];
  if (least < 0 || most > 4000 || most < Math.max(1, least))
    throw invalidForm(`${path}.max_length`, 'NUMBER_TYPE_MAX', 'From min_length to 4000.');
}
