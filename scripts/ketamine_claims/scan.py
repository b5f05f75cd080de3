"""What a parser throws away from a Turtle file: its comments and the lines on which its subjects stand.

This is a scanner, not a parser: it expects text that a Turtle parser has already accepted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

_TOKEN = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<comment>\#[^\n\r]*)
    | (?P<iri><(?:[^\x00-\x20<>"{}|^`\\]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>)
    | (?P<string>\"\"\"(?:"{0,2}(?:[^"\\]|\\.))*\"\"\"|'''(?:'{0,2}(?:[^'\\]|\\.))*'''
                |"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
    | (?P<mark>[;,\[\](){}]|\^\^)
    | (?P<word>(?:[^\s;,\[\](){}<>"'\#^\\]|\\.)+)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a Turtle file.

    Attributes:
        kind: ``comment``, ``iri``, ``string``, ``mark`` (punctuation, the final dot included), ``word`` or ``other``.
        text: The token as written.
        line: Its first line, counted from 1.
    """

    kind: str
    text: str
    line: int


def scan_tokens(text: str) -> Iterator[Token]:
    """Split a Turtle text into tokens, white space left out.

    Args:
        text: The text.

    Yields:
        The tokens in order; a dot that ends a statement is a ``mark`` of its own.
    """
    line = 1
    for match in _TOKEN.finditer(text):
        kind, found = match.lastgroup or "other", match.group()
        if kind == "word" and found.endswith(".") and not found.endswith("\\."):
            if found != ".":
                yield Token("word", found.rstrip("."), line)
            yield Token("mark", ".", line)
        elif kind != "space":
            yield Token(kind, found, line)
        line += found.count("\n")


def find_subject_lines(text: str) -> dict[str, int]:
    """Find the line on which each named subject of a Turtle text is first described.

    Args:
        text: A Turtle text that parses.

    Returns:
        Line, counted from 1, by full IRI of the subject.
    """
    prefixes: dict[str, str] = {}
    base = ""
    lines: dict[str, int] = {}
    tokens = (token for token in scan_tokens(text) if token.kind != "comment")
    depth, at_start = 0, True
    for token in tokens:
        if not at_start:
            depth += token.text in "[(" if token.kind == "mark" else 0
            depth -= token.text in "])" if token.kind == "mark" else 0
            at_start = token.kind == "mark" and token.text == "." and depth == 0
            continue
        directive = token.text.lower().removeprefix("@")
        if token.kind == "word" and directive == "prefix":
            prefix, namespace = next(tokens).text, next(tokens).text
            prefixes[prefix.removesuffix(":")] = urljoin(base, _unescape(namespace[1:-1]))
        elif token.kind == "word" and directive == "base":
            base = _unescape(next(tokens).text[1:-1])
        elif token.text == ".":
            continue
        else:
            at_start = False
            depth = 1 if token.text in ("[", "(") else 0
            subject = _expand(token, prefixes, base)
            if subject is not None:
                lines.setdefault(subject, token.line)
    return lines


def _expand(token: Token, prefixes: dict[str, str], base: str) -> str | None:
    if token.kind == "iri":
        iri = _unescape(token.text[1:-1])
        return urljoin(base, iri) if base else iri
    prefix, colon, local = token.text.partition(":")
    if token.kind != "word" or not colon or prefix not in prefixes:
        return None
    return prefixes[prefix] + _unescape(local)


def _unescape(text: str) -> str:
    def decode(match: re.Match[str]) -> str:
        code = match[1] or match[2]
        return chr(int(code, 16)) if code else match[3]

    return _ESCAPE.sub(decode, text)
