"""The account as one HTML file that needs no network: styles, script and picture inside, and a policy that allows no more.

Every string goes through `display.shown` before it is escaped, whatever the template does with it (Jinja2's `finalize`),
and stands in an element of its own direction. The style and the script are allowed by their SHA-256 alone, so that
nothing a report holds could run even if it got past the escaping.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from synoptic.compose.render.display import one_line, shown, web_address
from synoptic.compose.render.marks import anchor, cut_reports
from synoptic.compose.render.matrix import SIGNS, columns, rows
from synoptic.compose.render.picture import BOX, LEFT, draw
from synoptic.compose.render.reading import Reading, one_a_report, outermost
from synoptic.compose.render.wording import (
    ENTITY_KINDS,
    FACTUALITIES,
    ORIGIN_MEANS,
    OTHER_ENTITIES,
    STANDINGS,
    VERDICTS,
    count,
    date_words,
    listed,
    number_words,
    rests_on,
    share_words,
)
from synoptic.model.account import AccountFile, EntityRecord, PassageRecord

FOLD_SINGLE_CLAIMS = 12
"""From this many claims on, those that rest on one origin are folded at first."""

OPEN_NOTES = 18
"""Up to this many citations stand open beside the account."""

FOLD_REPORTS = 2
"""From more reports than this, their full texts are folded at first."""

_MACHINE_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")


def render_html(account: AccountFile) -> str:
    """The whole page, as a string to be written as UTF-8."""
    reading = Reading(account)
    style, script = _asset("account.css"), _asset("account.js")
    return (
        _environment()
        .get_template("account.html.j2")
        .render(
            account=account,
            reading=reading,
            style=Markup(style),
            script=Markup(script),
            policy=_policy(style, script),
            columns=columns(reading),
            rows=rows(reading),
            cut=cut_reports(reading),
            picture=draw(reading),
            box=BOX,
            left=LEFT,
            entities=_entity_groups(reading),
            timeline=[(when, list(group)) for when, group in groupby(account.timeline, key=lambda t: t.when)],
            verdicts=[(v, *words, [c for c in reading.conflicts if c.verdict == v]) for v, words in VERDICTS.items()],
            settings=[(key, json.dumps(value, ensure_ascii=False)) for key, value in sorted(account.settings.items())],
            claim_by_id={claim.id: claim for claim in account.claims},
            fold_claims=len(account.claims) > FOLD_SINGLE_CLAIMS,
            fold_reports=len(account.reports) > FOLD_REPORTS,
            open_notes=OPEN_NOTES,
            entity_kinds=ENTITY_KINDS,
            factualities=FACTUALITIES,
            signs=SIGNS,
            standings=STANDINGS,
            origin_means=ORIGIN_MEANS,
        )
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("synoptic.compose.render"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        alike=_alike,
        anchor=anchor,
        count=count,
        date_words=date_words,
        listed=listed,
        number_words=number_words,
        one_a_report=one_a_report,
        rests_on=rests_on,
        share_words=share_words,
        web_address=web_address,
    )
    environment.filters["valued"] = _with_value
    environment.filters["isolated"] = lambda text: Markup("\u2068") + escape(shown(text)) + Markup("\u2069")
    environment.tests["machine_date"] = lambda text: bool(_MACHINE_DATE.fullmatch(text or ""))
    environment.tests["language"] = lambda text: bool(_LANGUAGE.fullmatch(text or ""))
    return environment


def _shown(value: Any) -> Any:
    """What Jinja2 is about to put out: every string that is not markup of our own is made fit to be shown."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _with_value(quote: str, value: str) -> Markup:
    """The quote with the first place where it holds the value to the letter set in bold."""
    before, found, after = shown(quote).partition(shown(value))
    if not found or not before + after:
        return escape(shown(quote))
    return escape(before) + Markup("<b>") + escape(found) + Markup("</b>") + escape(after)


def _alike(passages: Sequence[PassageRecord]) -> list[tuple[str, list[PassageRecord]]]:
    """(quote, the passages that print it alike), in the order of the first; a clause of another passage is left out."""
    groups: dict[str, list[PassageRecord]] = {}
    for passage in outermost(passages):
        quote = one_line(passage.quote)
        groups.setdefault(quote, []).append(passage)
    return list(groups.items())


def _asset(name: str) -> str:
    return files("synoptic.compose.render").joinpath("assets", name).read_text("utf-8").replace("\r\n", "\n")


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; img-src data:;"
        " base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _entity_groups(reading: Reading) -> list[tuple[str, list[tuple[EntityRecord, list[int]]]]]:
    """(heading, [(entity, numbers of its reports)]), those in most reports first."""

    def heading(kind: str) -> str:
        return ENTITY_KINDS.get(kind, OTHER_ENTITIES)

    order = [*ENTITY_KINDS.values(), OTHER_ENTITIES]
    pairs = [(entity, _numbers(reading, entity)) for entity in reading.account.entities]
    pairs.sort(key=lambda pair: (order.index(heading(pair[0].kind)), -len(pair[1]), pair[0].name, pair[0].id))
    return [(words, list(group)) for words, group in groupby(pairs, key=lambda pair: heading(pair[0].kind))]


def _numbers(reading: Reading, entity: EntityRecord) -> list[int]:
    return [source.number for source in reading.in_order(mention.report for mention in entity.mentions)]
