/* Lectern: the page to search from. */
(function (search) {
  "use strict";

  const { results } = search;
  const { make, marked } = results;
  const PAUSE = 150;
  const SLOW = 500;
  const AT_ONCE = 10;
  const WAYS = 5;
  const form = document.getElementById("search-form");
  const words = document.getElementById("search-words");
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  let asked = 0;
  let waiting = 0;

  function facts(answer) {
    const date = answer.date ? make("time", { datetime: answer.date }, day(answer.date)) : "undated";
    const all = [date, answer.authors.join(", "), answer.publisher];
    return make("p.facts", {}, ...all.filter(Boolean).map((fact) => make("span", {}, make("bdi", {}, fact))));
  }

  function day(date) {
    const [year, month, number] = date.split("-").map(Number);
    return new Date(Date.UTC(year, month - 1, number))
      .toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  }

  function result(answer) {
    const text = { lang: answer.language, dir: answer.direction };
    return make("li", {},
      make("h3", {}, make("a", { href: answer.href, ...text }, ...marked(answer.title, answer.marks))),
      facts(answer),
      make("ul", { role: "list", ...text }, ...answer.passages.map((passage) =>
        make("li", {}, make("a", { href: passage.href }, ...marked(passage.text, passage.marks))))));
  }

  function dossier(term) {
    const { mentions, articles } = term;
    return make("li", {}, make("p.kind", {}, term.kind),
      make("h3", {}, make("a", { href: term.href }, make("bdi", {}, term.name))), make("p", {}, term.sentence),
      make("p.count", {}, results.counted(mentions, "mention", "mentions") + ", in "
        + results.counted(articles, "article", "articles")));
  }

  function section(id, heading, ...content) {
    return make("section." + id, { "aria-labelledby": id }, make("h2.label", { id }, heading), ...content);
  }

  function chips(found) {
    return make("div.search-filters", { role: "group", "aria-label": "Filters" }, ...found.filters.map((filter) => {
      const part = found.parts.find((one) => one.whole === filter.whole);
      const chip = make("button", { type: "button" }, filter.kind + ": ", make("bdi", {}, filter.value),
        make("span.visually-hidden", {}, ", take away"));
      chip.addEventListener("click", () => ask(results.without(found, part), true));
      return chip;
    }));
  }

  function instead(found) {
    const parts = found.parts.filter(({ forms }) => forms.length);
    const nowhere = new Set(found.told.filter(({ near }) => !near).map(({ form }) => form));
    const idle = parts.filter(({ forms }) => forms.some((form) => nowhere.has(form)));
    const ways = parts.length < 2 ? [] : (idle.length ? idle : parts).slice(0, WAYS).map((part) =>
      make("li", {}, make("a", { href: "#q=" + encodeURIComponent(results.without(found, part)) },
        "without ", make("bdi", {}, part.whole))));
    return section("search-instead", "You could try", make("ul", { role: "list" }, ...ways,
      make("li", {}, "fewer or other words, or the beginning of a word"),
      make("li", {}, "one of the other ways in, below")));
  }

  /* The button for more answers; it goes when there are none, and the words above tell what is known then. */
  function showMore(found, answers, place) {
    const more = make("button.search-more", { type: "button" }, "More articles");
    const own = asked;
    let all = answers;
    more.addEventListener("click", async () => {
      more.disabled = true;
      try {
        const next = await results.answers(found, all.next, AT_ONCE, () => own === asked);
        const added = next.shown.map(result);
        all = { shown: all.shown.concat(next.shown), next: next.next };
        if (own !== asked) {
          return;
        }
        place.append(...added);
        status.textContent = results.counts(found, all);
        const focused = added.length ? added[0].querySelector("a") : all.next < found.hits.length ? more : words;
        more.disabled = false;
        focused.focus();
        if (all.next >= found.hits.length) {
          more.remove();
        }
      } catch (failure) {
        more.disabled = false;
        tell(failure);
      }
    });
    return more;
  }

  function tell(failure) {
    status.textContent = results.trouble(failure) + " The other ways in are below.";
  }

  function fill(found, answers) {
    const place = make("ol.search-answers", { role: "list" }, ...answers.shown.map(result));
    const more = answers.next < found.hits.length ? [showMore(found, answers, place)] : [];
    const parts = results.said(found, "p.search-remark");
    if (found.filters.length) {
      parts.unshift(chips(found));
    }
    if (found.offered.length) {
      const terms = make("ul", { role: "list" }, ...found.offered.map(dossier));
      parts.push(section("search-terms", "In the glossary", terms));
    }
    if (answers.shown.length || more.length) {
      parts.push(section("search-found", "In the articles", place, ...more));
    } else {
      parts.push(instead(found));
    }
    list.replaceChildren(...parts);
    status.textContent = results.counts(found, answers);
  }

  async function show(text) {
    const own = ++asked;
    const isWanted = () => own === asked;
    list.removeAttribute("aria-busy");
    if (!results.asks(text)) {
      status.textContent = "";
      list.replaceChildren();
      return;
    }
    list.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => isWanted() && status.replaceChildren("Searching…"), SLOW);
    try {
      const { found, answers } = await results.ask(text, AT_ONCE, isWanted);
      if (isWanted()) {
        fill(found, answers);
      }
    } catch (failure) {
      if (isWanted()) {
        list.replaceChildren();
        tell(failure);
      }
    } finally {
      clearTimeout(slow);
      if (isWanted()) {
        list.removeAttribute("aria-busy");
      }
    }
  }

  function ask(text, typed) {
    clearTimeout(waiting);
    if (typed) {
      words.value = text;
      words.focus();
    }
    const address = text.trim() ? "#q=" + encodeURIComponent(text.trim()) : location.pathname + location.search;
    try {
      history.replaceState(null, "", address);
    } catch (refused) {
      console.warn(refused);
    }
    return show(text);
  }

  function read() {
    const found = /^#q=(.*)$/s.exec(location.hash);
    let text = "";
    try {
      text = found ? decodeURIComponent(found[1].replace(/\+/g, " ")) : "";
    } catch (malformed) {
      text = found[1];
    }
    words.value = text;
    show(text);
  }

  /* Up and down lead from the box through what was found and back. */
  function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const places = [words, ...list.querySelectorAll("a")];
    const at = places.indexOf(document.activeElement);
    if (step && at >= 0 && places[at + step] && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      places[at + step].focus();
    } else if (event.key === "Enter" && at === 0 && !event.isComposing) {
      ask(words.value);
    } else if (event.key === "Escape" && at > 0) {
      words.focus();
    }
  }

  words.addEventListener("input", (event) => {
    clearTimeout(waiting);
    if (!event.isComposing) {
      waiting = setTimeout(() => ask(words.value), PAUSE);
    }
  });
  words.addEventListener("compositionend", () => ask(words.value));
  form.querySelector(".search-go").addEventListener("click", () => ask(words.value));
  form.addEventListener("keydown", walk);
  list.addEventListener("keydown", walk);
  window.addEventListener("hashchange", read);
  read();
  if (!location.hash && matchMedia("(hover: hover)").matches) {
    words.focus({ preventScroll: true });
  }
})(window.lecternSearch);
