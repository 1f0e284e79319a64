"""A browser under test: Chromium through chromedriver's W3C WebDriver protocol, which is JSON over HTTP."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")

_ARGUMENTS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --disable-dev-shm-usage"
).split()
_TAB = {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
_ENTER = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))
KEYS = {"Tab": _TAB, "Enter": _ENTER}


class Browser:
    """One window. Use it in a `with`; its profile and its process end with it."""

    def __init__(self) -> None:
        assert CHROMIUM and DRIVER
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._process = subprocess.Popen([DRIVER, "--port=0"], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout
        port = next(
            line.rstrip(". \n").rpartition(" ")[2] for line in self._process.stdout if "successfully on port" in line
        )
        self._base = f"http://127.0.0.1:{port}/session"
        options = {"binary": CHROMIUM, "args": [*_ARGUMENTS, f"--user-data-dir={self._profile.name}"]}
        wanted = {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
        self._base += "/" + self._post("", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            _OPENER.open(urllib.request.Request(self._base, method="DELETE"), timeout=20).close()
        finally:
            self._process.terminate()
            self._process.wait(20)
            self._profile.cleanup()

    def open(self, page: Path, fragment: str = "") -> None:
        """Load a file, afresh."""
        self._post("/url", {"url": "about:blank"})
        self._post("/url", {"url": page.as_uri() + fragment})

    def run(self, script: str, *given: Any) -> Any:
        """Run a function body in the page; `arguments` are `given`."""
        return self._post("/execute/sync", {"script": script, "args": list(given)})

    def devtools(self, command: str, **given: Any) -> Any:
        """A command of the DevTools protocol."""
        return self._post("/goog/cdp/execute", {"cmd": command, "params": given})

    def log(self) -> list[str]:
        """What stands in the console since the last call."""
        return [entry["message"] for entry in self._post("/se/log", {"type": "browser"})]

    def resize(self, width: int, height: int = 900) -> None:
        """Set the page's width in pixels."""
        self.devtools(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )

    def media(self, medium: str = "", dark: bool = False) -> None:
        """Set what the page takes itself to be shown on; motion is reduced, so that nothing has to be waited for."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        motion = {"name": "prefers-reduced-motion", "value": "reduce"}
        self.devtools("Emulation.setEmulatedMedia", media=medium, features=[scheme, motion])

    def press(self, key: str) -> None:
        """Press a key of KEYS."""
        self.devtools("Input.dispatchKeyEvent", type="keyDown", **KEYS[key])
        self.devtools("Input.dispatchKeyEvent", type="keyUp", **KEYS[key])

    def _post(self, path: str, body: dict[str, Any]) -> Any:
        request = urllib.request.Request(
            self._base + path, json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with _OPENER.open(request, timeout=60) as answer:
            return json.load(answer)["value"]
