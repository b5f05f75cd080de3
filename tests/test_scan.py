from __future__ import annotations

from ketamine_claims.scan import Lines, scan_statements

TEXT = """# c
@prefix a: <http://a/> .
PREFIX b: <http://b/>
BASE <http://base/>
a:one a:p "x . a:no" , 1.5 .
b:two a:p [ a:q a:three ; a:r ( 1 2 ) ] ;
  a:s '''
a:four . '''@en . a:five a:p 1.
<six> a:p <http://c/#x> .
<http://seven/> a:p true .
[] a:p 1 .
a:ei\\#ght a:p a:b.c .
a:one a:p 2 .
"""


def test_subjects_are_found_on_the_lines_where_they_stand() -> None:
    lines = Lines(TEXT)
    assert [(statement.subject, lines.place(statement.start)[0]) for statement in scan_statements(TEXT)] == [
        ("http://a/one", 5),
        ("http://b/two", 6),
        ("http://a/five", 8),
        ("http://base/six", 9),
        ("http://seven/", 10),
        (None, 11),
        ("http://a/ei#ght", 12),
        ("http://a/one", 13),
    ]
