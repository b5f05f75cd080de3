"""What a parser throws away from a Turtle file: its comments, and where its subjects, properties and values stand.

This is a scanner, not a parser: it expects text that a parser has already accepted, and makes the best of other text.
It reads Turtle and N-Triples; N-Quads and TriG as well, whose graph names it passes over.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import pyoxigraph as ox

# The character classes of the Turtle grammar (PN_CHARS_BASE and PN_CHARS).
_LETTER = (
    "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = rf"{_LETTER}_0-9\u00b7\u0300-\u036f\u203f\u2040\-"
_PLAIN_ESCAPE = r"%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?#@%]"
_SPACE = r"[\s\ufeff]++"
_COMMENT = r"\#[^\n\r]*+"
_IRI = r"""<(?:[^\x00-\x20<>"{}|^`\\]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*+>"""
_STRING = (
    r'"""(?:[^"\\]|\\.|"(?!""))*+"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*+'''"
    r'|"(?:[^"\\\n\r]|\\.)*+"'
    r"|'(?:[^'\\\n\r]|\\.)*+'"
)
_PREFIXED = (
    rf"(?:[{_LETTER}](?:[{_NAME}]|\.+(?=[{_NAME}]))*+)?:"
    rf"(?:(?:[{_LETTER}_0-9:]|{_PLAIN_ESCAPE})(?:[{_NAME}:]|{_PLAIN_ESCAPE}|\.+(?=[{_NAME}:%\\]))*+)?"
)
_BLANK = rf"_:[{_LETTER}_0-9](?:[{_NAME}]|\.+(?=[{_NAME}]))*+"
_NUMBER = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?[eE][+-]?[0-9]+|\.[0-9]+[eE][+-]?[0-9]+|[0-9]*\.[0-9]+|[0-9]+)"
_AT = r"@[A-Za-z]+(?:--?[A-Za-z0-9]+)*+"
_WORD = r"[A-Za-z]++"

_GAP = re.compile(rf"(?:{_SPACE}|{_COMMENT})*+")
_DIRECTIVE = re.compile(r"@?(prefix|base)\b", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_CONTROL = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
_LINE_END = re.compile(r"\r\n|\n|\r")

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XSD = "http://www.w3.org/2001/XMLSchema#"


# Compiled when first needed: with their many classes of letters these two take a fifth of a second.
@cache
def _token_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<space>{_SPACE})|(?P<comment>{_COMMENT})|(?P<iri>{_IRI})|(?P<string>{_STRING})|(?P<blank>{_BLANK})"
        rf"|(?P<name>{_PREFIXED})|(?P<number>{_NUMBER})|(?P<at>{_AT})|(?P<word>{_WORD})"
        r"|(?P<mark>\^\^|\{\||\|\}|[;,.\[\](){}])|(?P<other>.)",
        re.DOTALL,
    )


@cache
def _body_pattern() -> re.Pattern[str]:
    # Everything up to what ends a statement, in one step: this is what makes scanning fast.
    return re.compile(
        rf"(?:{_SPACE}|{_COMMENT}|{_IRI}|{_STRING}|{_BLANK}|{_PREFIXED}|{_NUMBER}|{_AT}|{_WORD}|\{{\||\|\}}|[^.{{}}])*+",
        re.DOTALL,
    )


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a Turtle file.

    Attributes:
        kind: ``comment``, ``iri``, ``string``, ``blank`` (``_:b``), ``name`` (``a:b``), ``number``, ``at`` (``@en``,
            ``@prefix``), ``word``, ``mark`` (punctuation) or ``other``.
        text: The token as written.
        start: Where it begins, counted from 0 in code points.
        line: Its first line, counted from 1.
    """

    kind: str
    text: str
    start: int
    line: int


@dataclass(frozen=True, slots=True)
class Scope:
    """The base and the prefixes that hold at one place of a file."""

    prefixes: dict[str, str]
    base: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """What stands between two full stops.

    Attributes:
        start: Where its subject begins.
        end: Where it ends, the full stop included.
        subject: IRI of the subject, or its label (``_:b``); None where it has no name.
        scope: Base and prefixes that hold there.
    """

    start: int
    end: int
    subject: str | None
    scope: Scope


@dataclass(frozen=True, slots=True)
class Mention:
    """One value of one property, as it stands in a statement.

    Attributes:
        node: Number of the described node within the statement: 0 is its subject, others are blank nodes in brackets.
        predicate: IRI of the property; None where it could not be read.
        predicate_at: Where the property stands.
        value: The value; None for a node in brackets, or where it could not be read.
        value_at: Where the value stands.
        inner: Number of the node that the value is, where it stands in brackets.
    """

    node: int
    predicate: str | None
    predicate_at: int
    value: ox.NamedNode | ox.BlankNode | ox.Literal | None
    value_at: int
    inner: int | None = None


class Lines:
    """Turns a position in a text into line and column, both counted from 1, columns in code points."""

    def __init__(self, text: str) -> None:
        """Take the text."""
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def place(self, position: int) -> tuple[int, int]:
        """Give line and column of a position."""
        line = bisect_right(self._starts, position)
        return line, position - self._starts[line - 1] + 1


def scan_tokens(text: str) -> Iterator[Token]:
    """Split a Turtle text into tokens, white space left out.

    Args:
        text: The text.

    Yields:
        The tokens in order.
    """
    line = 1
    for match in _token_pattern().finditer(text):
        kind, found = match.lastgroup or "other", match.group()
        if kind != "space":
            yield Token(kind, found, match.start(), line)
        line += found.count("\n")


def scan_statements(text: str) -> Iterator[Statement]:
    """Split a Turtle text into its statements, directives left out.

    Args:
        text: The text.

    Yields:
        The statements in order.
    """
    scope = Scope({})
    position = 0
    while True:
        position = _skip_gap(text, position)
        if position >= len(text):
            return
        if _DIRECTIVE.match(text, position):
            scope, position = _read_directive(text, position, scope)
            continue
        if text[position] in ".{}":
            position += 1
            continue
        end = _end_of(_body_pattern(), text, position)
        stopped = text[end : end + 1]
        # What stands before a brace is the name of a graph, which describes nothing.
        if stopped != "{":
            subject = _read_subject(text, position, scope)
            yield Statement(position, min(end + 1, len(text)) if stopped == "." else end, subject, scope)
        position = end + 1


def scan_mentions(text: str, statement: Statement) -> list[Mention]:
    """Read what a statement says, with the place of each property and value.

    Args:
        text: The text that the statement was found in.
        statement: The statement.

    Returns:
        The values in order of their place.
    """
    reader = _MentionReader(text, statement)
    return reader.read()


def expand(kind: str, text: str, scope: Scope) -> str | None:
    """Give the IRI that a token stands for.

    Args:
        kind: Kind of the token.
        text: The token as written.
        scope: Base and prefixes that hold there.

    Returns:
        The full IRI, or None where it is none or its prefix is not declared.
    """
    if kind == "iri":
        return _resolve(_unescape(text[1:-1]), scope.base)
    prefix, colon, local = text.partition(":")
    if kind != "name" or not colon or prefix not in scope.prefixes:
        return None
    return scope.prefixes[prefix] + _unescape(local)


def _skip_gap(text: str, position: int) -> int:
    return _end_of(_GAP, text, position)


def _end_of(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.match(text, position)
    return match.end() if match else position


def _next_token(text: str, position: int) -> tuple[str, str, int]:
    """Give kind, text and end of the next token that is neither space nor comment; at the end all is empty."""
    match = _token_pattern().match(text, _skip_gap(text, position))
    return (match.lastgroup or "other", match.group(), match.end()) if match else ("", "", len(text))


def _read_directive(text: str, position: int, scope: Scope) -> tuple[Scope, int]:
    _, word, position = _next_token(text, position)
    if word.lower().endswith("base"):
        kind, iri, position = _next_token(text, position)
        scope = Scope(scope.prefixes, expand(kind, iri, scope) or scope.base)
    else:
        _, prefix, position = _next_token(text, position)
        kind, iri, end = _next_token(text, position)
        namespace = expand(kind, iri, scope)
        position = end if kind == "iri" else position
        if namespace is not None:
            scope = Scope({**scope.prefixes, prefix.removesuffix(":"): namespace}, scope.base)
    return scope, position


def _read_subject(text: str, position: int, scope: Scope) -> str | None:
    kind, found, _ = _next_token(text, position)
    return found if kind == "blank" else expand(kind, found, scope)


class _MentionReader:
    """Walks once over the tokens of a statement."""

    def __init__(self, text: str, statement: Statement) -> None:
        self._scope = statement.scope
        tokens = scan_tokens(text[statement.start : statement.end])
        self._tokens = [token for token in tokens if token.kind != "comment"]
        self._offset = statement.start
        self._next = 0
        self._nodes = 0
        self._mentions: list[Mention] = []

    def read(self) -> list[Mention]:
        if self._peek() == "[":
            # A blank node in brackets may be the subject, with or without something in it.
            self._next += 1
            self._read_properties(0)
        elif self._peek() == "(":
            self._skip_list()
        else:
            self._next += 1
        self._read_properties(0)
        return self._mentions

    def _peek(self) -> str:
        return self._tokens[self._next].text if self._next < len(self._tokens) else ""

    def _read_properties(self, node: int) -> None:
        while self._next < len(self._tokens):
            token = self._tokens[self._next]
            self._next += 1
            if token.text in ("]", ".", "}") and token.kind == "mark":
                return
            if token.kind == "mark":
                continue
            predicate = _RDF + "type" if token.text == "a" else expand(token.kind, token.text, self._scope)
            self._read_values(node, predicate, self._offset + token.start)

    def _read_values(self, node: int, predicate: str | None, at: int) -> None:
        while self._next < len(self._tokens):
            token = self._tokens[self._next]
            if token.kind == "mark" and token.text in (";", "]", ".", "}", "{|"):
                return
            self._next += 1
            if token.kind == "mark" and token.text == ",":
                continue
            inner: int | None = None
            value: ox.NamedNode | ox.BlankNode | ox.Literal | None = None
            if token.text == "[" and token.kind == "mark":
                self._nodes += 1
                inner = self._nodes
            elif token.text == "(" and token.kind == "mark":
                self._next -= 1
                self._skip_list(node, predicate, at)
                continue
            else:
                value = self._read_term(token)
            self._mentions.append(Mention(node, predicate, at, value, self._offset + token.start, inner))
            if inner is not None:
                self._read_properties(inner)

    def _skip_list(self, node: int = 0, predicate: str | None = None, at: int = 0) -> None:
        """Pass over a list; what stands in it counts as values of the property, so that it can be found."""
        depth = 0
        while self._next < len(self._tokens):
            token = self._tokens[self._next]
            self._next += 1
            if token.kind == "mark":
                depth += (token.text in "([") - (token.text in ")]")
                if depth == 0:
                    return
            elif predicate is not None:
                value = self._read_term(token)
                self._mentions.append(Mention(node, predicate, at, value, self._offset + token.start))

    def _read_term(self, token: Token) -> ox.NamedNode | ox.BlankNode | ox.Literal | None:
        try:
            if token.kind == "string":
                return self._read_literal(token)
            if token.kind == "number":
                sort = "double" if "e" in token.text.lower() else "decimal" if "." in token.text else "integer"
                return ox.Literal(token.text, datatype=ox.NamedNode(_XSD + sort))
            if token.kind == "word" and token.text in ("true", "false"):
                return ox.Literal(token.text, datatype=ox.NamedNode(_XSD + "boolean"))
            if token.kind == "blank":
                return ox.BlankNode(token.text[2:])
            iri = expand(token.kind, token.text, self._scope)
            return ox.NamedNode(iri) if iri is not None else None
        except ValueError:
            return None

    def _read_literal(self, token: Token) -> ox.Literal:
        quotes = 3 if token.text[:3] in ('"""', "'''") else 1
        text = _unescape(token.text[quotes:-quotes])
        following = self._tokens[self._next] if self._next < len(self._tokens) else None
        if following is not None and following.kind == "at":
            self._next += 1
            return ox.Literal(text, language=following.text[1:])
        if following is not None and following.text == "^^" and self._next + 1 < len(self._tokens):
            datatype = self._tokens[self._next + 1]
            self._next += 2
            iri = expand(datatype.kind, datatype.text, self._scope)
            return ox.Literal(text, datatype=ox.NamedNode(iri or _XSD + "string"))
        return ox.Literal(text)


@lru_cache(maxsize=1024)
def _resolve(iri: str, base: str) -> str:
    """Resolve a relative IRI as the parser does."""
    if not base:
        return iri
    try:
        (quad,) = ox.parse(f"<{iri}> a <{iri}> .", ox.RdfFormat.TURTLE, base_iri=base)
    except (SyntaxError, ValueError):
        return iri
    return quad.subject.value if isinstance(quad.subject, ox.NamedNode) else iri


def _unescape(text: str) -> str:
    if "\\" not in text:
        return text

    def decode(match: re.Match[str]) -> str:
        code = match[1] or match[2]
        if not code:
            return _CONTROL.get(match[3], match[3])
        # A code that is no character can only stand in a broken file.
        return chr(int(code, 16)) if int(code, 16) < 0x110000 else match[0]

    return _ESCAPE.sub(decode, text)
