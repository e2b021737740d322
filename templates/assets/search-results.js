/* Lectern: what is shown of an answer: titles, the best passages, the words marked, and what is said about them. */
(function (search) {
  "use strict";

  const { index, language, query } = search;
  const LONGEST = 320;
  const BEFORE = 90;
  const PASSAGES = 3;
  const PATIENCE = 60;

  /* Whether words follow one another from a place on, the last of them perhaps unfinished. */
  function isRun(words, at, forms, open) {
    return forms.every((form, step) => {
      const here = (words[at + step] || { form: "" }).form;
      return here === form || (open && step === forms.length - 1 && here.startsWith(form));
    });
  }

  /* Where a text has what was asked for: the phrases, forms of the words, any name of the terms. */
  function marksIn(text, found) {
    const words = language.words(text);
    const marks = [];
    words.forEach((word, at) => {
      const lengths = found.runs.filter(({ forms, open }) => isRun(words, at, forms, open)).map(({ forms }) => forms.length);
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
    return words.some((any, at) => isRun(words, at, phrase.forms, phrase.open));
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

  /* An article as an answer; nothing where no passage has the phrases. */
  async function answer(hit, found) {
    const article = await index.article(hit.article);
    const verified = (place) => found.phrases.every((phrase) =>
      hasPhrase(place ? article.passage(place).text : article.title, phrase));
    const places = Array.from(hit.passages).sort((one, other) => other[1].weight - one[1].weight || one[0] - other[0])
      .filter(([place]) => !found.phrases.length || verified(place));
    if (found.phrases.length && !places.length) {
      return null;
    }
    const texts = places.filter(([place]) => place > 0);
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
      count: texts.length,
    };
  }

  /* The next answers, as many as are wanted where there are so many, and where to go on from. */
  async function answers(found, from, wanted) {
    const shown = [];
    let next = from;
    const end = Math.min(found.hits.length, from + PATIENCE);
    while (shown.length < wanted && next < end) {
      const some = found.hits.slice(next, Math.min(end, next + wanted - shown.length));
      next += some.length;
      shown.push(...(await Promise.all(some.map((hit) => answer(hit, found)))).filter(Boolean));
    }
    return { shown, next };
  }

  async function find(text) {
    const found = await query.find(text);
    const inPhrases = new Set(found.phrases.flatMap((phrase) => phrase.words));
    const names = found.units.flatMap((unit) => unit.terms.flatMap((term) => term.spellings));
    const runs = found.phrases.concat(names.map((name) => ({ forms: language.forms(name) })).filter(({ forms }) => forms.length));
    const singles = found.units.filter((unit) => unit.words.length === 1).flatMap((unit) => unit.words)
      .filter((word) => !inPhrases.has(word));
    const whole = found.hits.flatMap((hit) => Array.from(hit.passages).filter(([place, { met }]) => place && met >= found.most));
    return { ...found, runs, singles, passages: whole.length };
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
    const seen = found.phrases.length > 0 && next >= found.hits.length;
    const number = seen ? shown.length : found.hits.length;
    const all = seen ? shown.reduce((sum, answer) => sum + answer.count, 0) : found.passages;
    const articles = counted(number, "article", "articles");
    const passages = counted(all, "passage", "passages");
    if (!shown.length) {
      return "Nothing found.";
    }
    if (!found.complete) {
      return `No article has all of this; ${articles} ${number === 1 ? "has" : "have"} some of it.`;
    }
    if (all < number) {
      return articles + (all ? `; ${passages} ${all === 1 ? "has" : "have"} all of it.` : ".");
    }
    return (found.phrases.length && next < found.hits.length ? "At most " : "") + passages + " in " + articles + ".";
  }

  /* What the reader should know about how the query was understood. */
  function remarks(found) {
    return found.told.map(({ form, near }) => near ? `Nothing for “${form}”; showing “${near}”.` : `Nothing for “${form}”.`)
      .concat(found.units.flatMap((unit) => unit.terms.map((term) => {
        const typed = unit.words.map((word) => word.form).join(" ");
        const names = term.spellings.filter((name) => language.forms(name).join(" ") !== typed);
        return names.length ? `Also as ${names.slice(0, 4).join(", ")}.` : "";
      })), found.everywhere ? "These words stand almost everywhere; another one would help." : "", found.filters.filter((filter) => !filter.places.size).map((filter) => `Nothing for “${filter.whole}”.`))
      .filter(Boolean);
  }

  /* Elements: a name with classes, what it has, what is in it. */
  function make(name, traits, ...content) {
    const [tag, ...classes] = name.split(".");
    const element = document.createElement(tag);
    element.className = classes.join(" ");
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

  search.results = { asks, find, answers, counts, remarks, make, marked };
})(window.lecternSearch);
