import { Failure } from '../../core/failure.ts';

/** Loads a provider's package on first use. @throws Failure `configuration` that names the package to install */
export async function loadProvider(packageName: string, setting: string): Promise<Record<string, unknown>> {
  try {
    return (await import(packageName)) as Record<string, unknown>;
  } catch (cause) {
    const missing =
      (cause as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND' && String(cause).includes(packageName);
    const sentence = missing
      ? `${setting} needs the package ${packageName}; install it with: npm install ${packageName}`
      : `${setting} needs the package ${packageName}, which cannot be loaded; install it again with: npm install ${packageName}`;
    throw new Failure('configuration', sentence, { cause });
  }
}
