"""Finds the browser for the tests, and installs one where the machine has none."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

BROWSER_VARIABLE = "HANDSLAG_BROWSER"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
)
PLACES = (
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
    Path(os.environ.get("PROGRAMFILES", ""), "Google", "Chrome", "Application", "chrome.exe"),
    Path(os.environ.get("PROGRAMFILES(X86)", ""), "Microsoft", "Edge", "Application", "msedge.exe"),
)
DRIVER_LIBRARY = "libatomic1"
DEBIAN_BROWSER = "chromium"
APT_INSTALL = ["apt-get", "install", "--yes", "--no-install-recommends"]
PLAYWRIGHT = [sys.executable, "-m", "playwright"]
PLAYWRIGHT_INSTALL = [*PLAYWRIGHT, "install", "chromium", "--only-shell"]
LAUNCH = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    playwright.chromium.launch().close()
"""
REMEDY = "install Chromium (Debian: sudo apt-get install chromium libatomic1) or set HANDSLAG_BROWSER"
PATIENCE_SECONDS = 600


def found_browser() -> str | None:
    """The browser of HANDSLAG_BROWSER, else of this machine; None leaves the choice to Playwright."""
    named = os.environ.get(BROWSER_VARIABLE)
    if named:
        return named
    on_path = next(filter(None, map(shutil.which, NAMES)), None)
    return on_path or next((str(place) for place in PLACES if place.is_file()), None)


def driver_runs() -> bool:
    """Whether Playwright's own program runs here; a bare Debian lacks one library that it needs."""
    return _succeeds([*PLAYWRIGHT, "--version"])


def ensure_browser() -> None:
    """Installs what is missing to drive a browser. What stays missing, the tests that need it say."""
    missing = _missing_packages()
    if missing and _may_use_apt():
        say(f"installing {' and '.join(missing)} with apt-get to test the pages in a browser")
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        _succeeds(["apt-get", "update"])
        _succeeds([*APT_INSTALL, *missing])
        missing = _missing_packages()
    if missing == [DEBIAN_BROWSER]:
        say("no browser found: downloading the test browser of Playwright")
        missing = [] if _succeeds(PLAYWRIGHT_INSTALL) else missing
    if missing:
        say(f"no browser to test the pages in: {REMEDY}")


def say(sentence: str) -> None:
    print(f"handslag: {sentence}", file=sys.stderr, flush=True)


def _missing_packages() -> list[str]:
    if not driver_runs():
        return [DRIVER_LIBRARY] if found_browser() else [DRIVER_LIBRARY, DEBIAN_BROWSER]
    if found_browser() or _succeeds([sys.executable, "-c", LAUNCH]):
        return []
    return [DEBIAN_BROWSER]


def _may_use_apt() -> bool:
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _succeeds(command: list[str]) -> bool:
    try:
        finished = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=PATIENCE_SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return finished.returncode == 0
