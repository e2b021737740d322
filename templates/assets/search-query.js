/* Lectern: what a query asks for, and which articles and passages answer it best. */
(function (search) {
  "use strict";

  const { index, language } = search;
  const { forms } = language;
  const PART = /(author|publisher|year|term):(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|(\S+))|["“„«]([^"“”„«»]*)(["“”»]?)|[^\s"“„«]+/giu;
  const SATURATION = 2.2;
  const TOGETHER = 1.5;
  const COMPLETIONS = 5;
  const YEARS = 200;

  /* The parts of a query as they were typed: words, a phrase, or a filter. */
  function parse(text) {
    const parts = [];
    for (const [whole, filter, quoted, bare, phrase, closed] of text.matchAll(PART)) {
      const kind = filter ? filter.toLowerCase() : phrase === undefined ? "words" : "phrase";
      const value = filter ? quoted === undefined ? bare : quoted : phrase === undefined ? whole : phrase;
      parts.push({ kind, value, forms: forms(value), whole, open: phrase !== undefined && !closed });
    }
    const last = parts[parts.length - 1];
    if (last && last.kind === "words" && /[\p{L}\p{N}\p{M}]$/u.test(text)) {
      last.open = true;
    }
    return parts;
  }

  function mayComplete(entry) {
    return !entry.bare && !entry.form.includes(":") && language.weight(entry) < index.TOO_COMMON;
  }

  /* What is looked for where a word is typed: itself; else what it may become; its stem; a word that is nearly it. */
  async function resolve(form, open, told) {
    const entry = await index.entry(form);
    if (entry && (entry.groups.length || !open)) {
      return entry;
    }
    if (open && (form.length > 1 || language.isUnspaced(form))) {
      const longer = (await index.entriesFrom(form, 3)).filter(mayComplete)
        .sort((one, other) => language.weight(other) - language.weight(one));
      if (longer.length) {
        return { form, completes: longer, groups: merged(longer.slice(0, COMPLETIONS)), aliases: entry ? entry.aliases : [] };
      }
    }
    const { endings } = await index.meta();
    for (const stem of language.stems(form, endings)) {
      const found = await index.entry(stem);
      if (found && found.groups.length) {
        return { ...found, form };
      }
    }
    const near = await language.neighbours(form);
    if (near.length) {
      told.push({ form, near: near[0].form });
      return near[0];
    }
    told.push({ form });
    return { form, groups: [], aliases: [] };
  }

  function merged(entries) {
    const groups = new Map();
    entries.forEach((entry) => entry.groups.forEach((one) => groups.set(one.group, one)));
    return Array.from(groups.values());
  }

  /* Whether two forms are forms of one word, as far as is known here. */
  function isSame(one, other, groups, endings) {
    if (one === other || one.slice(0, 2) !== other.slice(0, 2)) {
      return one === other;
    }
    const entry = index.known(one);
    if (entry && entry.groups.length) {
      return entry.groups.some(({ group }) => groups.some((wanted) => wanted.group === group));
    }
    const stems = new Set(language.stems(other, endings).concat(other));
    return !entry && language.stems(one, endings).some((stem) => stems.has(stem));
  }

  /* The names of terms that begin at a word: those the words after it complete, and those that they begin. */
  function namesAt(words, at, endings) {
    const names = [];
    for (const alias of words[at].aliases) {
      const rest = words.slice(at + 1, at + 1 + alias.rest.length);
      const fits = rest.every((word, place) => isSame(alias.rest[place], word.form, word.groups, endings)
        || (word.completes && alias.rest[place].startsWith(word.form)));
      if (fits) {
        const cut = rest.length < alias.rest.length || rest.some((word) => word.completes);
        names.push({ term: alias.term, length: 1 + rest.length, whole: !cut, reaches: at + 1 + rest.length === words.length });
      }
    }
    return names;
  }

  /* Runs of words that are names of terms, the longest first; and the terms to offer. */
  async function termsIn(words, endings) {
    const runs = [];
    const offered = new Set();
    for (let at = 0; at < words.length;) {
      const names = namesAt(words, at, endings);
      const length = Math.max(0, ...names.filter((name) => name.whole).map((name) => name.length));
      const whole = names.filter((name) => name.whole && name.length === length).map((name) => name.term);
      whole.forEach((term) => offered.add(term));
      names.filter((name) => !name.whole && name.reaches && (name.length > 1 || at === 0))
        .forEach((name) => offered.add(name.term));
      if (length) {
        runs.push({ at, length, terms: await Promise.all(Array.from(new Set(whole), index.term)) });
      }
      at += length || 1;
    }
    const last = words[words.length - 1];
    if (words.length === 1 && last.completes) {
      last.completes.forEach((entry) => entry.aliases.filter((alias) => !alias.rest.length)
        .forEach((alias) => offered.add(alias.term)));
    }
    return { runs, offered: await Promise.all(Array.from(offered).slice(0, 3).map(index.term)) };
  }

  /* Articles in which some groups stand, and how much each article and passage says of them. */
  async function clauseOf(groups, total) {
    const places = new Map();
    const wanted = groups.filter((one) => one.weight < index.TOO_COMMON);
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
    return { places, everywhere: wanted.length < groups.length };
  }

  /* What a filter lets through, by article; nothing where it names what the archive does not have. */
  async function filterOf(part) {
    const groups = [];
    const pick = async (name) => {
      const entry = await index.entry(part.kind + ":" + name);
      if (entry) {
        groups.push(...entry.groups);
      }
    };
    const { facets } = await index.meta();
    const [from, to = from] = part.value.split("..").map((year) => parseInt(forms(year)[0], 10));
    if (part.kind === "year") {
      const [earliest = 1, latest = 0] = facets.years;
      const last = Math.min(to || latest, latest);
      for (let year = Math.max(from || earliest, earliest, last - YEARS); year <= last; year++) {
        await pick(year);
      }
    } else {
      await pick(part.kind === "term" ? part.value.toLowerCase() : part.forms.join(" "));
    }
    if (!groups.length && part.kind === "term") {
      const words = await Promise.all(part.forms.map((form) => resolve(form, false, [])));
      const { runs } = await termsIn(words, {});
      runs.forEach((run) => run.terms.forEach((term) => groups.push({ group: term.group, weight: 0 })));
    } else if (!groups.length && part.kind !== "year" && part.forms.length) {
      const all = await index.entriesFrom(part.kind + ":" + part.forms.join(" "), 2);
      groups.push(...merged(all));
    }
    return groups.filter(({ group }) => group >= 0);
  }

  /* The units of a query: each a word, or a name of a term, which stands for all its names. */
  function unitsOf(words, runs) {
    const units = [];
    for (let at = 0; at < words.length;) {
      const run = runs.find((one) => one.at === at);
      const length = run ? run.length : 1;
      const own = words.slice(at, at + length);
      const terms = run ? run.terms : [];
      const groups = terms.filter((term) => term.group >= 0).map((term) => ({ group: term.group, weight: 0 }))
        .concat(length === 1 || terms.every((term) => term.group < 0) ? own.flatMap((word) => word.groups) : []);
      units.push({ words: own, terms, groups });
      at += length;
    }
    return units;
  }

  /* Articles that have every unit, or where there is none, those that have most of them. */
  function match(clauses, filters) {
    const counted = clauses.filter((clause) => !clause.everywhere);
    const found = new Map();
    (counted.length ? counted : filters).forEach((clause) => clause.places.forEach((place, article) => {
      if (filters.every((filter) => filter.places.has(article))) {
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
  async function find(text) {
    const parts = parse(text);
    const { passages: total, endings } = await index.meta();
    const told = [];
    const words = [];
    const phrases = [];
    for (const part of parts.filter(({ kind }) => kind === "words" || kind === "phrase")) {
      const open = part === parts[parts.length - 1] && part.open;
      const own = await Promise.all(part.forms.map((form, at) => resolve(form, open && at === part.forms.length - 1, told)));
      words.push(...own);
      if (part.kind === "phrase" && own.length > 1) {
        phrases.push({ forms: part.forms, open, words: own });
      }
    }
    const { runs, offered } = await termsIn(words, endings);
    const inPhrase = new Set(phrases.flatMap((phrase) => phrase.words));
    const units = unitsOf(words, runs.filter((run) => !words.slice(run.at, run.at + run.length).some((one) => inPhrase.has(one))));
    const clauses = await Promise.all(units.map((unit) => clauseOf(unit.groups, total)));
    phrases.forEach((phrase) => {
      phrase.clauses = clauses.filter((clause, at) => phrase.words.includes(units[at].words[0]));
    });
    const filters = await Promise.all(parts.filter(({ kind }) => kind !== "words" && kind !== "phrase")
      .map(async (part) => ({ ...part, ...await clauseOf(await filterOf(part), total) })));
    const { hits, complete, most } = match(clauses, filters);
    const ranked = narrowed(hits, phrases, filters).map(rank)
      .sort((one, other) => other.rank - one.rank || one.article - other.article);
    const everywhere = clauses.length > 0 && clauses.every((clause) => clause.everywhere);
    return { parts, units, phrases, filters, told, offered, complete, most, everywhere, hits: ranked, endings };
  }

  search.query = { parse, find, isSame };
})(window.lecternSearch);
