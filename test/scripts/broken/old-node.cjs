// For a process that is started with it: the Node.js of some years ago.
Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });
