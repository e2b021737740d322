/* Lectern: what is shown of an answer: titles, the best passages, the words marked, and what is said about them. */
(function (search) {
  "use strict";

  const { index, language, query, ranking } = search;
  const LONGEST = 320;
  const BEFORE = 90;
  const PASSAGES = 3;
  const PATIENCE = 60;
  const UTMOST = 600;
  const REMARKS = 3;
  const EVERYWHERE = "These words stand almost everywhere; another one would help.";

  /* Whether words follow one another from a place on, the last of them perhaps unfinished. */
  function isRun(words, at, { forms, open, joined }) {
    return forms.every((form, step) => {
      const here = words[at + step];
      return here && (here.form === form || (open && step === forms.length - 1 && here.form.startsWith(form)))
        && !(joined && step && here.start > words[at + step - 1].end);
    });
  }

  /* Where a text has what was asked for: the phrases, forms of the words, any name of the terms. */
  function marksIn(text, found) {
    const words = language.words(text);
    const marks = [];
    words.forEach((word, at) => {
      const lengths = found.runs.filter((run) => isRun(words, at, run)).map(({ forms }) => forms.length);
      const single = found.singles.some((one) => (one.completes && word.form.startsWith(one.form))
        || query.isSame(word.form, one.form, one.groups, found.endings));
      const length = Math.max(single ? 1 : 0, ...lengths);
      if (length) {
        marks.push([word.start, words[at + length - 1].end]);
      }
    });
    const apart = [];
    marks.forEach(([start, end]) => {
      const last = apart[apart.length - 1];
      if (last && start <= last[1]) {
        last[1] = Math.max(last[1], end);
      } else {
        apart.push([start, end]);
      }
    });
    return apart;
  }

  /* Whether the words of a phrase follow one another in a text. */
  function hasPhrase(text, phrase) {
    const words = language.words(text);
    return words.some((any, at) => isRun(words, at, phrase));
  }

  /* A passage, or of a long one what stands around most of the marks. */
  function excerpt(text, marks) {
    if (text.length <= LONGEST) {
      return { text, marks };
    }
    const within = (from) => marks.filter(([start, end]) => start >= from && end <= from + LONGEST).length;
    const first = marks.reduce((best, [start]) =>
      within(start - BEFORE) > within(best - BEFORE) ? start : best, marks.length ? marks[0][0] : 0);
    const rough = Math.max(0, Math.min(first - BEFORE, text.length - LONGEST));
    const from = rough && text.indexOf(" ", rough) + 1;
    const cut = from + LONGEST >= text.length ? text.length : text.lastIndexOf(" ", from + LONGEST);
    const to = cut > from + BEFORE ? cut : from + LONGEST;
    const lead = from ? "… " : "";
    return {
      text: lead + text.slice(from, to) + (to < text.length ? " …" : ""),
      marks: marks.filter(([start, end]) => start >= from && end <= to)
        .map((mark) => mark.map((place) => place - from + lead.length)),
    };
  }

  /* Whether an article has none of the phrases that are to be left out. */
  function mayStay(article, found) {
    const left = found.filters.filter((filter) => filter.phrase);
    for (let place = 0; left.length && place <= article.passages; place++) {
      if (left.some((phrase) => hasPhrase(textOf(article, place), phrase))) {
        return false;
      }
    }
    return true;
  }

  function textOf(article, place) {
    return place ? article.passage(place).text : article.title;
  }

  /* The passages that have all that was found; the title is none. */
  function fullOf(places, most) {
    return places.filter(([place, { met }]) => place && met >= most);
  }

  /* An article as an answer; nothing where no passage has the phrases, or one has what is to be left out. Shown are the
     passages that have all that was found, or where none has, those that have most of it. */
  async function answer(hit, found) {
    const article = await index.article(hit.article);
    const verified = (place) => found.phrases.every((phrase) => hasPhrase(textOf(article, place), phrase));
    const places = Array.from(hit.passages).sort((one, other) => other[1].weight - one[1].weight || one[0] - other[0])
      .filter(([place]) => !found.phrases.length || verified(place));
    if (!places.length || !mayStay(article, found)) {
      return null;
    }
    const full = fullOf(places, found.most);
    const texts = full.length ? full : places.filter(([place]) => place);
    const enough = texts.length ? texts[0][1].weight / 2 : 0;
    const shown = texts.filter(([, { weight }]) => weight >= enough).slice(0, PASSAGES).map(([place]) => place);
    for (let place = 1; !shown.length && place <= article.passages; place++) {
      if (article.passage(place).kind !== "h") {
        shown.push(place);
      }
    }
    return {
      ...article,
      marks: marksIn(article.title, found),
      passages: shown.map((place) => {
        const { href, text } = article.passage(place);
        return { href, ...excerpt(text, marksIn(text, found)) };
      }),
      count: full.length,
    };
  }

  /* The next answers, as many as are wanted where there are so many, and where to go on from. Whether there is a phrase
     only the texts tell: the first answer is looked for long, more of them a while, both as long as anybody waits. */
  async function answers(found, from, wanted, isWanted = () => true) {
    const shown = [];
    let next = from;
    const isDue = () => next < found.hits.length && next < from + (shown.length ? PATIENCE : UTMOST);
    while (shown.length < wanted && isDue() && isWanted()) {
      await ranking.settle(found, next + wanted - shown.length);
      const some = found.hits.slice(next, next + wanted - shown.length);
      next += some.length;
      shown.push(...(await Promise.all(some.map((hit) => answer(hit, found)))).filter(Boolean));
    }
    return { shown, next };
  }

  async function find(text, loosely) {
    const found = await ranking.find(text, loosely);
    const inPhrases = new Set(found.phrases.flatMap((phrase) => phrase.words));
    const terms = found.units.concat(found.filters).flatMap((asked) => asked.terms);
    const names = terms.flatMap((term) => term.spellings.map(language.forms)).filter((forms) => forms.length);
    const runs = found.phrases.concat(names.map((forms) => ({ forms })));
    const singles = found.units.filter((unit) => unit.words.length === 1).flatMap((unit) => unit.words)
      .filter((word) => !inPhrases.has(word));
    const unsure = found.phrases.length > 0 || found.filters.some((filter) => filter.phrase);
    return { ...found, runs, singles, unsure };
  }

  function tally(counts) {
    return { passages: counts.reduce((sum, count) => sum + count, 0), having: counts.filter(Boolean).length };
  }

  /* How many passages have all that was found, and in how many articles; nothing where only some of them are known. */
  function knownOf({ hits, settled, asking, most }) {
    if (settled >= hits.length) {
      return tally(hits.map((hit) => fullOf(Array.from(hit.passages), most).length));
    }
    const [list, ...others] = asking.flatMap(({ lists }) => lists);
    return others.length || hits.length < list.places.size ? {}
      : { passages: list.count - list.titles, having: hits.length - list.bare };
  }

  /* What a query finds, and the first answers. Characters that nowhere stand together as they were typed are looked for
     apart. */
  async function ask(text, wanted, isWanted) {
    const found = await find(text, false);
    const first = await answers(found, 0, wanted, isWanted);
    if (!first.shown.length && first.next >= found.hits.length && found.phrases.some((phrase) => phrase.joined)) {
      const loose = await find(text, true);
      return { found: loose, answers: await answers(loose, 0, wanted, isWanted) };
    }
    return { found, answers: first };
  }

  /* Whether a text asks for anything: one letter does not, where words have more. */
  function asks(text) {
    const letters = text.match(/[\p{L}\p{N}]/gu) || [];
    return letters.length > 1 || language.isUnspaced(letters.join(""));
  }

  function counted(number, one, many) {
    return number.toLocaleString("en") + " " + (number === 1 ? one : many);
  }

  /* How much was found, in words; where there are phrases, for certain only when all texts have been seen. */
  function counts(found, { shown, next }) {
    const more = next < found.hits.length;
    const seen = found.unsure && !more;
    const number = seen ? shown.length : found.hits.length;
    const { passages: all, having } = seen ? tally(shown.map(({ count }) => count)) : knownOf(found);
    const articles = counted(number, "article", "articles");
    const passages = counted(all || 0, "passage", "passages");
    if (!shown.length) {
      return more ? `None in the first ${next.toLocaleString("en")} of ${articles} with these words.`
        : found.everywhere ? EVERYWHERE : "Nothing found.";
    }
    if (found.common) {
      return EVERYWHERE + " Looked through: " + counted(found.hits.length, "article", "articles")
        + " where they are frequent.";
    }
    if (!found.complete) {
      return `No article has all of this; ${articles} ${number === 1 ? "has" : "have"} some of it.`;
    }
    const bound = found.unsure && more ? "At most " : "";
    if (having === number) {
      return bound + passages + " in " + articles + ".";
    }
    if (all && found.most === 1) {
      const titled = number - having;
      return `${bound}${passages} in ${counted(having, "article", "articles")}; ${titled.toLocaleString("en")} more by `
        + (titled === 1 ? "its title." : "their titles.");
    }
    return bound + articles + (all ? `; ${passages} ${all === 1 ? "has" : "have"} all of it.` : ".");
  }

  /* The names of a term that were not typed, each way of writing once. */
  function otherNames(unit, term) {
    const seen = new Set([unit.words.map((word) => word.form).join(" ")]);
    return term.spellings.filter((name) => {
      const forms = language.forms(name).join(" ");
      return !seen.has(forms) && seen.add(forms);
    });
  }

  /* What the reader should know about how the query was understood: pieces of text, what was typed or stands in the
     archive at the odd places. */
  function remarks(found) {
    const terms = new Set();
    const names = found.units.flatMap((unit) => unit.terms.filter((term) => !terms.has(term.id) && terms.add(term.id))
      .map((term) => otherNames(unit, term).slice(0, 4)).filter((others) => others.length));
    const apart = found.loosely ? found.parts.filter(({ kind, forms }) => kind === "words" && forms.length > 1
      && forms.some(language.isUnspaced)) : [];
    const idle = found.filters.filter((filter) => !filter.phrase && !filter.places.size && !filter.everywhere);
    return [
      ...found.parts.cut ? [[`Only the first ${query.MOST_WORDS} words are looked for.`]] : [],
      ...apart.map(({ value }) => ["Nowhere “", value, "” as it was typed; these have its characters."]),
      ...idle.map(({ whole, value, malformed }) => malformed ? ["“", value, "” is not a year; 2022 is one."]
        : ["Nothing for “", whole, "”."]),
      ...found.filters.filter(({ kind, everywhere }) => kind === "without" && everywhere)
        .map(({ value }) => ["“", value, "” stands almost everywhere and is not left out."]),
      ...found.told.map(({ form, near }) =>
        near ? ["Nothing for “", form, "”; showing “", near, "”."] : ["Nothing for “", form, "”."]),
      ...names.map((others) => ["Also as ", ...others.flatMap((name, at) => at ? [", ", name] : [name]), "."]),
    ];
  }

  /* What is left of a query without one of its parts. */
  function without(found, part) {
    return found.parts.filter((one) => one !== part).map((one) => one.whole).join(" ");
  }

  /* Whether something failed because the archive was made anew, or does so by chance; in words. */
  function trouble(failure) {
    console.warn(failure);
    return failure.told || "A part of the index could not be loaded. Asking again may help.";
  }

  /* The remarks that a reader may take in, as elements. */
  function said(found, kind) {
    return remarks(found).slice(0, REMARKS).map((remark) =>
      make(kind, {}, ...remark.map((text, at) => at % 2 ? make("bdi", {}, text) : text)));
  }

  /* Elements: a name with classes, what it has, what is in it. */
  function make(name, traits, ...content) {
    const [tag, ...classes] = name.split(".");
    const element = document.createElement(tag);
    if (classes.length) {
      element.className = classes.join(" ");
    }
    Object.entries(traits).forEach(([trait, value]) => value !== "" && element.setAttribute(trait, value));
    element.append(...content);
    return element;
  }

  /* A text with its marks. */
  function marked(text, marks) {
    const content = [];
    let at = 0;
    marks.forEach(([start, end]) => {
      content.push(text.slice(at, start), make("mark", {}, text.slice(start, end)));
      at = end;
    });
    return content.concat(text.slice(at));
  }

  search.results = { asks, ask, answers, counts, counted, said, without, trouble, make, marked };
})(window.lecternSearch);
