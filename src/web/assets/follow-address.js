// What stands behind "#" never reaches the server, which marks the words: it is asked for the page with them.
const follow = () => {
  const [, name, mark = ''] = /^#(p\d+(?::\d+-\d+)?)(~[0-9a-f]{6})?$/.exec(decodeURIComponent(location.hash)) ?? [];
  if (name === undefined || document.getElementById(name)) return;
  const address = new URL(location.href);
  if (address.searchParams.get('at')?.startsWith(name)) return;
  address.searchParams.set('at', `${name}${mark}`);
  address.searchParams.delete('part');
  address.hash = name;
  location.replace(address);
};
addEventListener('hashchange', follow);
follow();
