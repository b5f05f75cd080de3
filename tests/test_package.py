"""The package as others get it: a wheel, installed somewhere else, with its data inside."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("package")]


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the sdist and the wheel built from it."""
    checkout = Path(__file__).resolve().parent.parent
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, checkout, cwd=out)
    return out


def test_wheel_holds_all_data_and_the_licences(built: Path, checkout: Path) -> None:
    (wheel,) = built.glob("*.whl")
    held = set(zipfile.ZipFile(wheel).namelist())
    for pattern in ("claims.ttl", "derived/*.ttl", "evidence/*.ttl", "ontology/*", "shapes/*.ttl", "queries/**/*.rq"):
        for path in checkout.glob(pattern):
            assert f"ketamine_claims/data/{path.relative_to(checkout)}" in held
    assert "ketamine_claims/py.typed" in held
    assert {Path(name).name for name in held} >= {"LICENSE", "LICENSE-DATA"}
    assert not [name for name in held if "__pycache__" in name or name.startswith("tests")]


def test_sdist_gives_the_same_wheel_as_the_checkout(built: Path, checkout: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, checkout, cwd=tmp_path)
    (ours,), (theirs,) = tmp_path.glob("*.whl"), built.glob("*.whl")
    assert sorted(zipfile.ZipFile(ours).namelist()) == sorted(zipfile.ZipFile(theirs).namelist())
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    # What make needs, and what the tests in it read.
    assert held >= {"pyproject.toml", "Makefile", "requirements.lock", "CONTRIBUTING.md", "benchmarks/generate.py"}
    assert not [name for name in held if "/target/" in name]


def test_installed_wheel_works_from_anywhere(built: Path, tmp_path: Path) -> None:
    (wheel,) = built.glob("*.whl")
    home = tmp_path / "venv"
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel, cwd=tmp_path)
    # The libraries that it needs are those of this environment, so that nothing is downloaded.
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path).strip())
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    where = run(python, "-c", "import ketamine_claims as k; print(k.__file__, k.load().root)", cwd=tmp_path)
    assert where.split() == [str(site / "ketamine_claims/__init__.py"), str(site / "ketamine_claims/data")]
    command = home / "bin" / "ketamine-claims"
    assert "not medical advice" in run(command, "claims", cwd=tmp_path)
    assert run(command, "queries", cwd=tmp_path)
