"""Pages that were made before somebody asks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from served import CHECKOUT
from starlette.applications import Starlette
from starlette.testclient import TestClient

from ketamine_claims.serve import pages
from ketamine_claims.serve.edition import Edition, load_edition

ONTOLOGY = """
<https://w3id.org/ketamine-claims/ontology> a <http://www.w3.org/2002/07/owl#Ontology> ;
  <http://www.w3.org/2002/07/owl#versionInfo> "1" ;
  <http://purl.org/dc/terms/modified> "2020-01-02"^^<http://www.w3.org/2001/XMLSchema#date> .
"""


@pytest.fixture
def edition(small: Path) -> Edition:
    shutil.copytree(CHECKOUT / "queries", small / "queries", dirs_exist_ok=True)
    (small / "ontology" / "version.ttl").write_text(ONTOLOGY)
    return load_edition(small)


def test_a_warm_claim_page_needs_no_more_work(edition: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    pages.warm(edition)

    def fail(*_: object) -> None:
        raise AssertionError("the page is made again")

    monkeypatch.setattr("ketamine_claims.serve.pages.claim.render_claim", fail)
    app = Starlette(routes=pages.list_routes())
    app.state.edition = edition
    with TestClient(app) as client:
        response = client.get("/claim/onset-speed.html")
    assert response.status_code == 200
    assert "Ketamine infusion acts almost at once" in response.text


def test_what_was_worked_out_from_other_data_is_not_shown(edition: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    (edition.root / "ontology" / "version.ttl").write_text(ONTOLOGY.replace('"1"', '"2"'))
    pages.warm(edition)
    made = []

    def make(*_: object) -> str:
        made.append(True)
        return ""

    monkeypatch.setattr("ketamine_claims.serve.pages.claim.render_claim", make)
    app = Starlette(routes=pages.list_routes())
    app.state.edition = edition
    with TestClient(app) as client:
        client.get("/claim/onset-speed.html")
    assert made
