"""Write into every file of invalid/ what the fast validator now reports; review the diff before you keep it."""

from __future__ import annotations

from shape_engines import RustEngine, Writer
from shape_fixtures import list_fixtures, read_prefixes, read_shapes


def main() -> None:
    engine = RustEngine(read_shapes(), Writer(read_prefixes()))
    for fixture in list_fixtures("invalid"):
        found = engine.validate(fixture.apply())
        if found != fixture.expected:
            found.sort(key=lambda row: row.split(" | ")[4] != fixture.breaks)
            lines = [line for line in fixture.text.splitlines() if not line.startswith("#> ")]
            lines[2:2] = [f"#> {row}" for row in found]
            fixture.path.write_text("\n".join(lines) + "\n", encoding="utf-8")
            print(fixture.path.stem)


if __name__ == "__main__":
    main()
