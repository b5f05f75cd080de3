"""A figure on which one writes in inches from the top left corner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ketamine_claims.plots.style import INK, SHADE

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


class Sheet:
    """A figure measured in inches, y downwards."""

    def __init__(self, figure: Figure, height: float, left: float, right: float) -> None:
        """Take a figure.

        Args:
            figure: The figure.
            height: Its height in inches.
            left: Where rules and shaded bands start.
            right: Where they end.
        """
        self.figure = figure
        self.height = height
        self._left = left
        self._right = right

    def write(self, x: float, y: float, text: str, **looks: Any) -> None:
        """Write a line, vertically centred on y."""
        settings = {"va": "center", "ha": "left", "transform": self.figure.dpi_scale_trans, **looks}
        self.figure.text(x, self.height - y, text, **settings)

    def rule(self, y: float, width: float = 0.8, colour: str = INK) -> None:
        """Draw a rule across the sheet, width in points."""
        from matplotlib.lines import Line2D

        heights = [self.height - y] * 2
        line = Line2D([self._left, self._right], heights, color=colour, linewidth=width)
        line.set_transform(self.figure.dpi_scale_trans)
        self.figure.add_artist(line)

    def shade(self, top: float, height: float) -> None:
        """Shade a band across the sheet."""
        from matplotlib.patches import Rectangle

        corner = (self._left, self.height - top - height)
        band = Rectangle(corner, self._right - self._left, height, color=SHADE, linewidth=0, zorder=-1)
        band.set_transform(self.figure.dpi_scale_trans)
        self.figure.add_artist(band)

    def axes(self, top: float, height: float, left: float, right: float) -> Axes:
        """Add axes whose vertical unit is the inch, counted from the bottom of the sheet."""
        width = float(self.figure.get_figwidth())
        box = (left / width, (self.height - top - height) / self.height, (right - left) / width, height / self.height)
        axes = self.figure.add_axes(box)
        axes.patch.set_visible(False)
        axes.set_ylim(self.height - top - height, self.height - top)
        return axes
