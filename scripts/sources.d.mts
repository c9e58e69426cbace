export const root: string;
export const built: string;
/** Whether there is a build to run: of these sources, or where there are none (in an image). */
export function isBuilt(): boolean;
