const toAuthor =
  /(?:^|\/)(?:@[\w.-]+|(?:authors?|autor(?:en|es)?|auteurs?|u|user|users|profile|people|contributors?|staff)\/[^/]+)\/?(?:\?.*)?$/i;

/** Whether an address leads to what somebody has written, as sites make them: "/@om", "/author/om". */
export const isAuthorsAddress = (address: string): boolean => toAuthor.test(address);
