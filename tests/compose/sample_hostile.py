"""The sample with a hostile string in every place that a report can reach."""

from __future__ import annotations

from dataclasses import replace

from synoptic.model import account as out

from .sample_account import build

HOSTILE = (
    "<script>alert('pwned')</script>",
    "</style><style>body{display:none}</style>",
    "</script><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "\x1b[31mred\x1b[0m\x1b]0;title\x07",
    "[bold red]markup[/bold red] [link=https://evil.example]x[/link]",
    "\u202egnp.exe\u202c \u2066isolated",
    "مرحبا بالعالم — עברית",
    "emoji 👩‍👩‍👧‍👦 \U0001f6f3\ufe0f",
    "| pipe ` tick * star _ under # hash ![i](x) [^1]: note",
    "lone \ud800 surrogate, nul \x00, delete \x7f",
)

LINES = "# heading\n> quote\n- item\n1. one\n---\n    code\nwww.evil.example http://evil.example"


def hostile() -> out.AccountFile:
    """The sample, one report more, and every list one entry more that holds all of HOSTILE."""
    base, one = build(), " ".join(HOSTILE)
    text = f"{one}\n\n" + "\n".join(HOSTILE) + f"\n\n{LINES}"
    end = len(one)
    blocks = [out.BlockRecord(0, end, "paragraph"), out.BlockRecord(end + 2, len(text), "boilerplate")]
    report = out.ReportRecord("rx", "javascript:alert(1)", text, one, one, [one], one, one, blocks, True, one)
    whole = out.PassageRecord("rx", 0, end, one)
    attribution = out.AttributionRecord(one, one, None, False)
    evidence = out.EvidenceRecord("rx", 0, end, one, "happened", attribution, "ox")
    quantity = out.QuantityRecord(1, 2, one, one, True)
    claim = out.ClaimRecord("cx", one, one, [quantity], [evidence], 1, 1, 1, "single", one, [whole])
    value = out.ValueRecord(one, None, 1, [whole], [out.ValueRecord(one, None, 1, [whole], [], one)], one, one, one)
    rival = out.FigureRecord(one, None, 3, one, one, 1, [whole], [], one)
    figure = out.FigureRecord(one, 1.5, None, one, one, 1, [whole], [rival], one)
    sides = [out.SideRecord(one, [whole]), out.SideRecord(one, [whole])]
    newsroom, cited = (
        out.OriginRecord("ox", "newsroom", one, ["rx"]),
        out.OriginRecord("oy", "cited", one, ["rx", "r1"]),
    )
    reuse = out.ReuseRecord("r1", "rx", 0.5, [out.PassagePair([0, 3], [0, 3])], "likely", one, copy=True)
    return replace(
        base,
        synoptic=one,
        settings={one: one, "nested": {one: [one]}},
        reports=[*base.reports, report],
        reuses=[*base.reuses, reuse],
        origins=[*base.origins, newsroom, cited],
        entities=[*base.entities, out.EntityRecord("ex", one, one, [one], [out.Place("rx", 0, end)], [one])],
        claims=[*base.claims, claim],
        conflicts=[*base.conflicts, out.ConflictRecord("xx", "wording", "variant", sides, ["cx"], one)],
        event=out.EventRecord(value, value, [value], [value], [figure]),
        timeline=[*base.timeline, out.TimelineRecord(one, "cx", "planned")],
        account=[*base.account, out.SentenceRecord(one, ["cx"], [out.Place("rx", 0, end)])],
        unsure=[*base.unsure, out.UnsureRecord(one, [whole], one)],
        rejected=[*base.rejected, out.RejectedRecord(one, one)],
    )
