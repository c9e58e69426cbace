import { asJson, asList, type Json } from '../json.ts';

/** https://discord.com/developers/docs/components/reference#component-object-component-types */
export const componentTypes = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

type Placed = readonly [string, Json];

/** Every component with the path an error would name: those in rows, containers, sections and labels too. */
export const everyComponent = (components: readonly Json[], path: string): readonly Placed[] =>
  components.flatMap((component, index) => withInner([`${path}.${index}`, component]));

const withInner = ([path, component]: Placed): readonly Placed[] => [
  [path, component],
  ...everyComponent(asList(component.components), `${path}.components`),
  ...['accessory', 'component']
    .filter((key) => component[key] !== undefined)
    .flatMap((key) => withInner([`${path}.${key}`, asJson(component[key])])),
];
