/**
 * Test files share what they import, and the two copies of undici, Node's own and the package, share a dispatcher: that of the one
 * that is loaded first. Node's fetch cannot send files through the package's, so Node's comes first.
 */
await fetch('data:,');
