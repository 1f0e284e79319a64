"""What every page is made with: the template environment, the style and script inside, and a policy that allows no more.

Every string goes through `display.shown` before it is escaped, whatever the template does with it (Jinja2's `finalize`),
and stands in an element of its own direction. The style and the script are allowed by their SHA-256 alone, so that
nothing a report holds could run even if it got past the escaping.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from synoptic.compose.render.display import shown

_MACHINE_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")


def environment() -> Environment:
    """A template environment of the page's own, to which a page adds what its templates call."""
    made = Environment(
        loader=PackageLoader("synoptic.compose.render"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.tests["machine_date"] = lambda text: bool(_MACHINE_DATE.fullmatch(text or ""))
    made.tests["language"] = lambda text: bool(_LANGUAGE.fullmatch(text or ""))
    return made


def _shown(value: Any) -> Any:
    """What Jinja2 is about to put out: every string that is not markup of our own is made fit to be shown."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def assets(*names: str) -> str:
    """The named style sheets or scripts, one after the other."""
    folder = files("synoptic.compose.render").joinpath("assets")
    return "\n".join(folder.joinpath(name).read_text("utf-8").replace("\r\n", "\n") for name in names)


def dressed(style: str, script: str) -> dict[str, Markup | str]:
    """What the head and foot of a page take: its style, its script, and the policy that allows them alone."""
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; img-src data:;"
        " base-uri 'none'; form-action 'none'"
    )
    return {"style": Markup(style), "script": Markup(script), "policy": policy}


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
