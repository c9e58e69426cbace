/** What is said of an empty library. */
export const nothingIndexed =
  'No article is indexed yet; npm run index -- PATH adds one, npm run index adds those of data/articles.';
