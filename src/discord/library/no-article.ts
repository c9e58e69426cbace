interface NoArticle {
  readonly name: string;
  /** Of the address's host, without `www.`; any, where there is none. */
  readonly host?: RegExp;
  /** Of its path; any, where there is none. */
  readonly path?: RegExp;
  readonly examples: readonly string[];
}

/** Addresses that people send in a chat, and nobody means to have read as an article. */
export const noArticles: readonly NoArticle[] = [
  {
    name: 'places of Discord',
    host: /^(?:[a-z]+\.)?discord(?:app)?\.com$/,
    path: /^\/(?:channels|invite|events|users|oauth2|application-directory|store|shop|quests|gifts|template|login|app)(?:\/|$)/,
    examples: ['https://discord.com/channels/1/2/3', 'https://ptb.discord.com/channels/@me/2/3'],
  },
  { name: 'invitations', host: /^discord\.(?:gg|gift|new)$/, examples: ['https://discord.gg/footnotes'] },
  {
    name: 'pictures, films, sounds and programs, by their names',
    path: /\.(?:png|jpe?g|jfif|gifv?|webp|avif|svg|bmp|tiff?|heic|ico|mp4|m4v|mov|webm|mkv|avi|mp3|m4a|ogg|oga|opus|wav|flac|zip|rar|7z|exe|dmg|apk)$/i,
    examples: ['https://cdn.discordapp.com/attachments/1/2/cat.png?ex=1', 'https://news.example/photo.JPG'],
  },
  {
    name: 'moving pictures',
    host: /^(?:[a-z0-9-]+\.)*(?:tenor\.com|giphy\.com|gfycat\.com|imgur\.com|klipy\.com)$/,
    examples: ['https://tenor.com/view/cat-1', 'https://media.giphy.com/media/x'],
  },
  {
    name: 'films',
    host: /^(?:[a-z0-9-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|tiktok\.com)$/,
    examples: ['https://www.youtube.com/watch?v=a', 'https://youtu.be/a?t=3'],
  },
  {
    name: 'music',
    host: /^(?:(?:open|play)\.spotify\.com|(?:[a-z0-9-]+\.)*(?:soundcloud\.com|deezer\.com)|music\.[a-z0-9-]+\.com)$/,
    examples: ['https://open.spotify.com/track/a', 'https://soundcloud.com/a/b'],
  },
];

/** Whether there may be an article at the address. */
export function mayBeArticle(link: string): boolean {
  const { hostname, pathname } = new URL(link);
  const named = hostname.replace(/^www\./, '');
  return !noArticles.some(({ host, path }) => (host?.test(named) ?? true) && (path?.test(pathname) ?? true));
}
