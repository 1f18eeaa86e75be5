/**
 * Return a function that computes a thing once for each object, as long as it is asked about no other one of the same
 * place: an article is read in several passes over its sentences, and then never again.
 */
export function oncePer<Subject extends object, Result>(
  compute: (subject: Subject) => Result,
  placeOf: (subject: Subject) => number = () => 0,
): (subject: Subject) => Result {
  let kept: { readonly subject: Subject; readonly result: Result }[] = [];
  return (subject) => {
    const place = placeOf(subject);
    const known = kept[place];
    if (known?.subject === subject) return known.result;
    // What was kept of the article before is let go.
    if (place === 0) kept = [];
    const result = compute(subject);
    kept[place] = { subject, result };
    return result;
  };
}
