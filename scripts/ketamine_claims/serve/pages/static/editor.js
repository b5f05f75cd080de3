// Turns the plain form into YASGUI: examples from the query library, completion from our own vocabulary.
"use strict";
// What YASGUI leaves without a name for those who cannot see it; parts come and go with tabs and answers.
const nameParts = (host) => {
  const name = () => {
    for (const part of host.querySelectorAll(".CodeMirror textarea")) part.ariaLabel = "Query";
    for (const part of host.querySelectorAll(".tableSizer")) part.ariaLabel = "Page size";
    for (const part of host.querySelectorAll("th.dt-orderable-none")) part.role = "presentation";
    for (const part of host.querySelectorAll(".tabsList .addTab")) part.role = "tab";
    for (const part of host.querySelectorAll(".CodeMirror-scroll"))
      Object.assign(part, { tabIndex: 0, role: "group", ariaLabel: "Text of the query" });
    for (const part of host.querySelectorAll(".yasr_results"))
      Object.assign(part, { tabIndex: 0, role: "region", ariaLabel: "Answer" });
  };
  new MutationObserver(name).observe(host, { childList: true, subtree: true });
  name();
};
// YASGUI's table parses what it filters and sorts by as HTML, and puts IRIs between quotes as they are.
const escapeText = (text) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
const escapeTables = () => {
  class EscapedTable extends Yasgui.Yasr.plugins.table {
    getColumns() {
      return super.getColumns().map((column) => ({
        ...column,
        render: (value, kind, ...rest) =>
          value.type && kind !== "display" && kind !== "type" ? escapeText(value.value) : column.render(value, kind, ...rest),
      }));
    }
    getUriLinkFromBinding(binding, prefixes) {
      return super.getUriLinkFromBinding({ ...binding, value: escapeText(binding.value) }, prefixes);
    }
  }
  Yasgui.Yasr.registerPlugin("table", EscapedTable);
};
// The server fills in the query of such a link; one behind "#" would need a script to be read.
const shareByAddress = (tab) => {
  Object.getPrototypeOf(tab).getShareableLink = function () {
    return new URL(`?${new URLSearchParams({ query: this.getQuery() })}`, location.href).href;
  };
};
(async () => {
  const host = document.getElementById("yasgui");
  const plain = document.getElementById("plain");
  const text = document.getElementById("query");
  const list = document.getElementById("example");
  if (!host || typeof Yasgui === "undefined") return;
  const answer = await fetch(host.dataset.vocabulary);
  if (!answer.ok) return;
  const { prefixes, properties, classes, things, examples } = await answer.json();

  const complete = (kind, name, options) =>
    Yasgui.Yasqe.forkAutocompleter(kind, { persistenceId: null, bulk: true, name, ...options });
  complete("prefixes", "own-prefixes", { get: Object.entries(prefixes).map(([key, iri]) => `${key}: <${iri}>`) });
  complete("property", "own-properties", { get: properties });
  complete("class", "own-classes", { get: classes });
  complete("class", "own-things", {
    get: things,
    // Wherever a name with a prefix may stand that is neither a property nor a class.
    isValidCompletionPosition: (editor) => {
      const token = editor.getCompleteToken();
      const { possibleCurrent } = token.state;
      return /^(<|[\w-]+:)/.test(token.string) && possibleCurrent.includes("PNAME_LN") && !possibleCurrent.includes("a");
    },
  });

  escapeTables();
  plain.hidden = true;
  host.hidden = false;
  document.getElementById("plain-answer").hidden = true;
  const yasgui = new Yasgui(host, {
    persistenceId: null,
    populateFromUrl: false,
    copyEndpointOnNewTab: true,
    requestConfig: { endpoint: new URL(host.dataset.endpoint, location.href).href, method: "POST" },
    endpointCatalogueOptions: { getData: () => [], keys: [] },
    yasqe: {
      value: text.value,
      // Tab leads out of the editor, as everywhere on the page.
      extraKeys: { ...Yasgui.Yasqe.defaults.extraKeys, Tab: false, "Shift-Tab": false },
      autocompleters: ["own-prefixes", "own-properties", "own-classes", "own-things", "variables"],
    },
    yasr: { prefixes },
  });
  nameParts(host);
  shareByAddress(yasgui.getTab());
  const fill = (query) => {
    const tab = yasgui.getTab();
    tab.setQuery(query);
    tab.getYasqe().focus();
  };
  yasgui.getTab().setQuery(text.value);
  list.addEventListener("change", () => examples[list.value] && fill(examples[list.value]));
})();
