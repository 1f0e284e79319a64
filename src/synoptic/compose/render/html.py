"""The account as one HTML file that needs no network: styles, script and picture inside (see `page`)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from itertools import groupby

from jinja2 import Environment
from markupsafe import Markup, escape

from synoptic.compose.render.compared import compared
from synoptic.compose.render.display import one_line, shown, web_address
from synoptic.compose.render.facts import facts, rivals, told
from synoptic.compose.render.marks import anchor, cut_reports
from synoptic.compose.render.matrix import SIGNS, columns, rows
from synoptic.compose.render.page import assets, dressed, environment
from synoptic.compose.render.picture import BOX, LEFT, draw, draw_narrow
from synoptic.compose.render.reading import Reading
from synoptic.compose.render.spots import one_a_report, outermost
from synoptic.compose.render.taken import numbered
from synoptic.compose.render.wording import (
    ENTITY_KINDS,
    FACTUALITIES,
    NAMED,
    ORIGIN_MEANS,
    OTHER_ENTITIES,
    STANDINGS,
    VERDICTS,
    count,
    listed,
    number_words,
    rests_on,
    share_words,
)
from synoptic.model.account import AccountFile, EntityRecord, PassageRecord
from synoptic.model.date_words import date_words

FOLD_SINGLE_CLAIMS = 12
"""From this many claims on, those that rest on one origin are folded at first."""

OPEN_NOTES = 18
"""Up to this many citations stand open beside the account."""

FOLD_REPORTS = 2
"""From more reports than this, their full texts are folded at first."""


def render_html(account: AccountFile) -> str:
    """The whole page, as a string to be written as UTF-8."""
    reading = Reading(account)
    return (
        _environment()
        .get_template("account.html.j2")
        .render(
            account=account,
            reading=reading,
            **dressed(assets("ground.css", "account.css"), assets("theme.js", "account.js")),
            columns=columns(reading),
            rows=rows(reading),
            cut=cut_reports(reading),
            picture=draw(reading),
            narrow=draw_narrow(reading),
            box=BOX,
            left=LEFT,
            entities=_entity_groups(reading),
            timeline=[(when, list(group)) for when, group in groupby(reading.timeline, key=lambda t: t.when)],
            verdicts=[(v, *words, [c for c in reading.conflicts if c.verdict == v]) for v, words in VERDICTS.items()],
            settings=[(key, json.dumps(value, ensure_ascii=False)) for key, value in sorted(account.settings.items())],
            claim_by_id={claim.id: claim for claim in account.claims},
            origin_by_id={origin.id: origin for origin in account.origins},
            fold_claims=len(account.claims) > FOLD_SINGLE_CLAIMS,
            fold_reports=len(account.reports) > FOLD_REPORTS,
            open_notes=OPEN_NOTES,
            entity_kinds=ENTITY_KINDS,
            factualities=FACTUALITIES,
            signs=SIGNS,
            standings=STANDINGS,
            origin_means=ORIGIN_MEANS,
            named_role=NAMED,
            who=[fact for word, fact in facts(account) if word == "Who"],
        )
    )


@cache
def _environment() -> Environment:
    made = environment()
    made.globals.update(
        alike=_alike,
        anchor=anchor,
        compared=compared,
        count=count,
        date_words=date_words,
        listed=listed,
        number_words=number_words,
        numbered=numbered,
        one_a_report=one_a_report,
        rivals=rivals,
        told=told,
        rests_on=rests_on,
        share_words=share_words,
        web_address=web_address,
    )
    made.filters["valued"] = _with_value
    made.filters["isolated"] = lambda text: Markup("\u2068") + escape(shown(text)) + Markup("\u2069")
    return made


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
