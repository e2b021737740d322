/* Lectern: the pieces of the search index, loaded as questions need them. They are scripts, because nothing else loads
   from file://; each calls lecternSearch with its name and its content. How they are written is told in
   src/docs/search.md. Classic scripts all, one after the other: pieces, index, words, query, ranking, results, page. */
(function (scope) {
  "use strict";

  const BASE = 46;
  const TAB = "\t";
  const FORMAT = 3;
  const PER_FOLDER = 100;
  const PATIENCE = 20000;
  const CHANGED = "The archive has changed; load the page again.";
  const here = document.currentScript.src;
  const pieces = new Map();
  const decoded = new Map();

  /* What every piece says first: its name, and the digest of the index that it belongs to. */
  function lecternSearch(name, digest, ...content) {
    const piece = pieces.get(name);
    if (piece) {
      piece.arrived({ digest, content });
    }
  }
  scope.lecternSearch = lecternSearch;

  /* Where the site begins, seen from this page. */
  const root = new URL("..", here);

  /* Numbered pieces lie in folders of a hundred. A server's copy of one is as good as the digest that asks for it. */
  function addressOf(name, version) {
    const number = /\d+$/.exec(name);
    const path = number ? name[0] + Math.floor(number[0] / PER_FOLDER) + "/" + number[0] % PER_FOLDER : name;
    const address = new URL("search/" + path + ".js", root);
    address.search = address.protocol.startsWith("http") ? version : "";
    return address.href;
  }

  function failure(message, told) {
    return Object.assign(new Error(message), { told });
  }

  /* What a piece says, asked for once; one that did not come is asked for again when it is wanted again. */
  function load(name, version) {
    const known = pieces.get(name);
    if (known) {
      return known.said;
    }
    const script = document.createElement("script");
    const piece = {};
    pieces.set(name, piece);
    piece.said = new Promise((arrived, failed) => {
      const lost = () => failed(failure(script.src + " did not come"));
      const late = setTimeout(lost, PATIENCE);
      script.onload = script.onerror = lost;
      piece.arrived = (said) => {
        clearTimeout(late);
        arrived(said);
      };
    });
    piece.said.then(() => script.remove(), () => {
      pieces.delete(name);
      script.remove();
    });
    script.charset = "utf-8";
    script.src = addressOf(name, version);
    document.head.append(script);
    return piece.said;
  }

  /* What a piece holds. All of them must be of one index: numbers in one mean nothing in another. */
  async function pieceOf(name) {
    const { digest } = await meta();
    const said = await load(name, digest).catch(async (lost) => {
      throw await isOutdated(digest) ? failure(lost.message, CHANGED) : lost;
    });
    if (said.digest !== digest) {
      pieces.delete(name);
      throw failure("search/" + name + " is of another index", CHANGED);
    }
    return said.content;
  }

  let checked = null;

  /* Whether the site has another index by now, which may have fewer pieces. */
  function isOutdated(digest) {
    const before = pieces.get("meta");
    if (!checked) {
      pieces.delete("meta");
      checked = load("meta", String(Date.now())).then((said) => said.digest !== digest, () => false).finally(() => {
        pieces.set("meta", before);
        checked = null;
      });
    }
    return checked;
  }

  /* A piece as its decoder leaves it. */
  async function read(name, decode) {
    const content = await pieceOf(name);
    if (!decoded.has(name)) {
      decoded.set(name, decode(content));
    }
    return decoded.get(name);
  }

  function digitOf(code) {
    return code - 33 - (code > 34) - (code > 92);
  }

  /* Reads numbers, digits and words one behind the other. */
  function reader(text) {
    let at = 0;
    return {
      more: () => at < text.length,
      digit: () => digitOf(text.charCodeAt(at++)),
      number() {
        let value = 0;
        let scale = 1;
        for (;;) {
          const digit = digitOf(text.charCodeAt(at++));
          if (!(digit >= 0)) {
            throw failure("a piece of search/ is cut off", CHANGED);
          }
          value += (digit % BASE) * scale;
          if (digit < BASE) {
            return value;
          }
          scale *= BASE;
        }
      },
      word() {
        const from = at;
        at = text.indexOf(TAB, from);
        return text.slice(from, at++);
      },
      cut(length) {
        at += length;
        return text.slice(at - length, at);
      },
    };
  }

  function decodeMeta({ digest, content: [meta] }) {
    if (meta.format !== FORMAT) {
      throw failure("search/meta is of format " + meta.format, CHANGED);
    }
    const counts = reader(meta.p);
    const firsts = [];
    for (let first = 0; counts.more(); first += counts.number()) {
      firsts.push(first);
    }
    return { ...meta, digest, firsts };
  }

  /* The table of the index, never an old copy of it. */
  async function meta() {
    const said = await load("meta", String(Date.now()));
    if (!decoded.has("meta")) {
      decoded.set("meta", decodeMeta(said));
    }
    return decoded.get("meta");
  }

  /* What a piece that is here already was decoded to. */
  function known(name) {
    return decoded.get(name);
  }

  lecternSearch.pieces = { TAB, root, meta, pieceOf, read, known, reader, digitOf };
})(window);
