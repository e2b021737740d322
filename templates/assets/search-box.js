/* Lectern: the box that opens above any page; what is typed is answered in a list below it. */
(function (search) {
  "use strict";

  const { results } = search;
  const { make, marked } = results;
  const PAUSE = 150;
  const SLOW = 500;
  const AT_ONCE = 6;
  const link = document.querySelector(".search-link");
  const words = make("input.search-words", { type: "search", role: "combobox", id: "box-words", dir: "auto",
    autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "search",
    placeholder: "Search the archive", "aria-label": "Search the archive", "aria-expanded": "false",
    "aria-controls": "box-list", "aria-autocomplete": "list" });
  const list = make("ul.box-list", { role: "listbox", id: "box-list", "aria-label": "Answers" });
  const status = make("p.search-status", { role: "status" });
  const box = make("div.search-box", { popover: "auto", id: "search-box", role: "search" }, words, status, list);
  let asked = 0;
  let waiting = 0;

  function option(href, ...content) {
    const traits = { role: "option", id: "box-" + list.childElementCount, "aria-selected": "false" };
    const one = make("li", traits, ...content);
    one.dataset.href = href;
    list.append(one);
  }

  function all() {
    return link.href + "#q=" + encodeURIComponent(words.value.trim());
  }

  function chosen() {
    return list.querySelector("[aria-selected=true]");
  }

  function choose(one) {
    const before = chosen();
    if (before) {
      before.setAttribute("aria-selected", "false");
    }
    if (one) {
      one.setAttribute("aria-selected", "true");
      one.scrollIntoView({ block: "nearest" });
      words.setAttribute("aria-activedescendant", one.id);
    } else {
      words.removeAttribute("aria-activedescendant");
    }
  }

  function clear(...message) {
    choose(null);
    list.replaceChildren();
    status.replaceChildren(...message);
    words.setAttribute("aria-expanded", "false");
  }

  function fill(found, answers) {
    clear(results.counts(found, answers), ...results.said(found, "span").flatMap((remark) => [" ", remark]));
    found.offered.slice(0, 2).forEach((term) => option(term.href, make("span.kind", {}, term.kind), " ",
      make("bdi", {}, term.name), make("span.box-text", {}, term.sentence)));
    answers.shown.forEach((answer) => {
      const best = answer.passages[0] || answer;
      const text = { lang: answer.language, dir: answer.direction };
      option(best.href, make("cite", text, ...marked(answer.title, answer.marks)),
        ...(answer.passages[0] ? [make("span.box-text", text, ...marked(best.text, best.marks))] : []));
    });
    if (found.hits.length) {
      option(all(), "All answers on one page");
    }
    words.setAttribute("aria-expanded", String(list.childElementCount > 0));
  }

  async function ask() {
    const own = ++asked;
    const text = words.value;
    const isWanted = () => own === asked;
    if (!results.asks(text)) {
      clear();
      return;
    }
    const slow = setTimeout(() => isWanted() && status.replaceChildren("Searching…"), SLOW);
    try {
      const { found, answers } = await results.ask(text, AT_ONCE, isWanted);
      if (isWanted()) {
        fill(found, answers);
      }
    } catch (failure) {
      if (isWanted()) {
        clear(results.trouble(failure));
      }
    } finally {
      clearTimeout(slow);
    }
  }

  /* Goes where an answer leads; in another tab, as links do, with the middle button or a key held down. */
  function go(href, event) {
    if (event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey) {
      window.open(href, "_blank", "noopener");
    } else {
      location.href = href;
      box.hidePopover();
    }
  }

  function point(event) {
    const one = event.target.closest("li");
    if (one) {
      go(one.dataset.href, event);
    }
  }

  function press(event) {
    const options = Array.from(list.children);
    const at = options.indexOf(chosen());
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? options.length - 1 : at - 1 }[event.key];
    if (to !== undefined && options.length) {
      event.preventDefault();
      choose(options[to]);
    } else if (event.key === "Enter" && !event.isComposing && words.value.trim()) {
      event.preventDefault();
      go(at < 0 ? all() : options[at].dataset.href, event);
    } else if (event.key === "Tab") {
      box.hidePopover();
    }
  }

  words.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  words.addEventListener("keydown", press);
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", point);
  list.addEventListener("auxclick", (event) => event.button === 1 && point(event));
  box.addEventListener("toggle", (event) => {
    if (event.newState === "open") {
      words.focus();
      words.select();
    }
  });
  document.querySelector(".site-header").after(box);
  search.open = () => box.showPopover();
  search.open();
})(window.lecternSearch);
