import { type ModelName, modelNameForm, modelNameOf } from '../../config/model-name.ts';
import { toCorrect } from '../../config/written.ts';
import { Failure } from '../../core/failure.ts';

/** @throws Failure `configuration` where it is no name of a model */
export function readModelName(written: string, variable: string): ModelName {
  const name = modelNameOf(written);
  if (!name) throw new Failure('configuration', toCorrect([`${variable} ${modelNameForm}`]));
  return name;
}

/** Loads a provider's package on first use. @throws Failure `configuration` that names the package to install */
export async function loadProvider(packageName: string, setting: string): Promise<Record<string, unknown>> {
  try {
    return (await import(packageName)) as Record<string, unknown>;
  } catch (cause) {
    const text = String(cause);
    // Node and the bundlers that run tests word it differently.
    const missing = /Cannot find (?:package|module)|Could not resolve/i.test(text) && text.includes(packageName);
    const sentence = missing
      ? `${setting} needs the package ${packageName}; install it with: npm install ${packageName}`
      : `${setting} needs the package ${packageName}, which cannot be loaded; install it again with: npm install ${packageName}`;
    throw new Failure('configuration', sentence, { cause });
  }
}
