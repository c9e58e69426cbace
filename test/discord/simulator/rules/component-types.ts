import { asJson, asList, type Json } from '../json.ts';

/** https://discord.com/developers/docs/components/reference#component-object-component-types */
export const componentTypes = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  section: 9,
  textDisplay: 10,
  gallery: 12,
  container: 17,
  label: 18,
} as const;

/** Every component with the path an error would name: those in rows, containers, sections and labels too. */
export function everyComponent(components: readonly Json[], path: string): readonly (readonly [string, Json])[] {
  return components.flatMap((component, index) => {
    const here = `${path}.${index}`;
    const single = ['accessory', 'component'].filter((key) => component[key] !== undefined);
    return [
      [here, component] as const,
      ...everyComponent(asList(component.components), `${here}.components`),
      ...single.flatMap((key) => everyComponent([asJson(component[key])], `${here}.${key}`)),
    ];
  });
}
