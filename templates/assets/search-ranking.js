/* Lectern: which articles and passages answer a query, the best first. */
(function (search) {
  "use strict";

  const { index, query } = search;
  const SATURATION = 2.2;
  const TOGETHER = 1.5;

  /* Articles in which some groups stand, and how much each article and passage says of them. What stands almost
     everywhere has no list, and says nothing; but labels have one always. */
  async function clauseOf(groups, total) {
    const places = new Map();
    const wanted = groups.filter((one) => one.label || one.weight < index.TOO_COMMON);
    const lists = await Promise.all(wanted.map((one) => index.postings(one.group)));
    lists.forEach((list) => {
      const rarity = Math.log(1 + (total - list.count + 0.5) / (list.count + 0.5));
      list.places.forEach(({ impact, passages }, article) => {
        const place = places.get(article) || { score: 0, passages: new Map() };
        place.score = Math.max(place.score, rarity * impact * SATURATION);
        passages.forEach((passage) => place.passages.set(passage, Math.max(rarity, place.passages.get(passage) || 0)));
        places.set(article, place);
      });
    });
    const everywhere = wanted.length < groups.length && !wanted.some(({ label }) => label);
    return { places, everywhere };
  }

  /* Articles that have every unit, or where there is none, those that have most of them. */
  function match(clauses, filters) {
    const counted = clauses.filter((clause) => !clause.everywhere);
    const found = new Map();
    const asking = counted.length ? counted : filters.filter(({ kind }) => kind !== "without");
    asking.forEach((clause) => clause.places.forEach((place, article) => {
      if (filters.every((filter) => filter.places.has(article) === (filter.kind !== "without"))) {
        const hit = found.get(article) || { article, met: 0, score: 0, passages: new Map() };
        hit.met += 1;
        hit.score += counted.length ? place.score : 0;
        place.passages.forEach((weight, passage) => {
          const known = hit.passages.get(passage) || { weight: 0, met: 0 };
          hit.passages.set(passage, { weight: known.weight + weight, met: known.met + 1 });
        });
        found.set(article, hit);
      }
    }));
    const all = Array.from(found.values());
    const most = all.reduce((high, hit) => Math.max(high, hit.met), 0);
    return { hits: all.filter((hit) => hit.met === most), complete: most >= counted.length, most };
  }

  function rank(hit) {
    const best = Array.from(hit.passages.values()).reduce((high, { weight }) => Math.max(high, weight), 0);
    return { ...hit, rank: hit.score + TOGETHER * best };
  }

  /* Leaves the passages in which a term was found, and of a phrase those that may have it: the texts tell. */
  function narrowed(hits, phrases, filters) {
    const only = filters.filter((filter) => filter.kind === "term");
    return hits.map((hit) => {
      const passages = new Map(Array.from(hit.passages).filter(([passage]) =>
        only.every((filter) => filter.places.get(hit.article).passages.has(passage))
        && phrases.every((phrase) => phrase.clauses.every((clause) =>
          clause.everywhere || (clause.places.get(hit.article) || { passages: new Map() }).passages.has(passage)))));
      return { ...hit, passages };
    }).filter((hit) => hit.passages.size);
  }

  /* Everything about a query but the texts: who answers, in order; what was understood; what was not. */
  async function find(text, loosely) {
    const asked = await query.read(text, loosely);
    const { passages: total } = await index.meta();
    const clauses = await Promise.all(asked.units.map((unit) => clauseOf(unit.groups, total)));
    asked.phrases.forEach((phrase) => {
      phrase.clauses = clauses.filter((clause, place) => phrase.words.includes(asked.units[place].words[0]));
    });
    const filters = await Promise.all(asked.filters.map(async (filter) => {
      const label = filter.kind !== "without";
      const groups = filter.groups.filter(({ group }) => group >= 0);
      return { ...filter, ...await clauseOf(label ? groups.map((one) => ({ ...one, label })) : groups, total) };
    }));
    const { hits, complete, most } = match(clauses, filters);
    const ranked = narrowed(hits, asked.phrases, filters).map(rank)
      .sort((one, other) => other.rank - one.rank || one.article - other.article);
    const everywhere = clauses.length > 0 && clauses.every((clause) => clause.everywhere);
    return { ...asked, filters, complete, most, everywhere, hits: ranked };
  }

  search.ranking = { find };
})(window.lecternSearch);
