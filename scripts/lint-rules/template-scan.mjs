// Reads a lit template as a flat list of tags, attributes and texts, expressions in place.

const NAME_END = /[\s=>/]/;

/** Yields the characters of a template; an expression is one character that carries its node. */
function* units(quasi) {
  for (const [i, part] of quasi.quasis.entries()) {
    for (const char of part.value.cooked ?? part.value.raw) {
      yield {char, node: part};
    }
    if (quasi.expressions[i]) {
      yield {char: '\0', node: quasi.expressions[i], expression: true};
    }
  }
}

/** The parts of a text or a value: strings and expression nodes in their order. */
function join(list) {
  const parts = [];
  for (const unit of list) {
    if (unit.expression) {
      parts.push(unit.node);
    } else if (typeof parts.at(-1) === 'string') {
      parts[parts.length - 1] += unit.char;
    } else {
      parts.push(unit.char);
    }
  }
  return parts;
}

class Scanner {
  #list;
  #at = 0;
  #found = [];

  constructor(quasi) {
    this.#list = [...units(quasi)];
  }

  run() {
    while (this.#at < this.#list.length) {
      if (this.#starts('<!--')) {
        this.#skipTo('-->');
      } else if (this.#char() === '<' && /[a-z/\0]/i.test(this.#char(1))) {
        this.#tag();
      } else {
        this.#text();
      }
    }
    return this.#found;
  }

  #char(ahead = 0) {
    return this.#list[this.#at + ahead]?.char ?? '';
  }

  #starts(text) {
    return [...text].every((char, i) => this.#char(i) === char);
  }

  #skipTo(text) {
    while (this.#at < this.#list.length && !this.#starts(text)) {
      this.#at += 1;
    }
    this.#at += text.length;
  }

  #take(stop) {
    const from = this.#at;
    while (this.#at < this.#list.length && !stop()) {
      this.#at += 1;
    }
    return this.#list.slice(from, this.#at);
  }

  #text() {
    const list = this.#take(() => this.#char() === '<' && /[a-z/!\0]/i.test(this.#char(1)));
    if (list.length === 0) {
      this.#at += 1;
      return;
    }
    this.#found.push({kind: 'text', parts: join(list), node: list[0].node});
  }

  #tag() {
    const node = this.#list[this.#at].node;
    this.#at += 1;
    const name = this.#take(() => /[\s>]/.test(this.#char())).map((u) => u.char).join('');
    const tag = name.replace(/\/$/, '').toLowerCase();
    this.#found.push({kind: 'tag', tag, node});
    while (this.#at < this.#list.length && this.#char() !== '>') {
      if (/[\s/]/.test(this.#char())) {
        this.#at += 1;
      } else {
        this.#attribute(tag);
      }
    }
    this.#at += 1;
  }

  #attribute(tag) {
    const list = this.#take(() => NAME_END.test(this.#char()));
    const name = list.map((unit) => unit.char).join('');
    if (list.length === 0) {
      this.#at += 1;
      return;
    }
    this.#take(() => !/\s/.test(this.#char()));
    const value = this.#char() === '=' ? this.#value() : [];
    this.#found.push({kind: 'attribute', tag, name, parts: join(value), node: list[0].node});
  }

  #value() {
    this.#at += 1;
    this.#take(() => !/\s/.test(this.#char()));
    const quote = this.#char();
    if (quote !== '"' && quote !== "'") {
      return this.#take(() => /[\s>]/.test(this.#char()));
    }
    this.#at += 1;
    const list = this.#take(() => this.#char() === quote);
    this.#at += 1;
    return list;
  }
}

/** Whether a node is a template with one of the given tags. */
export function isTemplate(node, ...tags) {
  return node.tag.type === 'Identifier' && tags.includes(node.tag.name);
}

/** The tags, attributes and texts of a template, in their order. */
export function scan(template) {
  return new Scanner(template.quasi).run();
}

/** The name of an attribute or property binding without its `.`, `?` or `@`. */
export function bareName(name) {
  return name.replace(/^[.?]/, '').toLowerCase();
}
