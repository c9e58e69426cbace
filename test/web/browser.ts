import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser of the machine; undefined where there is none of the usual ones. */
export const browserHere: string | undefined = [process.env.CHROMIUM, ...places].find(
  (place) => place !== undefined && existsSync(place),
);

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(browserHere === undefined ? {} : { executablePath: browserHere }), args: ['--no-sandbox'] });
