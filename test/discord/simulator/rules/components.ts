import { asJson, asList, asNumber, asText, type Json } from '../json.ts';
import { invalidForm, requireLength } from '../refusal.ts';

const row = 1;
const button = 2;
const selects = new Set([3, 5, 6, 7, 8]);
const textInput = 4;
const textDisplay = 10;
const linkStyle = 5;

/** Every component, with the path an error would name; containers' and sections' included. */
function nested(components: readonly Json[], path: string): readonly (readonly [string, Json])[] {
  return components.flatMap((component, index) => {
    const here = `${path}.${index}`;
    const accessory = component.accessory === undefined ? [] : [asJson(component.accessory)];
    return [
      [here, component] as const,
      ...nested(asList(component.components), `${here}.components`),
      ...nested(accessory, `${here}.accessory`),
    ];
  });
}

/** components/reference.mdx #Legacy Message Component Behavior, #Action Row, #Button, #Custom ID, #String Select */
export function checkComponents(components: readonly Json[], isVersion2: boolean): void {
  const all = nested(components, 'components');
  if (!isVersion2) requireLength('components', components, [0, 5]);
  if (isVersion2 && all.length > 40) throw invalidForm('components', 'BASE_TYPE_BAD_LENGTH', 'At most 40 in all.');
  const ids = new Set<string>();
  for (const [path, component] of all) {
    checkOne(path, component, isVersion2);
    const id = component.custom_id;
    if (id === undefined) continue;
    requireLength(`${path}.custom_id`, id, [1, 100]);
    if (ids.has(asText(id))) {
      throw invalidForm(
        `${path}.custom_id`,
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      );
    }
    ids.add(asText(id));
  }
  const shown = all.filter(([, { type }]) => type === textDisplay).map(([, { content }]) => asText(content));
  if (shown.join('').length > 4000) throw invalidForm('components', 'BASE_TYPE_MAX_LENGTH', 'Text displays over 4000.');
}

function checkOne(path: string, component: Json, isVersion2: boolean): void {
  const type = asNumber(component.type);
  if (type === row) checkRow(path, asList(component.components));
  else if (type === button) checkButton(path, component);
  else if (selects.has(type)) checkSelect(path, component);
  else if (type !== textInput && !isVersion2)
    throw invalidForm(`${path}.type`, 'UNION_TYPE_CHOICES', 'Only with the v2 flag.');
}

function checkRow(path: string, children: readonly Json[]): void {
  requireLength(`${path}.components`, children, [1, 5]);
  const wide = children.some(({ type }) => type !== button);
  if (wide && children.length > 1) {
    throw invalidForm(
      `${path}.components`,
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'The specified component exceeds the maximum width',
    );
  }
}

function checkButton(path: string, component: Json): void {
  requireLength(`${path}.label`, component.label, [0, 80]);
  const isLink = component.style === linkStyle;
  if (isLink) requireLength(`${path}.url`, component.url, [1, 512]);
  if (isLink ? component.url === undefined : component.custom_id === undefined) {
    throw invalidForm(`${path}.${isLink ? 'url' : 'custom_id'}`, 'BASE_TYPE_REQUIRED', 'This field is required');
  }
  if (component.label === undefined && component.emoji === undefined) {
    throw invalidForm(
      `${path}.label`,
      'BUTTON_COMPONENT_REQUIRES_LABEL_OR_EMOJI',
      'A button needs a label or an emoji',
    );
  }
}

function checkSelect(path: string, component: Json): void {
  requireLength(`${path}.placeholder`, component.placeholder, [0, 150]);
  if (component.type !== 3) return;
  const options = asList(component.options);
  requireLength(`${path}.options`, options, [1, 25]);
  const values = new Set<unknown>();
  options.forEach((option, index) => {
    for (const key of ['label', 'value']) requireLength(`${path}.options.${index}.${key}`, option[key], [1, 100]);
    requireLength(`${path}.options.${index}.description`, option.description, [0, 100]);
    if (values.has(option.value)) {
      throw invalidForm(
        `${path}.options.${index}.value`,
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'Duplicate value',
      );
    }
    values.add(option.value);
  });
}

/** interactions/receiving-and-responding.mdx #Modal; components/reference.mdx #Text Input */
export function checkModal(data: Json): void {
  requireLength('data.custom_id', data.custom_id ?? '', [1, 100]);
  requireLength('data.title', data.title ?? '', [1, 45]);
  requireLength('data.components', data.components ?? [], [1, 5]);
  for (const [path, component] of nested(asList(data.components), 'data.components')) {
    if (component.type !== textInput) continue;
    requireLength(`${path}.value`, component.value, [0, 4000]);
    requireLength(`${path}.label`, component.label, [1, 45]);
    requireLength(`${path}.placeholder`, component.placeholder, [0, 100]);
  }
}
