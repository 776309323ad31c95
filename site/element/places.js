// Where the project is, as the build knows it from site/places.json.

/** The address of a page of the documentation: reading("embed.html#codes"). */
export function reading(page) {
  return QUOTEDRIFT_SITE + "docs/" + page;
}
