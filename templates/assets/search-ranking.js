/* Lectern: which articles and passages answer a query, the best first. */
(function (search) {
  "use strict";

  const { index, query } = search;
  const SATURATION = 2.2;
  const TOGETHER = 1.5;
  const BATCH = 50;

  /* Articles in which some groups stand, and how much each says of them. What stands almost everywhere says nothing;
     but labels are always asked for, and other groups that are to be looked up as if they were. */
  async function clauseOf(groups, total) {
    const places = new Map();
    const wanted = groups.filter((one) => one.label || one.weight < index.TOO_COMMON);
    const lists = await Promise.all(wanted.map(async ({ group }) => {
      const list = await index.postings(group);
      return { ...list, rarity: Math.log(1 + (total - list.count + 0.5) / (list.count + 0.5)) };
    }));
    lists.forEach((list) => list.places.forEach(({ impact }, article) => {
      const place = places.get(article) || { score: 0, rarity: 0 };
      place.score = Math.max(place.score, list.rarity * impact * SATURATION);
      place.rarity = Math.max(place.rarity, list.rarity);
      places.set(article, place);
    }));
    const everywhere = wanted.length < groups.length && !wanted.some(({ label }) => label);
    return { lists, places, everywhere };
  }

  /* The passages of an article in which a clause is met, once they are known, and how rare what stands there is. */
  function passagesOf({ lists }, article) {
    const passages = new Map();
    lists.forEach(({ places, rarity }) => {
      const place = places.get(article);
      (place ? place.passages : []).forEach((passage) =>
        passages.set(passage, Math.max(rarity, passages.get(passage) || 0)));
    });
    return passages;
  }

  const byRank = (one, other) => other.rank - one.rank || one.article - other.article;

  /* Articles that have all that is asked, or where there is none, those that have most of it; as far as can be told
     without passages, in their order. */
  function match(asking, filters, scored) {
    const found = new Map();
    asking.forEach((clause) => clause.places.forEach(({ score, rarity }, article) => {
      if (filters.every((filter) => filter.places.has(article) === (filter.kind !== "without"))) {
        const hit = found.get(article) || { article, met: 0, score: 0, best: 0 };
        hit.met += 1;
        hit.score += scored ? score : 0;
        hit.best = Math.max(hit.best, rarity);
        found.set(article, hit);
      }
    }));
    const all = Array.from(found.values());
    const most = all.reduce((high, hit) => Math.max(high, hit.met), 0);
    const hits = all.filter((hit) => hit.met === most)
      .map((hit) => ({ ...hit, rank: hit.score + TOGETHER * hit.best })).sort(byRank);
    return { hits, most };
  }

  /* Articles with their passages, by what stands together in one too. Left are the passages in which a term was found
     that is asked for, and of a phrase those that may have it: the texts tell. */
  async function judged(hits, { asking, narrowing }) {
    const articles = hits.map(({ article }) => article);
    const lists = asking.concat(narrowing).flatMap((clause) => clause.lists);
    await Promise.all(lists.map((list) => list.load(articles)));
    return hits.map((hit) => {
      const passages = new Map();
      asking.forEach((clause) => passagesOf(clause, hit.article).forEach((weight, passage) => {
        const known = passages.get(passage) || { weight: 0, met: 0 };
        passages.set(passage, { weight: known.weight + weight, met: known.met + 1 });
      }));
      narrowing.map((clause) => passagesOf(clause, hit.article)).forEach((needed) => passages.forEach((any, passage) =>
        needed.has(passage) || passages.delete(passage)));
      const best = Array.from(passages.values()).reduce((high, { weight }) => Math.max(high, weight), 0);
      return { ...hit, passages, rank: hit.score + TOGETHER * best };
    }).filter((hit) => hit.passages.size).sort(byRank);
  }

  /* Sees to it that so many hits are in their order and have their passages. Of long lists these are loaded batch by
     batch, and what is settled stays where it is. */
  async function settle(found, wanted) {
    while (found.settled < Math.min(wanted, found.hits.length)) {
      const from = found.settled;
      const to = from + Math.max(found.batch, wanted - from);
      const batch = await judged(found.hits.slice(from, to), found);
      found.hits = found.hits.slice(0, from).concat(batch, found.hits.slice(to));
      found.settled += batch.length;
    }
  }

  /* How many hits are judged at once: all where no list is long, or where passages tell who is a hit; none more than are
     wanted where there is but one clause, whose order does not depend on passages. */
  function batchOf(asking, narrowing) {
    const isLong = asking.some(({ lists }) => lists.some(index.isLong));
    return narrowing.length || !isLong ? Infinity : asking.length > 1 ? BATCH : 0;
  }

  const labelled = (groups) => groups.map((one) => ({ ...one, label: true }));

  /* Everything about a query but the texts: who answers, in order; what was understood; what was not. */
  async function find(text, loosely) {
    const asked = await query.read(text, loosely);
    const { passages: total } = await index.meta();
    const clauses = await Promise.all(asked.units.map((unit) => clauseOf(unit.groups, total)));
    const filters = await Promise.all(asked.filters.map(async (filter) => {
      const groups = filter.groups.filter(({ group }) => group >= 0);
      return { ...filter, ...await clauseOf(filter.kind === "without" ? groups : labelled(groups), total) };
    }));
    const counted = clauses.filter((clause) => !clause.everywhere);
    const everywhere = clauses.length > 0 && !counted.length;
    let asking = counted.length ? counted : filters.filter(({ kind }) => kind !== "without");
    const common = everywhere && !asking.length;
    if (common) {
      asking = await Promise.all(asked.units.map(({ groups }) => clauseOf(labelled(groups), total)));
    }
    const phrased = new Set(asked.phrases.flatMap((phrase) => phrase.words));
    const narrowing = filters.filter(({ kind }) => kind === "term")
      .concat(clauses.filter((clause, at) => !clause.everywhere && phrased.has(asked.units[at].words[0])));
    const { hits, most } = match(asking, filters, common || counted.length > 0);
    const found = { ...asked, filters, asking, narrowing, hits, most, everywhere, common, complete: most >= counted.length,
      batch: batchOf(asking, narrowing), settled: 0 };
    await settle(found, found.batch && 1);
    return found;
  }

  search.ranking = { find, settle };
})(window.lecternSearch);
