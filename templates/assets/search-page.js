/* Lectern: the page to search from. */
(function (search) {
  "use strict";

  const { results } = search;
  const { make, marked } = results;
  const PAUSE = 150;
  const AT_ONCE = 10;
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
      make("ul", text, ...answer.passages.map((passage) =>
        make("li", {}, make("a", { href: passage.href }, ...marked(passage.text, passage.marks))))));
  }

  function dossier(term) {
    return make("li", {}, make("p.kind", {}, term.kind), make("h3", {}, make("a", { href: term.href }, make("bdi", {}, term.name))),
      make("p", {}, term.sentence), make("p.count", {}, term.mentions.toLocaleString("en") + (term.mentions === 1
        ? " mention" : " mentions") + ", in " + term.articles.toLocaleString("en") + (term.articles === 1 ? " article" : " articles")));
  }

  function section(id, heading, content) {
    return make("section." + id, { "aria-labelledby": id }, make("h2.label", { id }, heading), content);
  }

  /* What is left of a query without one of its parts. */
  function without(found, part) {
    return found.parts.filter((one) => one !== part).map((one) => one.whole).join(" ");
  }

  function chips(found) {
    return make("div.search-filters", { role: "group", "aria-label": "Filters" }, ...found.filters.map((filter) => {
      const part = found.parts.find((one) => one.whole === filter.whole);
      const chip = make("button", { type: "button" }, filter.kind + ": " + filter.value,
        make("span.visually-hidden", {}, ", take away"));
      chip.addEventListener("click", () => ask(without(found, part), true));
      return chip;
    }));
  }

  function instead(found) {
    const ways = found.parts.length < 2 ? [] : found.parts.map((part) =>
      make("li", {}, make("a", { href: "#q=" + encodeURIComponent(without(found, part)) }, "without " + part.whole)));
    return section("search-instead", "You could try", make("ul", {}, ...ways,
      make("li", {}, "fewer or other words, or the beginning of a word"), make("li", {}, "one of the other ways in, below")));
  }

  function showMore(found, answers, place) {
    const more = make("button.search-more", { type: "button" }, "More articles");
    more.addEventListener("click", async () => {
      more.disabled = true;
      try {
        const next = await results.answers(found, answers.next, AT_ONCE);
        const added = next.shown.map(result);
        place.append(...added);
        more.remove();
        if (next.next < found.hits.length) {
          place.after(showMore(found, next, place));
        }
        if (added.length) {
          added[0].querySelector("a").focus();
        }
      } catch (failure) {
        more.disabled = false;
        tell(failure);
      }
    });
    return more;
  }

  function tell(failure) {
    status.textContent = "A part of the index could not be loaded. Asking again may help; the other ways in are below.";
    console.warn(failure);
  }

  async function show(text) {
    const own = ++asked;
    if (!results.asks(text)) {
      status.textContent = "";
      list.replaceChildren();
      return;
    }
    list.setAttribute("aria-busy", "true");
    try {
      const found = await results.find(text);
      const answers = await results.answers(found, 0, AT_ONCE);
      if (own !== asked) {
        return;
      }
      const place = make("ol.search-answers", {}, ...answers.shown.map(result));
      const parts = results.remarks(found).map((remark) => make("p.search-remark", {}, remark));
      if (found.filters.length) {
        parts.unshift(chips(found));
      }
      if (found.offered.length) {
        parts.push(section("search-terms", "In the glossary", make("ul", {}, ...found.offered.map(dossier))));
      }
      if (answers.shown.length) {
        parts.push(section("search-found", "In the articles", place));
      } else {
        parts.push(instead(found));
      }
      list.replaceChildren(...parts);
      if (answers.next < found.hits.length) {
        place.after(showMore(found, answers, place));
      }
      status.textContent = results.counts(found, answers);
    } catch (failure) {
      if (own === asked) {
        tell(failure);
      }
    } finally {
      if (own === asked) {
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
    history.replaceState(null, "", text.trim() ? "#q=" + encodeURIComponent(text.trim()) : location.pathname + location.search);
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
  form.querySelector("button").addEventListener("click", () => ask(words.value));
  form.addEventListener("keydown", walk);
  list.addEventListener("keydown", walk);
  window.addEventListener("hashchange", read);
  read();
  if (!location.hash && matchMedia("(hover: hover)").matches) {
    words.focus({ preventScroll: true });
  }
})(window.lecternSearch);
