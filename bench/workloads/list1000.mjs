/** As many pages of the list as are walked: 20 of 100, the most that a page may hold. */
const PAGES = 20;

/** A page as long as the cap allows: agreements with the event at which each was signed. */
export const list1000 = {
  name: "list1000",
  query: `query List($after: String) {
  agreements(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        slug
        title
        instrumentType
        legalForm
        status
        signedOn {
          edtf
        }
        event {
          slug
          name
        }
      }
    }
  }
}`,
  variables: () => [{}],
  /** Return the variables of each page, walked from the first to the last but one. */
  pages: async ([first], ask) => {
    const pages = [first];
    while (pages.length < PAGES) {
      const { hasNextPage, endCursor } = (await ask(pages.at(-1))).agreements.pageInfo;
      if (!hasNextPage) break;
      pages.push({ after: endCursor });
    }
    return pages;
  },
};
