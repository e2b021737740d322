/* Lectern: what a query asks for: its words and phrases, the terms they name, the filters. */
(function (search) {
  "use strict";

  const { index, language } = search;
  const { forms } = language;
  const COMPLETIONS = 5;
  const CHARACTERS = 20;
  const MOST_WORDS = 32;
  const YEARS = /^(\d{1,4})?(?:(\.\.|…|[-–—])(\d{1,4})?)?$/;

  /* What may open a quotation, and what closes it then; some marks open only where no word stands before them. */
  const FREE = "(?<![\\p{L}\\p{N}])";
  const QUOTES = [
    [`["“„＂]|${FREE}”`, '["“”＂]'],
    [`[«‹]|${FREE}[»›]`, "[«»‹›]"],
    ["‚", "[‘’](?!\\p{L})"],
    ["[「『]", "[」』]"],
  ];
  const QUOTED = QUOTES.map(([open, close]) => `(?:${open})((?:(?!${close}).)*)(${close})?`).join("|");
  const OPENING = QUOTES.map(([open]) => open).join("|");
  const PART = new RegExp(`(?:(author|publisher|year|term):|(?<!\\S)([-−])(?=[\\p{L}\\p{N}]|${OPENING}))?`
    + `(?:${QUOTED}|((?:(?!${OPENING})\\S)+))`, "gisu");

  /* The parts of a query as they were typed: words, a phrase, or a filter; no more of them than anybody reads. */
  function parse(text) {
    const parts = [];
    let left = MOST_WORDS;
    for (const [whole, filter, minus, ...values] of text.matchAll(PART)) {
      const bare = values.pop();
      const quoted = values.findIndex((value, place) => place % 2 === 0 && value !== undefined);
      const value = bare === undefined ? values[quoted] : bare;
      const kind = filter ? filter.toLowerCase() : minus ? "without" : bare === undefined ? "phrase" : "words";
      const found = language.words(value);
      if (found.length > left) {
        parts.cut = true;
      }
      const open = kind === "phrase" && !values[quoted + 1];
      const own = found.slice(0, left);
      const phrase = kind === "without" && bare === undefined && own.length > 0;
      left -= own.length;
      const begun = kind === "without" && !found.length;
      if (!begun && (own.length || !found.length)) {
        parts.push({ kind, value, found: own, forms: own.map(({ form }) => form), whole, open, phrase });
      }
      if (parts.cut) {
        break;
      }
    }
    const last = parts[parts.length - 1];
    if (last && last.kind === "words" && /[\p{L}\p{N}\p{M}]$/u.test(text)) {
      last.open = true;
    }
    return parts;
  }

  /* The words of a part, and those that must stand together: a phrase, or a run of characters that are not parted. */
  function pieces(part, loosely) {
    if (part.kind === "phrase") {
      return [{ forms: part.forms, phrase: true, run: part.forms.some(language.isUnspaced), typed: part.value }];
    }
    const all = [];
    let run = [];
    part.found.forEach((word, at) => {
      const next = part.found[at + 1];
      run.push(word);
      if (!next || next.start >= word.end) {
        const typed = part.value.slice(run[0].start, word.end);
        const several = run.length > 1;
        const own = run.map(({ form }) => form);
        all.push({ forms: own, phrase: several && !loosely, run: several, joined: several, typed });
        run = [];
      }
    });
    return all;
  }

  function mayComplete(entry) {
    return !entry.bare && !entry.form.includes(":") && language.weight(entry) < index.TOO_COMMON;
  }

  const byWeight = (one, other) => language.weight(other) - language.weight(one);

  /* What is looked for where a word is typed: itself; else what it may become; its stem; a word that is nearly it. One
     character of a script without spaces is looked for with whatever follows it. */
  async function resolve(form, open, told) {
    const entry = await index.entry(form);
    const character = language.isUnspaced(form) && Array.from(form).length === 1;
    if (entry && !character && (entry.groups.length || !open)) {
      return { ...entry };
    }
    if (character || (open && form.length > 1)) {
      const longer = (await index.entriesFrom(form, 3)).filter((one) => one === entry || mayComplete(one))
        .sort(byWeight);
      if (longer.length) {
        const groups = merged(longer.slice(0, character ? CHARACTERS : COMPLETIONS));
        return { form, completes: longer, groups, aliases: entry ? entry.aliases : [] };
      }
    }
    const { endings } = await index.meta();
    const stems = await Promise.all(language.stems(form, endings).map(index.entry));
    const found = stems.find((stem) => stem && stem.groups.length);
    if (found) {
      return { ...found, form };
    }
    const near = await language.neighbours(form);
    told.push(near.length ? { form, near: near[0].form } : { form });
    return near.length ? { ...near[0] } : { form, groups: [], aliases: [] };
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
        const length = 1 + rest.length;
        names.push({ ...alias, length, whole: !cut, reaches: at + length === words.length });
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
      const whole = names.filter((name) => name.whole && name.length === length);
      whole.forEach((name) => offered.add(name.term));
      names.filter((name) => !name.whole && name.reaches && (name.length > 1 || at === 0))
        .forEach((name) => offered.add(name.term));
      if (length) {
        const terms = await Promise.all(Array.from(new Set(whole.map((name) => name.term)), index.term));
        runs.push({ at, length, terms, covers: whole.some((name) => name.covers) });
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

  /* The groups of the years that a filter names; nothing where it names none. */
  async function yearsOf(value) {
    const plain = value.replace(/\p{Nd}+/gu, (digits) => forms(digits)[0]);
    const [matched, from, range, to] = YEARS.exec(plain) || [];
    if (!matched || !(from || to)) {
      return null;
    }
    const ends = [Number(from || 0), range ? Number(to || Infinity) : Number(from)].sort((one, other) => one - other);
    return (await index.entriesFrom("year:", 9))
      .filter(({ form }) => Number(form.slice(5)) >= ends[0] && Number(form.slice(5)) <= ends[1]);
  }

  /* The names that have all of some words, in whatever order; the last word may be unfinished. */
  async function namesOf({ kind, forms: own }) {
    const whole = own.length && await index.entry(kind + ":" + own.join(" "));
    if (whole || !own.length) {
      return merged(whole ? [whole] : []);
    }
    const words = await Promise.all(own.map(async (form, at) => {
      const entry = await index.entry(kind + ":" + form);
      return merged(entry ? [entry] : at === own.length - 1 ? await index.entriesFrom(kind + ":" + form, 2) : []);
    }));
    return words[0].filter(({ group }) => words.every((groups) => groups.some((one) => one.group === group)));
  }

  /* What a filter names in the archive: groups, and terms whose names are to be marked. */
  async function filterOf(part) {
    if (part.kind === "year") {
      const years = await yearsOf(part.value);
      return { groups: merged(years || []), terms: [], malformed: !years };
    }
    if (part.phrase) {
      return { groups: [], terms: [] };
    }
    if (part.kind !== "term" && part.kind !== "without") {
      return { groups: await namesOf(part), terms: [] };
    }
    const words = await Promise.all(part.forms.map((form) => resolve(form, false, [])));
    const { runs } = await termsIn(words, {});
    const whole = runs.filter((run) => run.length === words.length);
    const own = whole.flatMap((run) => run.terms);
    if (part.kind === "without") {
      return { groups: labels(own).concat(words.length !== 1 || whole.some((run) => run.covers) ? [] : words[0].groups),
        terms: [] };
    }
    const entry = await index.entry("term:" + part.value.toLowerCase());
    const groups = entry ? entry.groups : labels(own);
    return { groups, terms: own.filter((term) => groups.some(({ group }) => group === term.group)) };
  }

  function labels(terms) {
    return terms.filter((term) => term.group >= 0).map((term) => ({ group: term.group, weight: 0, label: true }));
  }

  /* The units of a query: each a word, or a name of a term, which stands for all its names. */
  function unitsOf(words, runs) {
    const units = [];
    for (let at = 0; at < words.length;) {
      const run = runs.find((one) => one.at === at);
      const length = run ? run.length : 1;
      const own = words.slice(at, at + length);
      const terms = run ? run.terms : [];
      const apart = terms.every((term) => term.group < 0) || (length === 1 && !run.covers);
      units.push({ words: own, terms, groups: labels(terms).concat(apart ? own.flatMap((word) => word.groups) : []) });
      at += length;
    }
    return units;
  }

  /* What is asked for, and what was not understood. Loosely: runs of characters need not stand as they were typed. */
  async function read(text, loosely) {
    const parts = parse(text);
    const { endings } = await index.meta();
    const told = [];
    const words = [];
    const phrases = [];
    for (const part of parts.filter(({ kind }) => kind === "words" || kind === "phrase")) {
      const open = part === parts[parts.length - 1] && part.open;
      const last = part.forms.length - 1;
      let at = 0;
      for (const piece of pieces(part, loosely)) {
        const unknown = [];
        const first = at;
        const own = await Promise.all(piece.forms.map((form, place) =>
          resolve(form, open && first + place === last, unknown)));
        at += own.length;
        told.push(...(piece.run && unknown.length ? [{ form: piece.typed }].slice(Number(loosely)) : unknown));
        words.push(...own);
        if (piece.phrase && own.length) {
          phrases.push({ ...piece, forms: own.map((word) => word.form), open, words: own });
        }
      }
    }
    const { runs, offered } = await termsIn(words, endings);
    const inPhrase = new Set(phrases.flatMap((phrase) => phrase.words));
    const isLoose = (run) => !words.slice(run.at, run.at + run.length).some((one) => inPhrase.has(one));
    const units = unitsOf(words, runs.filter(isLoose));
    const filters = await Promise.all(parts.filter(({ kind }) => kind !== "words" && kind !== "phrase")
      .map(async (part) => ({ ...part, ...await filterOf(part) })));
    return { parts, units, phrases, filters, told, loosely, endings, offered };
  }

  search.query = { MOST_WORDS, read, isSame };
})(window.lecternSearch);
