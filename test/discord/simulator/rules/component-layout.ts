import { asJson, asList, type Json } from '../json.ts';
import { invalidForm, requireLength } from '../refusal.ts';
import { componentTypes } from './component-types.ts';

/** What may be in what. https://discord.com/developers/docs/components/reference#component-object-component-types */
export function checkLayout(path: string, component: Json): void {
  if (component.type === componentTypes.row) checkRow(path, asList(component.components));
  if (component.type === componentTypes.section) checkSection(path, component);
  if (component.type === componentTypes.gallery) requireLength(`${path}.items`, component.items ?? [], [1, 10]);
  if (component.type === componentTypes.textDisplay)
    requireLength(`${path}.content`, component.content ?? '', [1, 4000]);
  if (component.type === componentTypes.container) checkContainer(path, asList(component.components));
}

/** Five buttons or one select. https://discord.com/developers/docs/components/reference#action-row */
function checkRow(path: string, children: readonly Json[]): void {
  requireLength(`${path}.components`, children, [1, 5]);
  const wide = children.some(({ type }) => type !== componentTypes.button);
  if (wide && children.length > 1) {
    throw invalidForm(
      `${path}.components`,
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'The specified component exceeds the maximum width',
    );
  }
}

/** One to three texts, and beside them a button or a picture. https://discord.com/developers/docs/components/reference#section */
function checkSection(path: string, section: Json): void {
  const texts = asList(section.components);
  requireLength(`${path}.components`, texts, [1, 3]);
  if (texts.some(({ type }) => type !== componentTypes.textDisplay))
    throw invalidForm(`${path}.components`, 'UNION_TYPE_CHOICES', 'Only text displays.');
  const { type } = asJson(section.accessory);
  if (type !== componentTypes.button && type !== componentTypes.thumbnail)
    throw invalidForm(`${path}.accessory`, 'BASE_TYPE_REQUIRED', 'A button or a thumbnail is required.');
}

/** Containers are not put into containers. https://discord.com/developers/docs/components/reference#container */
function checkContainer(path: string, children: readonly Json[]): void {
  requireLength(`${path}.components`, children, [1, 40]);
  if (children.some(({ type }) => type === componentTypes.container))
    throw invalidForm(`${path}.components`, 'UNION_TYPE_CHOICES', 'A container cannot be in a container.');
}
