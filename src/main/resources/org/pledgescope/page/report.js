// The one script of all pages, inlined in each. A page is complete without it: what needs it is hidden until it runs.
'use strict';
document.documentElement.classList.add('js');

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

/** An element with attributes (`text` is its text) and children. */
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'text') element.textContent = value;
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** An element of an SVG picture. */
function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Copies text and says so in a status element; says why not where the browser refuses. */
async function copy(text, status) {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = 'Copied.';
  } catch {
    status.textContent = 'Your browser does not allow copying here.';
  }
}

/* ---- Document page ---- */

/**
 * The arithmetic of a score, read from its row of the register: one popover for all commitments. Pointing shows it, a
 * click or Enter pins it, Escape closes it and returns.
 */
class Popover {
  constructor(box) {
    this.box = box;
    this.anchor = null;
    this.isPinned = false;
    this.isClosing = false;
    box.addEventListener('beforetoggle', event => { this.isClosing = event.newState === 'closed'; });
    box.addEventListener('toggle', event => {
      this.isClosing = false;
      if (event.newState === 'closed') this.forget();
    });
    box.addEventListener('pointerenter', () => clearTimeout(this.timer));
    box.addEventListener('pointerleave', event => { if (event.pointerType === 'mouse') this.closeSoon(); });
    box.addEventListener('click', event => { if (event.target.closest('a')) this.close(false); });
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && this.isOpen()) {
        event.preventDefault();
        this.close(this.isPinned || this.box.contains(document.activeElement) || document.activeElement === this.anchor);
      }
    });
  }

  isOpen() {
    return this.box.matches(':popover-open');
  }

  showSoon(number, anchor) {
    if (this.isPinned) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(number, anchor, false), 140);
  }

  show(number, anchor, pin) {
    clearTimeout(this.timer);
    if (this.anchor === anchor && this.isOpen()) {
      this.isPinned ||= pin;
      return;
    }
    this.forget();
    this.anchor = anchor;
    this.isPinned = pin;
    this.fill(number);
    if (!this.isOpen()) this.box.showPopover();
    this.place(anchor);
    (anchor.closest('.c') ?? anchor).classList.add('hot');
  }

  closeSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { if (!this.isPinned) this.close(false); }, 260);
  }

  close(returns) {
    clearTimeout(this.timer);
    const anchor = this.anchor;
    if (this.isOpen()) this.box.hidePopover();
    if (returns) anchor?.focus?.();
  }

  forget() {
    $$('.hot').forEach(element => element.classList.remove('hot'));
    this.anchor = null;
    this.isPinned = false;
  }

  fill(number) {
    const row = $('#r' + number);
    const band = row.dataset.b;
    const body = el('tbody');
    let sum = 0;
    $$('.ar span', row).forEach((term, index) => {
      const points = Number(term.dataset.n);
      const sign = index === 0 ? '' : points < 0 ? '− ' : '+ ';
      const kind = index === 0 ? ['', 'lv'] : points < 0 ? ['neg', 'hd'] : ['pos', 'tp'];
      const because = term.textContent.replace(/^[−+]?\s?\d+\s/, '');
      body.append(el('tr', {},
        el('td', { class: 'n ' + kind[0], text: sign + Math.abs(points) }),
        el('td', { text: because }),
        el('td', {}, waterfall(sum, sum + points, kind[1]))));
      sum += points;
    });
    body.append(el('tr', { class: 'sum' },
      el('td', { class: 'n', text: row.dataset.s }), el('td', { text: band }), el('td', {}, waterfall(0, sum, 'f-' + band))));
    const cross = el('button', { type: 'button', class: 'x', 'aria-label': 'Close', text: '×' });
    cross.addEventListener('click', () => this.close(true));
    this.box.replaceChildren(
      el('div', { class: 'hd' }, el('span', { class: 'bd ' + band, text: `${band}, ${row.dataset.s} of 100` }), cross),
      el('table', {}, el('caption', { class: 'vh', text: 'How the score is made' }), body),
      el('nav', { 'aria-label': 'Commitments' },
        this.neighbour(Number(number) - 1, '← Previous'),
        el('a', { href: '#r' + number, text: 'In the register' }),
        this.neighbour(Number(number) + 1, 'Next →')));
  }

  neighbour(number, text) {
    const score = $(`.t[href="#r${number}"]`);
    if (!score) return el('span');
    const button = el('button', { type: 'button', text });
    button.addEventListener('click', () => {
      score.scrollIntoView({ block: 'center', behavior: 'instant' });
      this.show(number, score, true);
      $('.x', this.box).focus({ preventScroll: true });
    });
    return button;
  }

  /** In the margin where there is room, else under the line; at the foot of a phone, where the stylesheet puts it. */
  place(anchor) {
    const { style } = this.box;
    if (innerWidth < 640) {
      style.left = style.top = '';
      return;
    }
    const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
    const text = anchor.closest('.txt')?.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    let left;
    let top;
    if (text && innerWidth - text.right > width + 24) {
      left = text.right + 20;
      top = line.top - 14;
    } else {
      left = Math.min(Math.max(12, line.left - 40), innerWidth - width - 16);
      top = line.bottom + 8;
      if (top + height > innerHeight) top = line.top - height - 8;
    }
    top = Math.max(56, Math.min(top, innerHeight - height - 8));
    style.left = left + scrollX + 'px';
    style.top = top + scrollY + 'px';
  }
}

/** A step of the sum on a scale of 0 to 100, with lines where bands begin. */
function waterfall(from, to, style) {
  const scale = .86;
  const picture = svg('svg', { width: 86, height: 14, class: 'wf', 'aria-hidden': 'true' });
  for (const limit of [25, 50, 70]) {
    picture.append(svg('line', { class: 'ax', x1: limit * scale, x2: limit * scale, y1: 0, y2: 14 }));
  }
  picture.append(svg('rect', {
    class: style, x: Math.min(from, to) * scale, y: 3, width: Math.max(1.5, Math.abs(to - from) * scale), height: 8,
  }));
  return picture;
}

/** Scores and bars show the popover: one set of listeners for all of them. */
function explainScores() {
  const box = $('#pop');
  if (!box) return;
  const popover = new Popover(box);
  const isMouse = event => event.pointerType === 'mouse';
  const target = node => {
    if (!(node instanceof Element)) return null;
    const bar = node.closest('rect[data-c]');
    if (bar) return { number: bar.dataset.c, anchor: bar };
    const clause = node.closest('.c');
    const number = clause && (clause.dataset.c ?? clause.id.slice(1));
    const score = number && $(`.t[href="#r${number}"]`);
    return score ? { number, anchor: score } : null;
  };
  document.addEventListener('pointerover', event => {
    const found = isMouse(event) && target(event.target);
    if (found) popover.showSoon(found.number, found.anchor);
  });
  document.addEventListener('pointerout', event => {
    const left = isMouse(event) && target(event.target);
    if (left && target(event.relatedTarget)?.number !== left.number) popover.closeSoon();
  });
  document.addEventListener('click', event => {
    const found = target(event.target);
    if (!found) return;
    if (found.anchor.matches('rect')) {
      if (isMouse(event) && innerWidth >= 640) location.hash = 'c' + found.number;
      else popover.show(found.number, found.anchor, true);
    } else if (event.target.closest('.t')) {
      event.preventDefault();
      popover.show(found.number, found.anchor, true);
      if (event.detail === 0) $('.x', box).focus();
    }
  });
  document.addEventListener('focusin', event => {
    const score = event.target.closest('.t');
    if (score && !popover.isClosing && score.matches(':focus-visible')) {
      popover.show(score.getAttribute('href').slice(2), score, false);
    }
  });
  document.addEventListener('focusout', event => {
    if (event.target.closest('.t') && !box.contains(event.relatedTarget)) popover.closeSoon();
  });
}

/** Makes a header of a table a button. Browsers leave buttons out of the headers that they repeat on paper. */
function makeSortable(header, turn) {
  const button = el('button', { type: 'button' }, ...header.childNodes);
  button.addEventListener('click', turn);
  header.append(button);
  addEventListener('beforeprint', () => header.replaceChildren(...button.childNodes));
  addEventListener('afterprint', () => {
    button.append(...header.childNodes);
    header.append(button);
  });
}

/** A list of which the first elements are shown, and more when asked; print shows all. */
class Extract {
  constructor(elements, button, first, name) {
    Object.assign(this, { button, first, name, isWhole: false });
    Extract.all.push(this);
    button?.addEventListener('click', () => {
      this.isWhole = true;
      this.show(this.shown);
      this.shown[this.first]?.querySelector('summary, a')?.focus();
    });
    this.show(elements);
  }

  /** @param shown those of the elements that are to be seen, in order */
  show(shown) {
    this.shown = shown;
    const isCut = !this.isWhole && shown.length > this.first + 5;
    shown.forEach((element, index) => element.classList.toggle('rest', isCut && index >= this.first));
    if (this.button) {
      this.button.hidden = !isCut;
      this.button.textContent = `Show all ${shown.length} ${this.name}`;
    }
  }

  showAll() {
    this.isWhole = true;
    this.show(this.shown);
  }

  /** Shows an element that stands among those left out. */
  static reveal(element) {
    Extract.all.filter(extract => extract.shown.includes(element) && element.classList.contains('rest'))
      .forEach(extract => extract.showAll());
  }
}
Extract.all = [];

/** Sorting, choosing and citing the rows of the register. */
class Register {
  constructor(table, form) {
    this.form = form;
    this.body = $('tbody', table);
    this.rows = $$('tr', this.body);
    this.rows.forEach((row, index) => { row.dataset.p = index + 1; });
    this.headers = $$('th[data-k]', table);
    this.extract = new Extract(this.rows, $('#more'), 25, 'rows');
    for (const header of this.headers) makeSortable(header, () => this.turn(header));
    form.addEventListener('change', event => {
      if (event.target.name === 'o') this.sort(event.target.value);
      else this.choose();
    });
    form.addEventListener('reset', () => setTimeout(() => {
      this.choose();
      this.sort('p');
    }));
    form.addEventListener('submit', event => event.preventDefault());
    this.rows.forEach(row => row.cells[0].append(el('button', {
      type: 'button', class: 'cite np', 'aria-label': `cite ${row.cells[0].textContent.trim()}`, text: 'cite',
    })));
    this.body.addEventListener('click', event => {
      if (event.target.matches('.cite')) copy(citation(event.target.closest('tr')), $('#cited'));
    });
    // A browser that goes back restores what was chosen.
    this.choose();
    this.sort(form.elements.o.value || 'p');
    // Paper has the whole register.
    addEventListener('beforeprint', () => this.rows.forEach(row => { row.hidden = false; }));
    addEventListener('afterprint', () => this.choose());
  }

  turn(header) {
    const key = header.dataset.k;
    const now = header.getAttribute('aria-sort');
    const falls = now ? now === 'ascending' : key === 's' || key === 'l';
    this.sort((falls ? '-' : '') + key);
  }

  /** @param order name of a datum of the rows, with `-` before it from high to low */
  sort(order) {
    const falls = order.startsWith('-');
    const key = order.replace('-', '');
    const value = row => key === 'w' ? row.cells[4].textContent.toLowerCase() : Number(row.dataset[key]);
    const compare = (a, b) => key === 'w' ? a.localeCompare(b) : a - b;
    this.rows.sort((a, b) => compare(value(a), value(b)) * (falls ? -1 : 1) || a.dataset.p - b.dataset.p);
    this.body.append(...this.rows);
    for (const header of this.headers) {
      if (header.dataset.k === key) header.setAttribute('aria-sort', falls ? 'descending' : 'ascending');
      else header.removeAttribute('aria-sort');
    }
    this.form.elements.o.value = order;
    this.extract.show(this.rows.filter(row => !row.hidden));
  }

  choose() {
    const chosen = new FormData(this.form);
    const bands = chosen.getAll('b');
    const [entity, hedge, actor, deadline] = ['e', 'h', 'a', 'd'].map(name => chosen.get(name));
    const has = (keys, key) => keys.split(' ').includes(key);
    const fits = ({ b, e, h, a, d }) =>
      (!bands.length || bands.includes(b)) &&
      (!entity || has(e, entity)) &&
      (!hedge || (hedge === '*' ? h !== '' : hedge === '-' ? h === '' : has(h, hedge))) &&
      (!actor || a === actor) &&
      (!deadline || d === deadline);
    for (const row of this.rows) row.hidden = !fits(row.dataset);
    const shown = this.rows.filter(row => !row.hidden);
    this.extract.show(shown);
    $('#cnt').textContent = `${shown.length} of ${this.rows.length}`;
  }

  /** Shows a row that a link leads to, whatever was chosen. */
  reveal(row) {
    if (row.hidden) {
      this.form.reset();
      this.choose();
      this.sort('p');
    }
    row.hidden = false;
  }
}

/** From an entity to the rows of the register that are about it. */
function linkEntities(register) {
  document.addEventListener('click', event => {
    const button = event.target.closest('button[data-e]');
    if (!button || !register) return;
    register.form.reset();
    register.form.elements.e.value = button.dataset.e;
    setTimeout(() => {
      register.form.elements.e.value = button.dataset.e;
      register.choose();
      $('#register').scrollIntoView();
      register.form.elements.e.focus({ preventScroll: true });
    });
  });
}

/** A quotation with its place, title, date, source and address, as a reporter needs it. */
function citation(row) {
  const { title, date, issuer, source, version } = $('#summary').dataset;
  const quote = $('.qt0', row).textContent;
  const place = row.cells[0].textContent.replace(/cite\s*$/, '').replace(/\s+/g, ' ').trim();
  const words = quote.split(' ');
  const edge = part => part.map(encodeURIComponent).join('%20').replaceAll('-', '%2D');
  const fragment = words.length > 10 ? edge(words.slice(0, 4)) + ',' + edge(words.slice(-4)) : edge(words);
  return [
    `“${quote}” (${place})`,
    [title, issuer, date].filter(Boolean).join(', '),
    source && (source.includes('#') ? source : `${source}#:~:text=${fragment}`),
    `Firmness ${row.dataset.s} of 100, ${row.dataset.b} (Pledgescope ${version}; measures language, not legal force, likelihood or merit).`,
    location.href.replace(/#.*/, '') + '#' + row.id.replace('r', 'c'),
  ].filter(Boolean).join('\n');
}

/** "It mentions X n times": under which rule is that true? */
function checkClaims() {
  const form = $('#clm');
  if (!form) return;
  const rules = $$('#men th[data-r]').map(header => ({ name: header.dataset.r, isForm: header.dataset.f === '1' }));
  const answer = () => {
    const claimed = $('#cn').value;
    const output = $('#co');
    const counts = $(`#men tr[data-k="${$('#ce').value}"]`).dataset.c.split(',').map(Number);
    const places = rules.map((rule, index) => ({ name: rule.isForm ? `name, ${rule.name} only` : rule.name, count: counts[index], isForm: rule.isForm }));
    const whole = places.filter(place => !place.isForm);
    const all = whole.map(place => `${place.name} ${place.count}`).join(', ');
    if (claimed === '') {
      output.textContent = `Counts: ${all}.`;
      return;
    }
    const number = Number(claimed);
    const fitting = places.filter(place => place.count === number && (number > 0 || !place.isForm)).map(place => place.name);
    const nearest = whole.reduce((best, place) => Math.abs(place.count - number) < Math.abs(best.count - number) ? place : best);
    const verdict = fitting.length ? `True under: ${fitting.join('; ')}.` : 'False under every rule.';
    const near = fitting.length ? '' : ` Nearest is ${nearest.count} under ${nearest.name}.`;
    output.replaceChildren(el('b', { text: verdict }), `${near} Counts: ${all}.`);
  };
  form.addEventListener('input', answer);
  form.addEventListener('submit', event => event.preventDefault());
  answer();
}

/** Entities without a switch of their own are highlighted by script. */
function highlightAny() {
  const select = $('#ke-more');
  if (!select) return;
  $$('#men tbody tr').filter(row => !$('#k-' + row.dataset.k)).forEach(row =>
    select.append(el('option', { value: row.dataset.k, text: row.cells[0].firstChild.textContent })));
  const mark = key => {
    $$('.txt .on').forEach(mention => mention.classList.remove('on'));
    if (key) $$('.txt .' + key).forEach(mention => mention.classList.add('on'));
  };
  select.addEventListener('change', () => {
    $('#ke-0').checked = true;
    mark(select.value);
  });
  $$('input[name=ke]').forEach(radio => radio.addEventListener('change', () => {
    select.value = '';
    mark('');
  }));
}

/** The headline in one sentence, with what it does and does not measure. */
function copySummary() {
  $('#cp')?.addEventListener('click', () => {
    const { title, date, issuer, version } = $('#summary').dataset;
    const facts = [issuer, date].filter(Boolean).join(', ');
    const text = $('.stand').textContent.replace(/\s+/g, ' ').trim();
    copy(
      `“${title}”${facts && ` (${facts})`}: ${text} Counted by Pledgescope ${version}, ` +
        'which measures language, not legal force, likelihood or merit.',
      $('#cps'));
  });
}

/** A link into a row that is not shown shows it; a link into a closed list opens it. */
function followLinks(register) {
  const follow = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.matches('#reg tr')) register?.reveal(target);
    Extract.reveal(target);
    target.closest('details')?.setAttribute('open', '');
    target.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  document.addEventListener('click', event => {
    const isAgain = event.target.closest?.('a[href^="#"]')?.hash === location.hash;
    if (isAgain && !event.defaultPrevented) follow();
  });
  if (location.hash) follow();
}

/* ---- Index page ---- */

/** Rows of the table of documents that a page of it shows; the stylesheet knows the number too. */
const ROWS = 50;

/** Sorts, filters and pages the table of documents. Only the rows of the page shown stay in the document. */
function compareDocuments() {
  const form = $('#f');
  if (!form) return;
  const table = $('#tab');
  const body = table.tBodies[0];
  const heads = $$('th[data-key]', table);
  const columns = new Map($$('thead th', table).map((head, i) => [head.dataset.key, i]));
  const isText = key => key === 'title' || key === 'date';
  const collator = new Intl.Collator('en', { numeric: true });
  const rows = [...body.rows].map(row => ({
    row, date: row.dataset.date, kind: row.dataset.kind, title: $('a', row).textContent,
    sought: [$('a', row), $('small', row)].map(part => part.textContent).join(' ').toLowerCase(),
  }));
  let order = '-date';
  let page = 0;

  /** The figure of a cell, -1 where there is none; of bands the share of the firm one, from the words below its bar. */
  function figure(row, key) {
    const cell = row.cells[columns.get(key)];
    if (key !== 'firm') {
      const number = Number.parseFloat((cell.firstChild?.textContent ?? '').replaceAll(',', ''));
      return Number.isNaN(number) ? -1 : number;
    }
    const [first, ...rest] = (cell.textContent.match(/\d[\d,]* \w+/g) ?? []).map(band => [Number.parseInt(band.replaceAll(',', ''), 10), band]);
    if (!first) return -1;
    return first[1].endsWith(' firm') ? first[0] / rest.reduce((sum, band) => sum + band[0], first[0]) : 0;
  }

  function value(entry, key) {
    return isText(key) ? entry[key] : entry[key] ??= figure(entry.row, key);
  }

  function sort() {
    const key = order.replace('-', '');
    const direction = order.startsWith('-') ? -1 : 1;
    rows.sort((a, b) => {
      const x = value(a, key);
      const y = value(b, key);
      if (key === 'date' && (!x || !y)) return (x ? 0 : 1) - (y ? 0 : 1);
      return direction * (isText(key) ? collator.compare(x, y) : x - y);
    });
    for (const head of heads) {
      if (head.dataset.key === key) head.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
    form.order.value = order;
  }

  function show() {
    const kind = form.kind?.value ?? '';
    const find = form.find.value.trim().toLowerCase().split(/\s+/);
    const found = rows.filter(entry => (!kind || entry.kind === kind) && find.every(word => entry.sought.includes(word)));
    const pages = Math.max(1, Math.ceil(found.length / ROWS));
    page = Math.min(page, pages - 1);
    const shown = found.slice(page * ROWS, (page + 1) * ROWS);
    body.classList.add('own');
    body.replaceChildren(...shown.map(entry => entry.row));
    const all = rows.length.toLocaleString('en');
    const match = found.length === rows.length || found.length === shown.length ? '' : `${found.length.toLocaleString('en')} match; `;
    $('#shown').textContent = `${match}${shown.length} of ${all} shown`;
    const pager = $('.pager');
    if (!pager) return;
    pager.hidden = pages === 1;
    $('#page-no').textContent = `page ${page + 1} of ${pages}`;
    $('#prev').disabled = page === 0;
    $('#next').disabled = page === pages - 1;
  }

  function reorder(next) {
    order = next;
    page = 0;
    sort();
    show();
  }

  function turn(step) {
    page += step;
    show();
    table.scrollIntoView({ block: 'start' });
  }

  for (const head of heads) {
    makeSortable(head, () => {
      const key = head.dataset.key;
      const first = isText(key) ? key : `-${key}`;
      reorder(order === first ? (first === key ? `-${key}` : key) : first);
    });
  }
  // Paper has all documents: it has no pages to turn and says nothing of what was chosen.
  addEventListener('beforeprint', () => body.replaceChildren(...rows.map(entry => entry.row)));
  addEventListener('afterprint', show);
  form.addEventListener('submit', event => event.preventDefault());
  form.order.addEventListener('change', () => reorder(form.order.value));
  form.addEventListener('input', event => {
    if (event.target === form.order) return;
    page = 0;
    show();
  });
  $('#prev')?.addEventListener('click', () => turn(-1));
  $('#next')?.addEventListener('click', () => turn(1));
  reorder(form.order.value || order);
}

document.addEventListener('DOMContentLoaded', () => {
  compareDocuments();
  explainScores();
  const table = $('#reg');
  const register = table && new Register(table, $('#flt'));
  new Extract($$('.abo > details'), $('#moreabo'), 10, 'entities');
  new Extract($$('#men tbody tr'), $('#moremen'), 15, 'entities');
  new Extract($$('#kw > details'), $('#morekw'), 15, 'entities');
  linkEntities(register);
  checkClaims();
  highlightAny();
  copySummary();
  followLinks(register);
});
