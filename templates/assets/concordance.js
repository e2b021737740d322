/* Lectern: sorts a concordance. Without it the lines stand by date and place, as they do here at first.
   A classic script, because modules do not load from file://. */
(function (page) {
  "use strict";

  var table = page.querySelector("table.concordance");
  var buttons = page.querySelectorAll(".sorting button");
  var status = page.querySelector(".sorting [role=status]");
  if (!table || !buttons.length) {
    return;
  }
  var groups = Array.from(table.tBodies);
  var sorted = page.createElement("tbody");
  var lines = [];
  var order = new Intl.Collator(page.documentElement.lang, { sensitivity: "base", numeric: true }).compare;

  groups.forEach(function (group) {
    var name = group.querySelector(".group a");
    Array.from(group.rows).slice(1).forEach(function (row) {
      lines.push({
        row: row,
        home: group,
        name: name,
        place: lines.length,
        before: words(row, ".before").reverse(),
        after: words(row, ".after")
      });
    });
  });

  /* The words of a cell, without what parts them; only the browser knows where words end in every script. */
  function words(row, cell) {
    var text = row.querySelector(cell).textContent;
    if (!Intl.Segmenter) {
      return text.split(/\s+/).filter(Boolean);
    }
    return Array.from(new Intl.Segmenter(row.lang || undefined, { granularity: "word" }).segment(text))
      .filter(function (part) {
        return part.isWordLike;
      })
      .map(function (part) {
        return part.segment;
      });
  }

  /* The word next to the term decides, then the one beyond it. */
  function compare(key) {
    return function (one, other) {
      for (var at = 0; at < one[key].length && at < other[key].length; at++) {
        var difference = order(one[key][at], other[key][at]);
        if (difference) {
          return difference;
        }
      }
      return one[key].length - other[key].length || one.place - other.place;
    };
  }

  function sort(key) {
    var byArticle = key === "article";
    var inOrder = byArticle ? lines : lines.slice().sort(compare(key));
    inOrder.forEach(function (line) {
      (byArticle ? line.home : sorted).append(line.row);
      label(line, !byArticle);
    });
    if (byArticle) {
      sorted.remove();
      table.append.apply(table, groups);
    } else {
      groups.forEach(function (group) {
        group.remove();
      });
      table.append(sorted);
    }
    table.classList.toggle("sorted", !byArticle);
    table.querySelectorAll("thead th").forEach(function (head) {
      if (head.classList.contains(key)) {
        head.setAttribute("aria-sort", "ascending");
      } else {
        head.removeAttribute("aria-sort");
      }
    });
  }

  /* Away from its article a line says which it is from. */
  function label(line, shown) {
    var cell = line.row.querySelector(".where");
    var made = cell.querySelector(".from");
    if (shown && !made && line.name) {
      made = page.createElement("span");
      made.className = "from";
      made.lang = line.name.lang;
      made.textContent = line.name.textContent;
      made.title = line.name.textContent;
      cell.append(made);
    } else if (!shown && made) {
      made.remove();
    }
  }

  buttons.forEach(function (button) {
    button.addEventListener("click", function () {
      buttons.forEach(function (other) {
        other.setAttribute("aria-pressed", String(other === button));
      });
      sort(button.dataset.sort);
      status.textContent =
        lines.length + (lines.length === 1 ? " line" : " lines") + ", sorted by " + button.textContent;
    });
  });
})(document);
