"""The redirects of w3id/.htaccess, in a real Apache httpd: each kind of address, for each kind of client."""

from __future__ import annotations

import http.client
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pyoxigraph as ox
import pytest

TESTS = Path(__file__).resolve().parents[1]
sys.path.append(str(TESTS / "engines"))

from servers import _find_port, _run  # noqa: E402

W3ID = TESTS.parent / "w3id"
BASE = "https://w3id.org/ketamine-claims/"
# The address that w3id/README.md sets.
TARGET = "https://kb.example.org/"
MODULES = ("mpm_event", "authz_core", "dir", "headers", "rewrite")
MODULE_FOLDERS = ("/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/libexec/apache2")
CONFIGURATION = """
ServerName localhost
ServerRoot "{folder}"
Listen 127.0.0.1:{port}
PidFile "{folder}/pid"
ErrorLog "{folder}/error.log"
DocumentRoot "{folder}/www"
{modules}
<IfModule unixd_module>
  User #65534
  Group #65534
</IfModule>
<Directory "{folder}/www">
  AllowOverride All
  Options FollowSymLinks
  Require all granted
</Directory>
"""

ANYTHING = "*/*"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
TURTLE = "text/turtle"
JSONLD = "application/ld+json"
NTRIPLES = "application/n-triples"
RDF_XML = "application/rdf+xml"
FORMS = [("html", BROWSER), ("ttl", TURTLE), ("jsonld", JSONLD), ("nt", NTRIPLES), ("rdf", RDF_XML)]
THINGS = [
    "agent/curators",
    "article/pros-and-cons",
    "assessment/onset-speed",
    "balance/onset-speed",
    "claim/onset-speed",
    "concept/ketamine",
    "concept",
    "evidence-line/lowers-inflammation--park-2017-il6-rise",
    "finding/fava-2020-pooled",
    "level-rule/rule--systematic-review",
    "source/loo-2023",
    "source-grade/balzer-2021-hypoxia",
]
TRUSTY = "RAxu5lGpb33hp4WQJU1DRHMMxMdkt9yPUVDV4V5VIdVYM"

# Address, header Accept, status, where it leads.
ADDRESSES = [
    *((thing, accept, 303, f"{thing}.{form}") for thing in THINGS for form, accept in FORMS),
    *((f"{thing}.{form}", None, 302, f"{thing}.{form}") for thing in THINGS for form, _ in FORMS),
    ("pooled-estimate/onset-speed--response", TURTLE, 303, "pooled-estimate/onset-speed--response.ttl"),
    ("shape/claim", TURTLE, 303, "shape/claim.ttl"),
    ("shape/claim", BROWSER, 303, "shape/claim.ttl"),
    ("shape", JSONLD, 303, "shape.jsonld"),
    ("shape", ANYTHING, 303, "shape.ttl"),
    ("claim/onset-speed.ttl", BROWSER, 302, "claim/onset-speed.ttl"),
    ("graph/asserted", TURTLE, 303, ".well-known/void"),
    ("query/evidence-against", BROWSER, 303, "queries/evidence-against"),
    ("query/", ANYTHING, 302, "queries"),
    *(("ontology", accept, 302, f"ontology.{form}") for form, accept in FORMS),
    ("ontology.ttl", ANYTHING, 302, "ontology.ttl"),
    ("ontology/", TURTLE, 302, "ontology.ttl"),
    ("ontology/0.1.0", BROWSER, 302, "release/0.1.0/ontology/index.html"),
    *(("ontology/0.1.0", accept, 302, "release/0.1.0/ontology/0.1.0.ttl") for _, accept in FORMS[1:]),
    *(("context.jsonld", accept, 302, "ontology/context.jsonld") for accept in (JSONLD, ANYTHING)),
    ("ontology/context.jsonld", JSONLD, 302, "ontology/context.jsonld"),
    ("", BROWSER, 302, ""),
    ("", None, 302, ""),
    *(("", accept, 303, ".well-known/void") for _, accept in FORMS[1:]),
    (".well-known/void", TURTLE, 302, ".well-known/void"),
    ("claim/", BROWSER, 302, ""),
    ("source-grade/", ANYTHING, 302, ""),
    ("release/0.1.0/", TURTLE, 303, "release/0.1.0/description.ttl"),
    ("release/0.1.0", BROWSER, 303, "release/0.1.0/description.ttl"),
    ("release/0.1.0/SHA256SUMS", ANYTHING, 302, "release/0.1.0/SHA256SUMS"),
    ("release/0.1.0/concepts.sssom.tsv", BROWSER, 302, "release/0.1.0/concepts.sssom.tsv"),
    ("release/0.1.0/rdf/ketamine-claims.nt.gz", NTRIPLES, 302, "release/0.1.0/rdf/ketamine-claims.nt.gz"),
    ("release/12.0.10/a/b/c.ttl", None, 302, "release/12.0.10/a/b/c.ttl"),
    (f"np/{TRUSTY}", ANYTHING, 302, f"np/{TRUSTY}.trig"),
    (f"np/{TRUSTY}", BROWSER, 302, f"np/{TRUSTY}.trig"),
    (f"np/{TRUSTY}.trig", "application/trig", 302, f"np/{TRUSTY}.trig"),
    (f"np/{TRUSTY}/assertion", "application/trig", 302, f"np/{TRUSTY}.trig"),
    ("sparql", TURTLE, 307, "sparql"),
    ("sparql?query=ASK%20%7B%7D&format=xml", None, 307, "sparql?query=ASK%20%7B%7D&format=xml"),
    ("api/queries/evidence-against?claim=not-addictive", None, 307, "api/queries/evidence-against?claim=not-addictive"),
    ("docs/data-model", BROWSER, 302, "docs/data-model"),
]

# Header Accept and the form that it asks for, by RFC 9110, 12.5.1; HTML where the client has no preference.
ACCEPTS = [
    (None, "html"),
    ("", "html"),
    (ANYTHING, "html"),
    ("image/png", "html"),
    ("nonsense", "html"),
    (",;,", "html"),
    ("application/xhtml+xml", "html"),
    ("text/*", "html"),
    ("application/*", "jsonld"),
    ("application/json", "jsonld"),
    ("application/x-turtle", "ttl"),
    ("TEXT/TURTLE", "ttl"),
    ("text/turtle;charset=utf-8", "ttl"),
    ("text/turtle; q=1.000", "ttl"),
    ('application/ld+json; profile="http://www.w3.org/ns/json-ld#compacted"', "jsonld"),
    # The higher quality wins, wherever it stands.
    ("text/html;q=0.3, text/turtle", "ttl"),
    ("text/turtle;q=0.3, text/html", "html"),
    ("text/html;q=0.9,text/turtle;q=0.85", "html"),
    ("text/html;q=0.85,text/turtle;q=0.9", "ttl"),
    ("text/html;q=0.5 , application/n-triples ; q=0.55", "nt"),
    ("text/html;q=0.09,text/turtle;q=0.1", "ttl"),
    ("text/turtle;q=0.10,application/n-triples;q=0.101", "nt"),
    ("text/turtle;q=0.7,application/ld+json;q=0.8,application/rdf+xml;q=0.9", "rdf"),
    ('text/turtle;q=0.5,application/ld+json;profile="a;b";q=0.4', "ttl"),
    # At the same quality what is named comes before what a range lets in.
    ("text/turtle, */*", "ttl"),
    ("*/*, application/n-triples", "nt"),
    ("text/*, application/ld+json", "jsonld"),
    ("*/*;q=0.8, application/*;q=0.8", "jsonld"),
    # A range says nothing of what is named elsewhere.
    ("text/html;q=0.1, */*;q=0.5", "ttl"),
    ("text/*;q=0.9, text/html;q=0.1, application/rdf+xml;q=0.5", "ttl"),
    # Quality 0 refuses.
    ("text/html;q=0, */*;q=0.1", "ttl"),
    ("text/html;q=0.0, text/turtle;q=0.000, application/n-triples;q=0.001", "nt"),
    ("*/*;q=0, application/rdf+xml;q=0.2", "rdf"),
    # Programs that read RDF, some of which name forms that are not there.
    (
        "text/turtle, application/n-triples;q=0.9, application/ld+json;q=0.8, application/rdf+xml;q=0.7, */*;q=0.3",
        "ttl",
    ),
    ("application/rdf+xml, application/xml; q=0.7, text/xml; q=0.6, text/plain; q=0.1, */*; q=0.09", "rdf"),
    ("application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,text/html;q=0.2,*/*;q=0.1", "jsonld"),
    ("application/xml,text/xml;q=0.9,text/turtle;q=0.2", "ttl"),
]

ODD = [
    "nothing",
    "claim",
    "claim/onset-speed/",
    "claim/onset-speed/more",
    "claim/onset-speed.exe",
    "claim/onset-speed.ttl.html",
    "claim/.htaccess",
    "claim/-x",
    "claims/onset-speed",
    ".htaccess",
    "README.md",
    "claim/../../../etc/passwd",
    "claim/%2e%2e/%2e%2e/etc/passwd",
    "claim/..%2f..%2fetc%2fpasswd",
    "claim/x%00.ttl",
    "claim/x%0d%0aSet-Cookie:%20a=b",
    "claim/x%0aLocation:%20https:%2f%2fevil.example",
    "claim//evil.example",
    "/evil.example/claim/x",
    "claim/x@evil.example",
    "claim/x:8080",
    "claim/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "claim/%E2%80%AE",
    "claim/%C3%A9t%C3%A9",
    "claim/%25",
    "claim/%",
    "claim/a%20b",
    "claim/$1%25{ENV:TARGET}",
    "claim/x#y",
    "claim/" + "x" * 7000,
    "release/0.1.0/../../secret",
    "release/0.1.0/.git/config",
    "release/latest/x.ttl",
    "release/0.1/x.ttl",
    "ontology/1",
    "ontology/0.1.0/more",
    "np/RAshort",
    f"np/{TRUSTY}x",
    "sparql/",
    "api/queries/a/b",
    "docs/../w3id",
]

Ask = Callable[..., tuple[int, http.client.HTTPMessage]]


@contextmanager
def serve_httpd(target: bool) -> Iterator[Ask]:
    """Run Apache httpd over the folder w3id, its target set or not; give what asks it for an address below BASE."""
    program = (
        shutil.which("apache2") or shutil.which("httpd") or shutil.which("apache2", path="/usr/sbin:/usr/local/sbin")
    )
    modules = next((folder for folder in map(Path, MODULE_FOLDERS) if (folder / "mod_rewrite.so").is_file()), None)
    if program is None or modules is None:
        pytest.skip("Apache httpd is missing.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        site = folder / "www" / "ketamine-claims"
        shutil.copytree(W3ID, site)
        if target:
            set_target(site)
        # Started by root, httpd reads them as somebody else.
        folder.chmod(0o755)
        loaded = [*MODULES, *(["unixd"] if (modules / "mod_unixd.so").is_file() else [])]
        lines = "\n".join(f'LoadModule {module}_module "{modules}/mod_{module}.so"' for module in loaded)
        port = _find_port()
        configuration = folder / "httpd.conf"
        configuration.write_text(CONFIGURATION.format(folder=folder, port=port, modules=lines))
        with _run([program, "-f", str(configuration), "-D", "FOREGROUND"], port, folder / "output.log"):

            def ask(path: str, accept: str | None = None, method: str = "GET") -> tuple[int, http.client.HTTPMessage]:
                headers = {} if accept is None else {"Accept": accept}
                with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
                    connection.request(method, f"/ketamine-claims/{path}", headers=headers)
                    answer = connection.getresponse()
                return answer.status, answer.headers

            yield ask


def set_target(site: Path) -> None:
    """Do what README.md says, by its own command."""
    command = re.search(r"```sh\n(.*?)\n```", (site / "README.md").read_text(), re.DOTALL)
    assert command is not None
    subprocess.run(command[1], shell=True, check=True, cwd=site)


@pytest.fixture(scope="module")
def ask() -> Iterator[Ask]:
    with serve_httpd(target=True) as asked:
        yield asked


@pytest.mark.parametrize(("path", "accept", "status", "location"), ADDRESSES)
def test_address_leads_to_its_document(ask: Ask, path: str, accept: str | None, status: int, location: str):
    found, headers = ask(path, accept)
    assert (found, headers["Location"]) == (status, TARGET + location)
    assert headers["Vary"] == "Accept"
    assert headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize(("accept", "form"), ACCEPTS)
def test_client_gets_the_form_that_it_prefers(ask: Ask, accept: str | None, form: str):
    status, headers = ask("claim/onset-speed", accept)
    assert (status, headers["Location"]) == (303, f"{TARGET}claim/onset-speed.{form}")
    assert headers["Vary"] == "Accept"


@pytest.mark.parametrize("path", ODD)
def test_odd_address_leads_nowhere(ask: Ask, path: str):
    status, headers = ask(path)
    assert status in (400, 403, 404)
    assert headers["Location"] is None and headers["Set-Cookie"] is None


def test_post_stays_a_post(ask: Ask):
    status, headers = ask("sparql", method="POST")
    assert (status, headers["Location"]) == (307, f"{TARGET}sparql")
    status, headers = ask("claim/onset-speed", TURTLE, method="HEAD")
    assert (status, headers["Location"]) == (303, f"{TARGET}claim/onset-speed.ttl")


def test_every_address_of_the_release_is_answered(ask: Ask, release: Path, read: Callable[[str], str]):
    texts = {
        "rdf/ketamine-claims.nq.gz": ox.RdfFormat.N_QUADS,
        "description.ttl": ox.RdfFormat.TURTLE,
        **{f"shapes/{path.name}": ox.RdfFormat.TURTLE for path in (release / "shapes").glob("*.ttl")},
        **{f"nanopub/{path.name}": ox.RdfFormat.TRIG for path in (release / "nanopub").glob("*.trig*")},
    }
    terms = {
        term.value
        for path, form in texts.items()
        for quad in ox.parse(read(path).encode(), form)
        for term in (quad.subject, quad.predicate, quad.object, quad.graph_name)
        if isinstance(term, ox.NamedNode)
    }
    library = subprocess.run(
        [Path(sys.executable).parent / "ketamine-claims", "queries", "--format", "turtle"],
        capture_output=True,
        check=True,
    ).stdout
    terms |= {
        quad.subject.value for quad in ox.parse(library, ox.RdfFormat.TURTLE) if isinstance(quad.subject, ox.NamedNode)
    }
    for path in (
        "kgx/prefixes.json",
        "ontology/context.jsonld",
        "schema-org/dataset.jsonld",
        "va-spec/statements.json",
    ):
        terms |= set(re.findall(rf'"({BASE}[^"]*)"', read(path)))
    paths = {
        urlsplit(term)._replace(fragment="").geturl().removeprefix(BASE) for term in terms if term.startswith(BASE)
    }
    kinds = {path.partition("/")[0] for path in paths}
    assert {"", "claim", "finding", "source", "graph", "ontology", "query", "release", "shape", "docs"} <= kinds
    lost = {path: status for path in paths if (status := ask(path, TURTLE)[0]) not in (302, 303, 307)}
    assert not lost


def test_server_answers_where_it_leads(ask: Ask, root: Path):
    """Ours answers every address above but those of files, which w3id/README.md leaves to a web server."""
    pytest.importorskip("starlette")
    from starlette.testclient import TestClient

    from ketamine_claims.serve.app import build_app
    from ketamine_claims.serve.limits import Limits

    wanted = {(ask(path, accept)[1]["Location"].removeprefix(TARGET), accept) for path, accept, *_ in ADDRESSES}
    files = ("release/", "np/")
    made_up = ("pooled-estimate/",)  # none of these in the data of the tests
    asked = [(path, accept) for path, accept in sorted(wanted, key=str) if not path.startswith((*files, *made_up))]
    with TestClient(build_app(root, Limits(workers=1))) as client:
        answers = {
            (path, accept): client.get(f"/{path}", headers={"Accept": accept or ANYTHING}) for path, accept in asked
        }
    assert {request: answer.status_code for request, answer in answers.items() if answer.status_code != 200} == {}


def test_without_a_target_nothing_is_promised():
    with serve_httpd(target=False) as ask_it:
        for path in ("", "claim/onset-speed", "sparql"):
            status, headers = ask_it(path, TURTLE)
            assert status == 503 and headers["Location"] is None


def test_readme_names_every_kind_of_thing():
    text = (W3ID / "README.md").read_text()
    assert all(f"`{thing.partition('/')[0]}" in text for thing in THINGS)
