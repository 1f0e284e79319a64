"""Account files made by hand, for the tests of the faces. Everything in them is invented.

Spans are found in the text and never counted by hand: `Desk.at` fails where a phrase is not in the report.
"""

from __future__ import annotations

from dataclasses import replace

from synoptic.model.account import (
    SCHEMA,
    AccountFile,
    AttributionRecord,
    BlockRecord,
    ClaimRecord,
    ConflictRecord,
    EntityRecord,
    EventRecord,
    EvidenceRecord,
    FigureRecord,
    OriginRecord,
    PassagePair,
    PassageRecord,
    Place,
    QuantityRecord,
    RejectedRecord,
    ReportRecord,
    ReuseRecord,
    SentenceRecord,
    SideRecord,
    TimelineRecord,
    UnsureRecord,
    ValueRecord,
)

Blocks = list[tuple[str, str]]

GRAMMAR = {
    "b": "boilerplate",
    "h": "headline",
    "s": "standfirst",
    "y": "byline",
    "d": "dateline",
    "p": "paragraph",
    "c": "caption",
}

COURIER: Blocks = [
    ("b", "Home  News  Sport  Weather  Tides  Subscribe"),
    ("h", "Ferry runs aground off Marrow Point, 212 taken off safely"),
    ("s", "Coastguard calls it the largest rescue on the sound in two decades"),
    ("y", "By Ines Halloran and Tom Veik"),
    ("d", "Published: 14 October 2031, 22:40"),
    (
        "p",
        "The passenger ferry Alder Queen ran aground on rocks off Marrow Point on Tuesday evening, and all 212 people on"
        " board were taken off by lifeboats and helicopters, the coastguard said.",
    ),
    (
        "p",
        "At least nine people were injured, two of them seriously, according to Kestrel General Hospital. The ship was"
        " sailing from Kestrel to Holm Island when it struck the reef at about 18:20.",
    ),
    (
        "p",
        "“We had every boat within ten miles on the water inside half an hour,” said Maren Oduya, who led the rescue for"
        " the coastguard. She said no one was missing.",
    ),
    (
        "p",
        "The Marine Accident Board will open an inquiry on Thursday. The line's owner, Holm Ferries, said the Alder Queen"
        " had passed its inspection in August.",
    ),
    ("c", "Lifeboats beside the Alder Queen on Tuesday night."),
    ("b", "(photo: P. Lund / Kestrel Picture Desk)"),
    (
        "b",
        "Enjoyed this story? Support local journalism: become a friend of the Courier for the price of a coffee a month.",
    ),
]

GAZETTE: Blocks = [
    ("h", "Ferry aground off Marrow Point"),
    ("d", "15 October 2031"),
    (
        "p",
        "The passenger ferry Alder Queen ran aground on rocks off Marrow Point on Tuesday evening, and all 212 people on"
        " board were taken off by lifeboats and helicopters, the coastguard said.",
    ),
    (
        "p",
        "At least nine people were injured, two of them seriously, according to Kestrel General Hospital. The ship was"
        " sailing from Kestrel to Holm Island when it struck the reef at about 18:20.",
    ),
    (
        "p",
        "“We had every boat within ten miles on the water inside half an hour,” said Maren Oduya, who led the rescue for"
        " the coastguard. She said no one was missing.",
    ),
    ("p", "This report first appeared in the Kestrel Courier."),
    ("b", "Read next: Ten walks for autumn • Crossword • Letters • Cookie settings"),
]

WIRE: Blocks = [
    ("h", "Ferry with 209 aboard strikes reef; all rescued"),
    ("d", "KESTREL, Oct 14 (Tidewater Wire) –"),
    (
        "p",
        "A ferry carrying 209 passengers and crew struck a reef near Marrow Point on Tuesday, the port authority said. No"
        " deaths were reported.",
    ),
    (
        "p",
        "Seven people were hurt, the regional health office said. Captain Elias Thorne, 58, was the last to leave the"
        " ship.",
    ),
    (
        "p",
        "A tug was due to try to pull the 96-metre vessel free at high water on Wednesday morning. Weather was calm, the"
        " port authority said.",
    ),
]

POST: Blocks = [
    ("b", "tv live menu Loading data... Accept all cookies"),
    ("h", "Tug frees stranded Alder Queen"),
    ("y", "By Sunniva Aske"),
    ("d", "15.10.31 13:05"),
    (
        "p",
        "The stranded ferry Alder Queen was pulled off the reef at Marrow Point on Wednesday morning and towed to Kestrel,"
        " its owner said.",
    ),
    (
        "p",
        "Twelve people have now been treated for injuries, Kestrel General Hospital said on Wednesday. Captain Ellias"
        " Thorne was questioned by police and released.",
    ),
    (
        "p",
        "Holm Ferries denied that the ship had been running late. The vessel, 315 feet long, had sailed on time, it said.",
    ),
    (
        "p",
        "Maren Oduya of the coastguard said 212 people had been brought ashore. An inquiry begins on Friday, the"
        " Marine Accident Board confirmed.",
    ),
    ("b", "Share this • 14 comments • © Holm Island Post 2031"),
]

EVENING: Blocks = [
    ("h", "‘We felt it lift’: passengers tell of night on the reef"),
    ("y", "Anouk Perrine-Delacroix"),
    ("d", "Wednesday 15 October 2031"),
    (
        "p",
        "Passengers of the Alder Queen described a loud bang and a sudden list as the ferry hit rocks below Marrow Point"
        " lighthouse.",
    ),
    (
        "p",
        "“We felt it lift, and then everything slid,” said Josef Brandt, 41, a teacher travelling with his class of 26.",
    ),
    (
        "p",
        "One passenger, who asked not to be named, said the ship had left the quay about a quarter of an hour late.",
    ),
    ("p", "About 200 people were rescued. The Alder Queen grounded once before, in 2019, near Sker Rock."),
    ("p", "A service of thanks will be held at St Brannoc's church in Kestrel on Sunday."),
]

FOREIGN: Blocks = [
    ("h", "המעבורת עלתה על שרטון ליד נקודת מארו"),
    ("p", 'כל 212 הנוסעים של המעבורת "אלדר קווין" חולצו בשלום, כך מסר משמר החופים.'),
]


class Desk:
    """Reports under construction, and where their phrases stand."""

    def __init__(self) -> None:
        self.reports: dict[str, ReportRecord] = {}

    def add(self, key: str, name: str, blocks: Blocks, **masthead: object) -> None:
        text, records = "", []
        for kind, part in blocks:
            text += "\n\n" if text else ""
            records.append(BlockRecord(len(text), len(text) + len(part), GRAMMAR[kind]))
            text += part
        given = {"outlet": None, "title": None, "byline": [], "published": None, "language": "en", **masthead}
        self.reports[key] = ReportRecord(id=f"r{key}", name=name, text=text, blocks=records, **given)  # type: ignore[arg-type]

    def at(self, key: str, phrase: str) -> Place:
        start = self.reports[key].text.index(phrase)
        return Place(f"r{key}", start, start + len(phrase))

    def quote(self, key: str, phrase: str) -> PassageRecord:
        place = self.at(key, phrase)
        return PassageRecord(place.report, place.start, place.end, phrase)

    def evidence(
        self, key: str, phrase: str, origin: str, factuality: str = "happened", said: tuple[str, str] | None = None
    ) -> EvidenceRecord:
        place = self.at(key, phrase)
        attribution = AttributionRecord(said[0], said[1], None, said[0].startswith("One ")) if said else None
        return EvidenceRecord(
            place.report,
            place.start,
            place.end,
            phrase,
            factuality,
            attribution,
            origin,  # type: ignore[arg-type]
        )


AGROUND = (
    "The passenger ferry Alder Queen ran aground on rocks off Marrow Point on Tuesday evening, and all 212 people on"
    " board were taken off by lifeboats and helicopters, the coastguard said."
)
HURT = "At least nine people were injured, two of them seriously, according to Kestrel General Hospital."
SAILING = "The ship was sailing from Kestrel to Holm Island when it struck the reef at about 18:20."
BOATS = (
    "“We had every boat within ten miles on the water inside half an hour,” said Maren Oduya, who led the rescue for"
    " the coastguard."
)
WIRE_LEAD = (
    "A ferry carrying 209 passengers and crew struck a reef near Marrow Point on Tuesday, the port authority said."
)
POST_LEAD = (
    "The stranded ferry Alder Queen was pulled off the reef at Marrow Point on Wednesday morning and towed to Kestrel,"
    " its owner said."
)
EVENING_LEAD = (
    "Passengers of the Alder Queen described a loud bang and a sudden list as the ferry hit rocks below Marrow Point"
    " lighthouse."
)
TUG = "A tug was due to try to pull the 96-metre vessel free at high water on Wednesday morning."
LATE = "One passenger, who asked not to be named, said the ship had left the quay about a quarter of an hour late."
DENIED = "Holm Ferries denied that the ship had been running late."


def desk() -> Desk:
    """The six reports."""
    d = Desk()
    d.add(
        "1",
        "https://courier.example/news/alder-queen",
        COURIER,
        outlet="Kestrel Courier",
        title="Ferry runs aground off Marrow Point, 212 taken off safely",
        byline=["Ines Halloran", "Tom Veik"],
        published="2031-10-14T22:40",
    )
    d.add(
        "2",
        "gazette.txt",
        GAZETTE,
        outlet="North Sound Gazette",
        title="Ferry aground off Marrow Point",
        published="2031-10-15",
    )
    d.add(
        "3",
        "wire-0231.txt",
        WIRE,
        outlet="Tidewater Wire",
        title="Ferry with 209 aboard strikes reef; all rescued",
        published="2031-10-14",
    )
    d.add(
        "4",
        "post.html",
        POST,
        outlet="Holm Island Post",
        title="Tug frees stranded Alder Queen",
        byline=["Sunniva Aske"],
        published="2031-10-15T13:05",
    )
    d.add(
        "5",
        "evening.txt",
        EVENING,
        title="‘We felt it lift’: passengers tell of night on the reef",
        byline=["Anouk Perrine-Delacroix"],
        published="2031-10-15",
    )
    d.add(
        "6",
        "hofim.txt",
        FOREIGN,
        outlet="קול החוף",
        language="he",
        published="2031-10-15",
        analysed=False,
        note="kept, not analysed: language he is not supported",
    )
    d.reports["6"] = replace(d.reports["6"], blocks=[])
    return d


def claim(
    number: str,
    evidence: list[EvidenceRecord],
    standing: str,
    reason: str,
    counts: tuple[int, int, int],
    **more: object,
) -> ClaimRecord:
    given = {"when": None, "quantities": [], "related": [], **more}
    return ClaimRecord(
        id=f"c{number}",
        statement=evidence[0].quote,
        evidence=evidence,
        reports=counts[0],
        newsrooms=counts[1],
        origins=counts[2],
        standing=standing,  # type: ignore[arg-type]
        reason=reason,
        **given,  # type: ignore[arg-type]
    )


def claims(d: Desk) -> list[ClaimRecord]:
    coastguard, hospital = ("the coastguard", "said"), ("Kestrel General Hospital", "according to")
    return [
        claim(
            "aground",
            [
                d.evidence("1", AGROUND, "ocoast", said=coastguard),
                d.evidence("2", AGROUND, "ocoast", said=coastguard),
                d.evidence("3", WIRE_LEAD, "oport", said=("the port authority", "said")),
                d.evidence("5", EVENING_LEAD, "oevening"),
            ],
            "disputed",
            "4 reports print it; North Sound Gazette reprints Kestrel Courier; reports disagree on how many were aboard",
            (4, 3, 3),
            when="2031-10-14",
            quantities=[QuantityRecord(212, 212, None, "people", False)],
            related=[d.quote("4", POST_LEAD)],
        ),
        claim(
            "hurt",
            [
                d.evidence("1", HURT, "ohosp", said=hospital),
                d.evidence("2", HURT, "ohosp", said=hospital),
            ],
            "disputed",
            "2 reports print it, one a copy of the other; Tidewater Wire gives another number",
            (2, 1, 1),
            when="2031-10-14",
            quantities=[QuantityRecord(9, None, None, "injured", False)],
        ),
        claim(
            "seven",
            [
                d.evidence(
                    "3",
                    "Seven people were hurt, the regional health office said.",
                    "ohealth",
                    said=("the regional health office", "said"),
                )
            ],
            "disputed",
            "1 report prints it; two others say at least nine",
            (1, 1, 1),
            quantities=[QuantityRecord(7, 7, None, "injured", False)],
        ),
        claim(
            "ashore",
            [
                d.evidence(
                    "4",
                    "Maren Oduya of the coastguard said 212 people had been brought ashore.",
                    "ocoast",
                    said=("Maren Oduya", "said"),
                ),
                d.evidence("1", AGROUND, "ocoast", said=coastguard),
                d.evidence("2", AGROUND, "ocoast", said=coastguard),
                d.evidence("5", "About 200 people were rescued.", "oevening"),
            ],
            "corroborated",
            "4 reports from 3 newsrooms print it; three rest on the coastguard",
            (4, 3, 2),
            when="2031-10-14",
        ),
        claim(
            "freed",
            [d.evidence("4", POST_LEAD, "oholm", said=("its owner", "said"))],
            "single",
            "only Holm Island Post prints it",
            (1, 1, 1),
            when="2031-10-15",
        ),
        claim(
            "tug",
            [d.evidence("3", TUG, "owire", "planned")],
            "single",
            "only Tidewater Wire prints it",
            (1, 1, 1),
            when="2031-10-15",
        ),
        claim(
            "sailing",
            [d.evidence("1", SAILING, "ocourier"), d.evidence("2", SAILING, "ocourier")],
            "single",
            "2 reports print it; North Sound Gazette reprints Kestrel Courier",
            (2, 1, 1),
            when="2031-10-14T18:20",
        ),
        claim(
            "boats",
            [
                d.evidence("1", BOATS, "ocoast", said=("Maren Oduya", "said")),
                d.evidence("2", BOATS, "ocoast", said=("Maren Oduya", "said")),
            ],
            "single",
            "2 reports print it; both rest on Maren Oduya of the coastguard",
            (2, 1, 1),
        ),
        claim(
            "late",
            [d.evidence("5", LATE, "oanon", "unsure", ("One passenger", "said"))],
            "disputed",
            "1 report prints it, from a source without a name; Holm Ferries denies it",
            (1, 1, 1),
        ),
        claim(
            "ontime",
            [d.evidence("4", DENIED, "oholm", "denied", ("Holm Ferries", "denied"))],
            "disputed",
            "1 report prints it",
            (1, 1, 1),
        ),
        claim(
            "inquiry1",
            [d.evidence("1", "The Marine Accident Board will open an inquiry on Thursday.", "ocourier", "planned")],
            "disputed",
            "1 report prints it; Holm Island Post says Friday",
            (1, 1, 1),
            when="2031-10-16",
        ),
        claim(
            "inquiry2",
            [
                d.evidence(
                    "4",
                    "An inquiry begins on Friday, the Marine Accident Board confirmed.",
                    "oboard",
                    "planned",
                    ("the Marine Accident Board", "confirmed"),
                )
            ],
            "disputed",
            "1 report prints it; Kestrel Courier says Thursday",
            (1, 1, 1),
            when="2031-10-17",
        ),
        claim(
            "before",
            [d.evidence("5", "The Alder Queen grounded once before, in 2019, near Sker Rock.", "oevening")],
            "single",
            "only evening.txt prints it",
            (1, 1, 1),
            when="2019",
        ),
        claim(
            "thanks",
            [
                d.evidence(
                    "5",
                    "A service of thanks will be held at St Brannoc's church in Kestrel on Sunday.",
                    "oevening",
                    "planned",
                )
            ],
            "single",
            "only evening.txt prints it",
            (1, 1, 1),
            when="2031-10-19",
        ),
    ]


def conflicts(d: Desk) -> list[ConflictRecord]:
    def side(value: str, *passages: PassageRecord) -> SideRecord:
        return SideRecord(value, list(passages))

    def conflict(
        number: int, kind: str, verdict: str, sides: list[SideRecord], on: list[str], reason: str
    ) -> ConflictRecord:
        return ConflictRecord(f"x{number}", kind, verdict, sides, on, reason)  # type: ignore[arg-type]

    return [
        conflict(
            1,
            "quantity",
            "contradiction",
            [
                side("all 212 people", d.quote("1", AGROUND), d.quote("2", AGROUND)),
                side("209 passengers and crew", d.quote("3", WIRE_LEAD)),
            ],
            ["caground"],
            "both count all people on board; 212 and 209 are exact and do not meet",
        ),
        conflict(
            2,
            "quantity",
            "contradiction",
            [
                side("Seven", d.quote("3", "Seven people were hurt, the regional health office said.")),
                side("At least nine", d.quote("1", HURT), d.quote("2", HURT)),
            ],
            ["churt", "cseven"],
            "both count the injured on 14 October; at least 9 excludes 7",
        ),
        conflict(
            3,
            "quantity",
            "update",
            [
                side("At least nine", d.quote("1", HURT)),
                side(
                    "Twelve",
                    d.quote(
                        "4",
                        "Twelve people have now been treated for injuries, Kestrel General Hospital said on Wednesday.",
                    ),
                ),
            ],
            ["churt"],
            "same source, Kestrel General Hospital; the later report gives the later number, which the earlier bound allows",
        ),
        conflict(
            4,
            "status",
            "update",
            [side("was due to", d.quote("3", TUG)), side("was pulled off", d.quote("4", POST_LEAD))],
            ["ctug", "cfreed"],
            "planned in the report of 14 October, happened in that of 15 October",
        ),
        conflict(
            5,
            "polarity",
            "contradiction",
            [
                side("left the quay about a quarter of an hour late", d.quote("5", LATE)),
                side("denied that the ship had been running late", d.quote("4", DENIED)),
            ],
            ["clate", "contime"],
            "one states what the other denies",
        ),
        conflict(
            6,
            "date",
            "contradiction",
            [
                side("Thursday", d.quote("1", "The Marine Accident Board will open an inquiry on Thursday.")),
                side("Friday", d.quote("4", "An inquiry begins on Friday, the Marine Accident Board confirmed.")),
            ],
            ["cinquiry1", "cinquiry2"],
            "2031-10-16 and 2031-10-17 for the opening of one inquiry",
        ),
        conflict(
            7,
            "name",
            "variant",
            [
                side("Elias Thorne", d.quote("3", "Captain Elias Thorne, 58, was the last to leave the ship.")),
                side("Ellias Thorne", d.quote("4", "Captain Ellias Thorne was questioned by police and released.")),
            ],
            [],
            "one letter differs, both captain of the Alder Queen",
        ),
        conflict(
            8,
            "quantity",
            "compatible",
            [
                side("96-metre", d.quote("3", TUG)),
                side("315 feet", d.quote("4", "The vessel, 315 feet long, had sailed on time, it said.")),
            ],
            ["ctug"],
            "315 feet are 96.0 metres",
        ),
        conflict(
            9,
            "wording",
            "compatible",
            [
                side("taken off", d.quote("1", AGROUND)),
                side("About 200 people were rescued", d.quote("5", "About 200 people were rescued.")),
            ],
            ["caground", "cashore"],
            "“about 200” allows 212",
        ),
        conflict(
            10,
            "place",
            "compatible",
            [
                side("off Marrow Point", d.quote("1", AGROUND)),
                side("below Marrow Point lighthouse", d.quote("5", EVENING_LEAD)),
            ],
            ["caground"],
            "one place holds the other",
        ),
    ]


def origins() -> list[OriginRecord]:
    rows = [
        ("ocourier", "newsroom", "Kestrel Courier", ["r1", "r2"]),
        ("owire", "agency", "Tidewater Wire", ["r3"]),
        ("opost", "newsroom", "Holm Island Post", ["r4"]),
        ("oevening", "newsroom", "evening.txt", ["r5"]),
        ("ocoast", "cited", "the coastguard", ["r1", "r2", "r4"]),
        ("ohosp", "cited", "Kestrel General Hospital", ["r1", "r2", "r4"]),
        ("oport", "cited", "the port authority", ["r3"]),
        ("ohealth", "cited", "the regional health office", ["r3"]),
        ("oholm", "cited", "Holm Ferries", ["r1", "r4"]),
        ("oboard", "cited", "the Marine Accident Board", ["r4"]),
        ("oanon", "cited", "One passenger, who asked not to be named", ["r5"]),
    ]
    return [OriginRecord(id, kind, name, reports) for id, kind, name, reports in rows]  # type: ignore[arg-type]


def reuses(d: Desk) -> list[ReuseRecord]:
    def pair(a: str, b: str, phrase: str, other: str | None = None) -> PassagePair:
        x, y = d.at(a, phrase), d.at(b, other or phrase)
        return PassagePair([x.start, x.end], [y.start, y.end])

    return [
        ReuseRecord(
            "r1",
            "r2",
            0.931,
            [
                pair("1", "2", AGROUND),
                pair("1", "2", f"{HURT} {SAILING}"),
                pair("1", "2", f"{BOATS} She said no one was missing."),
            ],
            "known",
            "the later report names the earlier: “This report first appeared in the Kestrel Courier.”",
            copy=True,
        ),
        ReuseRecord(
            "r3",
            "r4",
            0.08,
            [pair("3", "4", "Captain Elias Thorne", "Captain Ellias Thorne")],
            "unknown",
            "a short stretch in both; nothing says who had it first",
        ),
    ]


def event(d: Desk) -> EventRecord:
    def value(text: str, origins: int, passages: list[PassageRecord], reason: str, **more: object) -> ValueRecord:
        return ValueRecord(text, more.pop("entity", None), origins, passages, more.pop("rivals", []), reason, **more)  # type: ignore[arg-type]

    aground = [d.quote("1", AGROUND), d.quote("2", AGROUND), d.quote("3", WIRE_LEAD), d.quote("5", EVENING_LEAD)]

    def figure(
        of: str,
        low: float | None,
        high: float | None,
        as_of: str,
        origins: int,
        passages: list[PassageRecord],
        rivals: list[FigureRecord],
    ) -> FigureRecord:
        return FigureRecord(
            of, low, high, None, as_of, origins, passages, rivals, "the latest number of the best placed source"
        )

    twelve = d.quote(
        "4", "Twelve people have now been treated for injuries, Kestrel General Hospital said on Wednesday."
    )
    return EventRecord(
        what=value(
            "Ferry runs aground off Marrow Point, 212 taken off safely",
            3,
            aground,
            "the headline that most reports bear out",
        ),
        when=value("2031-10-14", 3, aground[:3], "Tuesday, counted from three reports' own dates"),
        where=[
            value("Marrow Point", 3, aground, "named in the lead of four reports", level="place"),
            value("Kestrel", 2, [d.quote("1", SAILING)], "port of departure", level="city"),
        ],
        who=[
            value("Maren Oduya", 1, [d.quote("1", BOATS)], "led the rescue", role="official", entity="eoduya"),
            value(
                "Elias Thorne",
                2,
                [d.quote("3", "Captain Elias Thorne, 58, was the last to leave the ship.")],
                "captain",
                role="captain",
                entity="ethorne",
            ),
        ],
        figures=[
            figure(
                "people on board",
                212,
                212,
                "2031-10-15",
                1,
                [d.quote("1", AGROUND)],
                [figure("people on board", 209, 209, "2031-10-14", 1, [d.quote("3", WIRE_LEAD)], [])],
            ),
            figure(
                "injured",
                12,
                12,
                "2031-10-15",
                1,
                [twelve],
                [
                    figure("injured", 9, None, "2031-10-14", 1, [d.quote("1", HURT)], []),
                    figure(
                        "injured",
                        7,
                        7,
                        "2031-10-14",
                        1,
                        [d.quote("3", "Seven people were hurt, the regional health office said.")],
                        [],
                    ),
                ],
            ),
            figure("killed", 0, 0, "2031-10-14", 1, [d.quote("3", "No deaths were reported.")], []),
        ],
    )


def entities(d: Desk) -> list[EntityRecord]:
    def entity(
        id: str, kind: str, name: str, aliases: list[str], places: list[tuple[str, str]], reasons: list[str]
    ) -> EntityRecord:
        return EntityRecord(id, kind, name, aliases, [d.at(k, p) for k, p in places], reasons)

    return [
        entity(
            "eoduya",
            "person",
            "Maren Oduya",
            ["She"],
            [("1", "Maren Oduya"), ("1", "She"), ("2", "Maren Oduya"), ("4", "Maren Oduya")],
            ["“She” follows “Maren Oduya” in the same paragraph"],
        ),
        entity(
            "ethorne",
            "person",
            "Elias Thorne",
            ["Ellias Thorne", "Captain"],
            [("3", "Elias Thorne"), ("4", "Ellias Thorne")],
            ["“Elias Thorne” and “Ellias Thorne”: one letter differs, both captain"],
        ),
        entity("ebrandt", "person", "Josef Brandt", [], [("5", "Josef Brandt")], []),
        entity(
            "ehosp",
            "organisation",
            "Kestrel General Hospital",
            [],
            [("1", "Kestrel General Hospital"), ("2", "Kestrel General Hospital"), ("4", "Kestrel General Hospital")],
            [],
        ),
        entity("eholm", "organisation", "Holm Ferries", [], [("1", "Holm Ferries"), ("4", "Holm Ferries")], []),
        entity(
            "eboard",
            "organisation",
            "Marine Accident Board",
            ["the Marine Accident Board"],
            [("1", "Marine Accident Board"), ("4", "Marine Accident Board")],
            [],
        ),
        entity(
            "epoint",
            "place",
            "Marrow Point",
            ["Marrow Point lighthouse"],
            [
                ("1", "Marrow Point"),
                ("2", "Marrow Point"),
                ("3", "Marrow Point"),
                ("4", "Marrow Point"),
                ("5", "Marrow Point"),
            ],
            [],
        ),
        entity("ekestrel", "place", "Kestrel", [], [("1", "Kestrel"), ("4", "Kestrel"), ("5", "Kestrel")], []),
        entity(
            "eship",
            "vessel",
            "Alder Queen",
            ["the Alder Queen"],
            [("1", "Alder Queen"), ("2", "Alder Queen"), ("4", "Alder Queen"), ("5", "Alder Queen")],
            [],
        ),
    ]


def account(d: Desk) -> list[SentenceRecord]:
    def sentence(text: str, on: list[str], *places: Place) -> SentenceRecord:
        return SentenceRecord(text, on, list(places))

    return [
        sentence(AGROUND, ["caground", "cashore"], d.at("1", AGROUND), d.at("2", AGROUND)),
        sentence(
            "Tidewater Wire, citing the port authority, put the number of passengers and crew at 209.",
            ["caground"],
            d.at("3", WIRE_LEAD),
        ),
        sentence(
            "Twelve people have now been treated for injuries, Kestrel General Hospital said on Wednesday.",
            ["churt"],
            d.at("4", "Twelve people have now been treated for injuries, Kestrel General Hospital said on Wednesday."),
        ),
        sentence(POST_LEAD, ["cfreed"], d.at("4", POST_LEAD)),
        sentence(LATE, ["clate"], d.at("5", LATE)),
        sentence(DENIED, ["contime"], d.at("4", DENIED)),
        sentence(
            "An inquiry is planned for Thursday, according to Kestrel Courier, or Friday, according to Holm Island Post.",
            ["cinquiry1", "cinquiry2"],
            d.at("1", "The Marine Accident Board will open an inquiry on Thursday."),
            d.at("4", "An inquiry begins on Friday, the Marine Accident Board confirmed."),
        ),
    ]


def build() -> AccountFile:
    """One event, six reports: a copy, a wire, one without an outlet, one in a language that is not read."""
    d = desk()
    return AccountFile(
        schema=SCHEMA,
        synoptic="0.1.0",
        settings={"language": ["en"], "published": None, "encoder": "invented-encoder", "reuse_copy_share": 0.5},
        reports=list(d.reports.values()),
        reuses=reuses(d),
        origins=origins(),
        entities=entities(d),
        claims=claims(d),
        conflicts=conflicts(d),
        event=event(d),
        timeline=[
            TimelineRecord("2019", "cbefore", "happened"),
            TimelineRecord("2031-10-14", "caground", "happened"),
            TimelineRecord("2031-10-14T18:20", "csailing", "happened"),
            TimelineRecord("2031-10-15", "cfreed", "happened"),
            TimelineRecord("2031-10-15", "ctug", "planned"),
            TimelineRecord("2031-10-16", "cinquiry1", "planned"),
            TimelineRecord("2031-10-17", "cinquiry2", "planned"),
            TimelineRecord("2031-10-19", "cthanks", "planned"),
        ],
        account=account(d),
        unsure=[
            UnsureRecord(
                "Whether “the ship” in “left the quay late” is the Alder Queen",
                [d.quote("5", LATE)],
                "two ships are named in the report",
            )
        ],
        rejected=[
            RejectedRecord(
                "photo.jpg", "not text: begins with the bytes of a JPEG image; give text, HTML or JSON Lines"
            )
        ],
    )


def empty() -> AccountFile:
    """Nothing could be read."""
    event = EventRecord(None, None, [], [], [])
    return AccountFile(
        SCHEMA,
        "0.1.0",
        {},
        [],
        [],
        [],
        [],
        [],
        [],
        event,
        [],
        [],
        [],
        [RejectedRecord("empty.txt", "the file is empty")],
    )


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


def hostile() -> AccountFile:
    """The sample, with a hostile string in every place that a report can reach."""
    base, all_of_it = build(), "\n".join(HOSTILE)
    one = " ".join(HOSTILE)
    text = f"{one}\n\n{all_of_it}\n\n# heading\n> quote\n- item\n1. one\n---\n    code\nwww.evil.example http://evil.example"
    cut = len(one)
    whole = PassageRecord("rx", 0, cut, one)
    report = ReportRecord(
        "rx",
        "javascript:alert(1)",
        text,
        one,
        one,
        [one],
        one,
        one,
        [BlockRecord(0, cut, "paragraph"), BlockRecord(cut + 2, len(text), "boilerplate")],
        True,
        one,
    )
    evidence = EvidenceRecord("rx", 0, cut, one, "happened", AttributionRecord(one, one, None, False), "ox")
    ruined = ClaimRecord(
        "cx", one, one, [QuantityRecord(1, 2, one, one, True)], [evidence], 1, 1, 1, "single", one, [whole]
    )
    value = ValueRecord(one, None, 1, [whole], [ValueRecord(one, None, 1, [whole], [], one)], one, one, one)
    figure = FigureRecord(
        one, 1.5, None, one, one, 1, [whole], [FigureRecord(one, None, 3, one, one, 1, [whole], [], one)], one
    )
    return replace(
        base,
        synoptic=one,
        settings={one: one, "nested": {one: [one]}},
        reports=[*base.reports, report],
        reuses=[*base.reuses, ReuseRecord("r1", "rx", 0.5, [PassagePair([0, 3], [0, 3])], "likely", one, copy=True)],
        origins=[
            *base.origins,
            OriginRecord("ox", "newsroom", one, ["rx"]),
            OriginRecord("oy", "cited", one, ["rx", "r1"]),
        ],
        entities=[*base.entities, EntityRecord("ex", one, one, [one], [Place("rx", 0, cut)], [one])],
        claims=[*base.claims, ruined],
        conflicts=[
            *base.conflicts,
            ConflictRecord(
                "xx", "wording", "variant", [SideRecord(one, [whole]), SideRecord(one, [whole])], ["cx"], one
            ),
        ],
        event=EventRecord(value, replace(value, value=one), [value], [value], [figure]),
        timeline=[*base.timeline, TimelineRecord(one, "cx", "planned")],
        account=[*base.account, SentenceRecord(one, ["cx"], [Place("rx", 0, cut)])],
        unsure=[*base.unsure, UnsureRecord(one, [whole], one)],
        rejected=[*base.rejected, RejectedRecord(one, one)],
    )


def large(reports: int = 30, claims: int = 300) -> AccountFile:
    """Many reports and many claims; every third claim stands in several reports, every seventh is contradicted."""
    d = Desk()
    for r in range(reports):
        body: Blocks = [("h", f"Storm report {r}: roofs lost across the county")]
        body += [
            ("p", f"In parish {c} the storm took {20 + c + (r % 2 if c % 7 == 0 else 0)} roofs on Monday night.")
            for c in range(claims)
        ]
        name = (
            f"The {'Very ' * (r % 9)}Long-Named Upper and Lower District Advertiser No. {r}"
            if r % 3 == 0
            else f"Daily {r}"
        )
        d.add(
            str(r), f"file-{r}.txt", body, outlet=name, title=f"Storm report {r}", published=f"2031-11-{1 + r % 28:02}"
        )
    records, clashes, line = [], [], []
    for c in range(claims):
        tellers = [r for r in range(reports) if (r % 5 == c % 5 and c % 3 == 0) or r == c % reports]
        quotes = [
            (r, f"In parish {c} the storm took {20 + c + (r % 2 if c % 7 == 0 else 0)} roofs on Monday night.")
            for r in tellers
        ]
        evidence = [d.evidence(str(r), q, f"o{r}") for r, q in quotes]
        odd = [d.quote(str(r), q) for r, q in quotes if r % 2]
        even = [d.quote(str(r), q) for r, q in quotes if not r % 2]
        clash = c % 7 == 0 and bool(odd) and bool(even)
        standing = "disputed" if clash else "corroborated" if len(tellers) > 1 else "single"
        records.append(
            claim(
                str(c), evidence, standing, f"{len(tellers)} reports print it", (len(tellers),) * 3, when="2031-11-03"
            )
        )
        if clash:
            sides = [SideRecord(f"{20 + c} roofs", even), SideRecord(f"{21 + c} roofs", odd)]
            clashes.append(
                ConflictRecord(f"x{c}", "quantity", "contradiction", sides, [f"c{c}"], "exact numbers that differ")
            )
        if c % 10 == 0:
            line.append(TimelineRecord("2031-11-03", f"c{c}", "happened"))
    first = records[0]
    value = ValueRecord(
        "Storm takes roofs across the county",
        None,
        len(first.evidence),
        [d.quote(e.report[1:], e.quote) for e in first.evidence],
        [],
        "most reports",
    )
    return AccountFile(
        SCHEMA,
        "0.1.0",
        {},
        list(d.reports.values()),
        [ReuseRecord(f"r{r}", f"r{r + 1}", 0.9, [], "likely", "dates", True) for r in range(0, reports - 1, 6)],
        [OriginRecord(f"o{r}", "newsroom", d.reports[str(r)].outlet or "", [f"r{r}"]) for r in range(reports)]
        + [
            OriginRecord(f"z{n}", "cited", f"Parish council {n}", [f"r{n % reports}", f"r{(n * 7) % reports}"])
            for n in range(40)
        ],
        [
            EntityRecord(f"e{n}", "place", f"Parish {n}", [f"parish {n}"], [d.at(str(n % reports), f"parish {n} ")], [])
            for n in range(120)
        ],
        records,
        clashes,
        EventRecord(value, None, [], [], []),
        line,
        [
            SentenceRecord(r.statement, [r.id], [Place(e.report, e.start, e.end) for e in r.evidence[:3]])
            for r in records[:12]
        ],
        [],
        [],
    )
