/* Lectern: the index of the archive as its pieces have it: words, where they stand, texts, terms. */
(function (search) {
  "use strict";

  const { pieces } = search;
  const { TAB, root, meta, pieceOf, read, reader, digitOf } = pieces;
  const TOO_COMMON = 45;

  /* The entries of a shard: form, groups with their weights, whether it is a bare stem, names of terms that begin so. */
  function decodeWords([text]) {
    const from = reader(text);
    const entries = new Map();
    let next = from.number();
    let form = "";
    while (from.more()) {
      form = form.slice(0, from.number()) + from.word();
      const flags = from.number();
      const groups = [];
      for (let left = flags >> 2; left > 0; left--) {
        const back = from.number();
        groups.push({ group: back ? next - back : next++, weight: from.digit() });
      }
      const aliases = [];
      for (let left = flags & 1 ? from.number() : 0; left > 0; left--) {
        const term = from.number();
        aliases.push({ term: term >> 1, covers: term & 1, rest: from.word().split(" ").filter(Boolean) });
      }
      entries.set(form, { form, groups, bare: (flags & 2) > 0, aliases });
    }
    return entries;
  }

  function decodeReversed([text]) {
    const from = reader(text);
    const words = [];
    let word = "";
    while (from.more()) {
      word = word.slice(0, from.number()) + from.word();
      words.push(word);
    }
    return words;
  }

  /* The last shard that begins with a word or before it. */
  function shardOf(firsts, word) {
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle] <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  async function entry(form) {
    const { w } = await meta();
    return w.length ? (await read("w" + shardOf(w, form), decodeWords)).get(form) : undefined;
  }

  async function shards(letter, firsts, prefix, most, decode) {
    const from = shardOf(firsts, prefix);
    const to = Math.min(shardOf(firsts, prefix + "\uffff"), from + most - 1);
    const names = [];
    for (let shard = from; firsts.length && shard <= to; shard++) {
      names.push(letter + shard);
    }
    return Promise.all(names.map((name) => read(name, decode)));
  }

  /* The entries that begin so, as far as a few shards reach. */
  async function entriesFrom(prefix, most) {
    const { w } = await meta();
    const all = await shards("w", w, prefix, most, decodeWords);
    return all.flatMap((entries) => [...entries.values()]).filter((found) => found.form.startsWith(prefix));
  }

  /* The words that end so. */
  async function wordsEnding(suffix, most) {
    const { r } = await meta();
    const prefix = reversed(suffix);
    const all = await shards("r", r, prefix, most, decodeReversed);
    return all.flat().filter((word) => word.startsWith(prefix)).map(reversed);
  }

  const reversed = (word) => [...word].reverse().join("");

  /* What is known of a form from the shards that are here already. */
  function known(form) {
    const { w } = pieces.known("meta");
    const entries = pieces.known("w" + shardOf(w, form));
    return entries && entries.get(form);
  }

  function decodeBodies([text]) {
    const from = reader(text);
    const lengths = Array.from({ length: from.number() }, from.number);
    return lengths.map((length) => ({ text: from.cut(length), list: null }));
  }

  function passagesFrom(from) {
    const passages = [];
    let passage = -1;
    for (let last = 0; !last;) {
      const step = from.number();
      last = step & 1;
      passage += 1 + (step >> 1);
      passages.push(passage);
    }
    return passages;
  }

  /* Where a group stands: how much each article counts for it, from 0 to 1; in how many passages and titles; and in
     which, which of a long list is known of articles that were loaded. */
  function decodeBody(text) {
    const from = reader(text);
    const articles = from.number();
    return articles ? shortList(from, articles) : longList(from);
  }

  function shortList(from, articles) {
    const places = new Map();
    let article = -1;
    let count = 0;
    for (let left = articles; left > 0; left--) {
      article += 1 + from.number();
      const impact = from.digit() / 45;
      const passages = passagesFrom(from);
      count += passages.length;
      places.set(article, { impact, passages });
    }
    return { count, places, load: () => [] };
  }

  function longList(from) {
    const places = new Map();
    const [count, titles, bare, several] = Array.from({ length: 4 }, from.number);
    const lengths = Array.from({ length: several }, from.number);
    const first = from.number();
    while (from.more()) {
      const impact = from.digit() / 45;
      let article = -1;
      for (let left = from.number(); left > 0; left--) {
        article += 1 + from.number();
        places.set(article, { impact });
      }
    }
    const all = Array.from(places.values());
    const pieces = lengths.map((length, at) => ({ name: "q" + (first + at), places: all.splice(0, length) }));
    pieces.forEach((piece) => piece.places.forEach((place) => {
      place.piece = piece;
    }));
    return { count, titles, bare, places, load: (articles) => loadPassages(articles.map((article) => places.get(article))) };
  }

  /* Makes known in which passages some places are. */
  function loadPassages(places) {
    const missing = places.filter((place) => place && !place.passages).map((place) => place.piece);
    return Promise.all(Array.from(new Set(missing), async (piece) => {
      const from = reader((await pieceOf(piece.name))[0]);
      piece.places.forEach((place) => {
        place.passages = passagesFrom(from);
      });
    }));
  }

  const isLong = (list) => list.titles !== undefined;

  async function postings(group) {
    const { firsts } = await meta();
    const shard = shardOf(firsts, group);
    const bodies = await read("p" + shard, decodeBodies);
    const body = bodies[group - firsts[shard]];
    body.list = body.list || decodeBody(body.text);
    return body.list;
  }

  function decodeLexicon([text]) {
    const from = reader(text);
    const single = from.number();
    const words = [];
    let word = "";
    while (from.more()) {
      const shared = from.number();
      word = (words.length === single ? "" : word.slice(0, shared)) + from.word();
      words.push(word);
    }
    return { single, words };
  }

  const LITERAL = /[\x1e ][^\t]*\t?|[^\x1e ]/g;

  function plain(coded, { single, words }) {
    let text = "";
    let before = -1;
    for (const [part] of coded.matchAll(LITERAL)) {
      const digit = digitOf(part.charCodeAt(0));
      if (before >= 0) {
        text += words[single + 92 * (before - single) + digit];
        before = -1;
      } else if (part[0] === " " || part[0] === "\x1e") {
        text += part.slice(part[0] === " " ? 0 : 1, part.endsWith(TAB) ? -1 : undefined);
      } else if (digit < single) {
        text += words[digit];
      } else {
        before = digit;
      }
    }
    return text;
  }

  /* An article as its page shows it; passages count from one, as 0 is its title and whoever stands beside it. */
  async function article(number) {
    const { t } = await meta();
    const [texts, lexicon] = await Promise.all([pieceOf("t" + Math.floor(number / t)), read("lexicon", decodeLexicon)]);
    const fields = texts[number % t].split("\x1f");
    const [title, href, date, authors, publisher, language, direction] = fields;
    return {
      title,
      href: new URL(href, root).href,
      date,
      authors: authors.split(TAB).filter(Boolean),
      publisher,
      language,
      direction,
      passages: (fields.length - 7) / 2,
      passage(place) {
        const name = fields[5 + 2 * place];
        const id = name.slice(1);
        const anchor = id.startsWith("#") ? id : "#p-" + id;
        return { kind: name[0], href: this.href + anchor, text: plain(fields[6 + 2 * place], lexicon) };
      },
    };
  }

  async function term(number) {
    const { g } = await meta();
    const terms = (await pieceOf("g" + Math.floor(number / g)))[0];
    const [id, name, kind, sentence, href, group, mentions, articles, spellings] = terms[number % g];
    return { number, id, name, kind, sentence, href: new URL(href, root).href, group, mentions, articles, spellings };
  }

  search.index = { TOO_COMMON, meta, entry, entriesFrom, wordsEnding, known, postings, isLong, article, term };
})(window.lecternSearch);
