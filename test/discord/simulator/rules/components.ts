import { asNumber, asText, type Json } from '../json.ts';
import { invalidForm, requireLength } from '../refusal.ts';
import { checkLayout } from './component-layout.ts';
import { componentTypes, everyComponent } from './component-types.ts';
import { checkButton, checkSelect } from './interactive-components.ts';

const selects = new Set([3, 5, 6, 7, 8]);
const legacy = new Set([componentTypes.row, componentTypes.button, ...selects]);

/**
 * Five rows, or with the v2 flag 40 components, those inside others counted.
 * https://discord.com/developers/docs/components/reference#legacy-message-component-behavior
 */
export function checkComponents(components: readonly Json[], isVersion2: boolean): void {
  const all = everyComponent(components, 'components');
  if (!isVersion2) requireLength('components', components, [0, 5]);
  if (isVersion2 && all.length > 40) throw invalidForm('components', 'BASE_TYPE_BAD_LENGTH', 'At most 40 in all.');
  for (const [path, component] of all) {
    const type = asNumber(component.type);
    if (!isVersion2 && !legacy.has(type))
      throw invalidForm(`${path}.type`, 'UNION_TYPE_CHOICES', 'Only with the v2 flag.');
    if (type === componentTypes.button) checkButton(path, component);
    else if (selects.has(type)) checkSelect(path, component);
    else checkLayout(path, component);
  }
  requireOwnIds(all);
  requireTextWithin(all);
  for (const [index, { type }] of components.entries()) {
    if (type === componentTypes.button || selects.has(asNumber(type)))
      throw invalidForm(`components.${index}.type`, 'UNION_TYPE_CHOICES', 'Only in a row or a section.');
  }
}

/** 1 to 100 characters, none twice in a message. https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
export function requireOwnIds(all: readonly (readonly [string, Json])[]): void {
  const ids = new Set<string>();
  for (const [path, { custom_id: id }] of all) {
    if (id === undefined) continue;
    requireLength(`${path}.custom_id`, id, [1, 100]);
    if (ids.has(asText(id)))
      throw invalidForm(
        `${path}.custom_id`,
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      );
    ids.add(asText(id));
  }
}

/** 4000 characters over all text displays of a message. https://discord.com/developers/docs/components/reference#text-display */
function requireTextWithin(all: readonly (readonly [string, Json])[]): void {
  const shown = all.filter(([, { type }]) => type === componentTypes.textDisplay);
  if (shown.reduce((total, [, { content }]) => total + asText(content).length, 0) > 4000)
    throw invalidForm('components', 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', 'Text displays over 4000.');
}
