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
APT_INSTALL = ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"]
PLAYWRIGHT_INSTALL = [sys.executable, "-m", "playwright", "install", "chromium", "--only-shell"]
LAUNCH = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    playwright.chromium.launch().close()
"""
PATIENCE_SECONDS = 600


def found_browser() -> str | None:
    """The browser of HANDSLAG_BROWSER, else of this machine; None leaves the choice to Playwright."""
    named = os.environ.get(BROWSER_VARIABLE)
    if named:
        return named
    on_path = next(filter(None, map(shutil.which, NAMES)), None)
    return on_path or next((str(place) for place in PLACES if place.is_file()), None)


def ensure_browser() -> None:
    """Installs a browser when there is none. When that fails, the tests that need one say so."""
    if found_browser() or _succeeds([sys.executable, "-c", LAUNCH]):
        return
    if os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") and _installed_with_apt():
        return
    say("no browser found: downloading the test browser of Playwright")
    if not _succeeds(PLAYWRIGHT_INSTALL):
        say("the browser could not be downloaded; install Chromium or set HANDSLAG_BROWSER")


def say(sentence: str) -> None:
    print(f"handslag: {sentence}", file=sys.stderr, flush=True)


def _installed_with_apt() -> bool:
    say("no browser found: installing Debian's chromium with apt-get")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    return _succeeds(["apt-get", "update"]) and _succeeds(APT_INSTALL)


def _succeeds(command: list[str]) -> bool:
    try:
        finished = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=PATIENCE_SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return finished.returncode == 0
