"""What all pictures share: fonts, colours, markers, and how a figure becomes bytes."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from ketamine_claims.errors import DataError, KnowledgeBaseError
from ketamine_claims.files import write_bytes, write_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

INK, FAINT, RULE, SHADE = "#1a1a1a", "#5f5f5f", "#b8b8b8", "#f4f4f2"
_DPI = 200
_SETTINGS: dict[str, Any] = {
    "svg.hashsalt": "claims",
    "svg.fonttype": "path",
    "font.family": "DejaVu Sans",
    "font.size": 8,
    "text.color": INK,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.linewidth": 0.8,
    "axes.unicode_minus": True,
    "xtick.color": INK,
    "ytick.color": INK,
    "xtick.labelsize": 7.5,
    "xtick.major.size": 3,
    "xtick.major.width": 0.8,
    "figure.facecolor": "white",
    "savefig.facecolor": "white",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """How one bearing is drawn: shape and fill tell it apart without colour.

    Attributes:
        word: What the legend says.
        shape: Marker of matplotlib.
        face: Colour inside (Okabe and Ito's palette, safe for colour-blind readers).
        edge: Colour of the outline.
        hatch: Pattern of bars.
    """

    word: str
    shape: str
    face: str
    edge: str
    hatch: str


MARKS: dict[str, Mark] = {
    "Supports": Mark("supports", "o", "#0072b2", "#00466e", ""),
    "Qualifies": Mark("qualifies", "s", "#8cc8ea", "#2a6c93", "...."),
    "Disputes": Mark("disputes", "v", "#d55e00", "#8a3d00", "////"),
    "NullResult": Mark("null result", "o", "#ffffff", "#333333", ""),
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A finished picture.

    Attributes:
        name: File name without ending.
        title: Title, one line.
        text: What the picture shows, in words.
        svg: The picture as SVG, title and text inside.
        png: The picture as PNG.
    """

    name: str
    title: str
    text: str
    svg: bytes
    png: bytes


@contextmanager
def use_style() -> Iterator[None]:
    """Apply the settings of all pictures for a while.

    Raises:
        KnowledgeBaseError: matplotlib is not installed.
    """
    try:
        import matplotlib
    except ImportError as error:
        remedy = "Install it with pip install 'ketamine-claims[analysis]'."
        raise KnowledgeBaseError("matplotlib is not installed.", remedy) from error
    settings: dict[Any, Any] = {**dict(matplotlib.rcParamsDefault), **_SETTINGS}
    with matplotlib.rc_context(settings):
        yield


def finish(figure: Figure, name: str, title: str, text: str) -> Picture:
    """Turn a figure into a picture; within `use_style`.

    Args:
        figure: The figure, drawn.
        name: File name without ending.
        title: Title, one line.
        text: What the picture shows, in words.

    Returns:
        The picture, free of dates and versions, so that the same figure gives the same bytes.
    """
    png, svg = io.BytesIO(), io.BytesIO()
    figure.savefig(png, format="png", dpi=_DPI, metadata={"Software": None})
    figure.savefig(svg, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    return Picture(name, title, text, _describe_svg(svg.getvalue().decode(), title, text).encode(), png.getvalue())


def write_picture(picture: Picture, folder: Path) -> list[Path]:
    """Write a picture as SVG and PNG, and its text beside them.

    Args:
        picture: The picture.
        folder: Where to; made if missing.

    Returns:
        The three files.

    Raises:
        DataError: The folder cannot be made, or a file cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise DataError(f"cannot be made ({reason}).", folder, remedy="Name another folder by --out.") from error
    svg, png, txt = (folder / f"{picture.name}.{ending}" for ending in ("svg", "png", "txt"))
    write_bytes(svg, picture.svg)
    write_bytes(png, picture.png)
    write_text(txt, f"{picture.title}\n\n{picture.text}\n")
    return [svg, png, txt]


def fit(text: str, width: float, size: float = 8) -> str:
    """Cut a text so that it fits.

    Args:
        text: One line.
        width: Room in inches.
        size: Size of the font in points.

    Returns:
        The text, or as much of it as fits and an ellipsis.
    """
    if measure(text, size) <= width:
        return text
    room = width - measure("…", size)
    while text and measure(text, size) > room:
        text = text[:-1].rstrip(" ,;")
    return text + "…"


def wrap(text: str, width: float, size: float = 8) -> list[str]:
    """Break a text into lines, at spaces, and after hyphens where a word is longer than a line.

    Args:
        text: The text.
        width: Room in inches.
        size: Size of the font in points.

    Returns:
        The lines; none for an empty text.
    """
    lines: list[str] = []
    for word in text.split():
        glue = " "
        for piece in _break_word(word, width, size):
            longer = f"{lines[-1]}{glue}{piece}" if lines else piece
            if lines and measure(longer, size) <= width:
                lines[-1] = longer
            else:
                lines.append(piece)
            glue = ""
    return lines


def _break_word(word: str, width: float, size: float) -> list[str]:
    """Break a word that is longer than a line, such as a key, after its hyphens."""
    return [word] if measure(word, size) <= width else re.findall(r"[^-]*-+|[^-]+", word)


def measure(text: str, size: float = 8) -> float:
    """Measure the width of a text in inches, kerning left aside."""
    return sum(_measure_character(character) for character in text) * size / 72


@lru_cache(maxsize=1024)
def _measure_character(character: str) -> float:
    """Give the advance of a character as a share of the size of the font."""
    from matplotlib.font_manager import findfont, get_font

    font = get_font(findfont("DejaVu Sans"))
    font.set_size(1000, 72)
    return float(font.load_char(ord(character)).linearHoriAdvance) / 65536 / 1000


def _describe_svg(svg: str, title: str, text: str) -> str:
    """Give an SVG the title and description that screen readers read out, and drop matplotlib's own metadata."""
    svg = re.sub(r" *<metadata>.*?</metadata>\n", "", svg, count=1, flags=re.DOTALL)
    head, tag, rest = svg.partition("<svg ")
    attributes, end, body = rest.partition(">")
    words = f'\n <title id="title">{escape(title)}</title>\n <desc id="description">{escape(text)}</desc>'
    return f'{head}{tag}role="img" aria-labelledby="title description" {attributes}{end}{words}{body}'
