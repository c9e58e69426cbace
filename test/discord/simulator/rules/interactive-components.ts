import { asList, asNumber, type Json } from '../json.ts';
import { invalidForm, requireLength } from '../refusal.ts';

const linkStyle = 5;

/** https://discord.com/developers/docs/components/reference#button */
export function checkButton(path: string, button: Json): void {
  requireLength(`${path}.label`, button.label, [0, 80]);
  const isLink = button.style === linkStyle;
  const [needed, unwanted] = isLink ? ['url', 'custom_id'] : ['custom_id', 'url'];
  if (button[needed] === undefined)
    throw invalidForm(`${path}.${needed}`, 'BASE_TYPE_REQUIRED', 'This field is required');
  if (button[unwanted] !== undefined)
    throw invalidForm(`${path}.${unwanted}`, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'One or the other.');
  if (isLink) requireLength(`${path}.url`, button.url, [1, 512]);
  if (button.label === undefined && button.emoji === undefined) {
    throw invalidForm(
      `${path}.label`,
      'BUTTON_COMPONENT_REQUIRES_LABEL_OR_EMOJI',
      'A button needs a label or an emoji',
    );
  }
}

const stringSelect = 3;

/** https://discord.com/developers/docs/components/reference#string-select */
export function checkSelect(path: string, select: Json): void {
  requireLength(`${path}.placeholder`, select.placeholder, [0, 150]);
  if (select.custom_id === undefined)
    throw invalidForm(`${path}.custom_id`, 'BASE_TYPE_REQUIRED', 'This field is required');
  const [least, most] = [asNumber(select.min_values ?? 1), asNumber(select.max_values ?? 1)];
  if (least < 0 || least > 25) throw invalidForm(`${path}.min_values`, 'NUMBER_TYPE_MAX', 'Between 0 and 25.');
  if (most < 1 || most > 25 || most < least)
    throw invalidForm(`${path}.max_values`, 'NUMBER_TYPE_MAX', 'Between 1 and 25, and not below min_values.');
  if (select.type !== stringSelect) return;
  const options = asList(select.options);
  requireLength(`${path}.options`, options, [1, 25]);
  if (most > options.length) throw invalidForm(`${path}.max_values`, 'NUMBER_TYPE_MAX', 'Not above the options.');
  options.forEach((option, index) => {
    const here = `${path}.options.${index}`;
    for (const key of ['label', 'value']) requireLength(`${here}.${key}`, option[key] ?? '', [1, 100]);
    requireLength(`${here}.description`, option.description, [0, 100]);
    if (options.findIndex(({ value }) => value === option.value) !== index)
      throw invalidForm(
        `${here}.value`,
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified value is already used',
      );
  });
}
