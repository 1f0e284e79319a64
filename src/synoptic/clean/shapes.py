"""Shapes of single lines that a report is printed with: bylines, credits, datelines, author notes, rights lines."""

from __future__ import annotations

import re

_NAME_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'.À-ÿ-]*|(?:de|van|von|der|bin|al|el|la|da|di|du|le)\b)"
NAME = rf"[A-ZÀ-ÖØ-Þ][\w’'.À-ÿ-]*(?:\s+{_NAME_WORD}){{1,3}}"
PERSON = re.compile(rf"{NAME}$")
ALONE = re.compile(rf"(?P<who>{NAME})$")

CREDIT_WORD = (
    r"(?:photos?|pictures?|images?|videos?|file photo|photo ?graph|courtesy|credits?|illustration|screenshot|handout)"
)
CREDIT = re.compile(
    rf"""(?ix)
    [(\[]\s*(?:{CREDIT_WORD})(?:\s*[:/]|\s+(?:credits?|by|courtesy(?:\sof)?|via)\b\s*:?)[^()\[\]]{{0,120}}[)\]]
    | (?:\b{CREDIT_WORD}(?:\s+(?:credits?|by|courtesy(?:\sof)?))?\s*:\s*)[^.:]{{2,80}}\.?\s*$
    | [(\[]\s*(?-i:[A-Z])[^()\[\]/.]{{1,50}}\s?/\s?(?-i:[A-Z])[^()\[\]]{{1,60}}[)\]]\s*$
    | \((?-i:[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){{1,3}})\s(?:--|—|–|-)\s(?-i:[A-Z])[^()]{{1,40}}\)\s*$
    | [(\[]\s*(?:©|via\s)[^()\[\]]{{1,80}}[)\]]\s*$
    | (?-i:\bA[FP]P?|REUTERS|Reuters)\s(?:photo|file|images)?\s?/\s?(?-i:[A-Z])[\w.\s-]{{2,50}}$
    """,
)
"""A picture's credit, at the end of a caption or alone: "(Photo: A. Name/Agency)", "Credit: A. Name"."""

CAPTION_CUE = re.compile(
    r"\b(?:pictured|seen here|shown here|file photo|undated photo|in this (?:\w+ )?(?:photo|image|picture|frame)|"
    r"(?:above|below|left|right|center|centre),? (?:speaks|talks|walks|arrives|is seen)|screen ?(?:shot|grab))\b"
    r"|\((?:left|right|center|centre|[LRC])\)",
    re.IGNORECASE,
)

AGENCIES = ("AP", "Reuters", "AFP", "UPI", "dpa", "PTI", "ANI", "IANS", "Xinhua", "TASS", "Interfax", "Kyodo", "ANSA", "EFE",
            "Anadolu", "Bloomberg", "PA Media", "CNN Wire", "Agence France-Presse", "Associated Press", "Press Association",
            "Canadian Press", "Yonhap", "AAP", "CNA", "KUNA", "WAFA", "IRNA", "Belga", "APA", "Ritzau", "Tribune News Service")  # fmt: skip
SHORT_AGENCY = {"Associated Press": "AP", "Agence France-Presse": "AFP", "Press Association": "PA Media"}
AGENCY = re.compile(
    r"(?<![\w/])(?:[Tt]he )?("
    + "|".join(sorted((re.escape(a) for a in AGENCIES), key=len, reverse=True))
    + r"|REUTERS)(?![\w])"
)

_PLACE = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’\-]+(?:[ /][A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’\-]+){0,4}"
DATELINE = re.compile(
    rf"""(?x)
    (?: (?P<place>{_PLACE}) (?:,\s(?:[A-Z][\w.]+\.?\s?){{1,3}})? (?:,?\s\w+\.?\s\d{{1,2}})? \s?
        (?P<paren>\((?P<source>[A-Z][\w .\-/&']{{1,40}})\))?
      | (?P<place2>[A-ZÀ-ÖØ-Þ][\w.'’\-]+(?:[ ][A-ZÀ-ÖØ-Þ][\w.'’\-]+){{0,3}}(?:,\s[A-Z][\w.]+)*(?:,?\s\w+\.?\s\d{{1,2}})?)?
        \s?(?P<paren2>\((?P<source2>[A-Z][\w .\-/&']{{1,40}})\))
    ) \s*(?:—|–|--?|―|(?<=\)):)\s+(?=\S)
    """
)
DATELINE_ALONE = re.compile(rf"{_PLACE}(?:,\s[A-Z][\w.]+)*\s*(?:\([A-Z][\w .&/-]{{1,30}}\))?\s*(?:—|–|--?|―)")
LINK_LINE = re.compile(r"(?:[^\s:]+ ){0,7}[^\s:]*:?\s*(?:https?://|www\.)\S+")
"""Place, perhaps state or date, perhaps the wire in brackets, and a dash: "HARBOUR TOWN, Md. (AP) — "."""

BYLINE = re.compile(
    rf"(?:(?:[Ww]ritten |[Rr]eport(?:ed|ing) |[Pp]osted |[Ss]tory )?(?:[Bb]y|BY)\s*:?|[Aa]uthors?\s*:|Von|Par|Por)\s+(?P<who>{NAME}.*)$"
)
ROLE = re.compile(
    r"\b(?:staff writers?|writer|reporters?|correspondents?|editors?|columnist|journalist|staff|producer|bureau chief|"
    r"contributor|associated press|reuters|afp|digital producer|multimedia journalist|reporting)\b",
    re.IGNORECASE,
)
SIGNED = re.compile(rf"(?P<who>{NAME})\s*(?P<mark>\||,|–|—|-|•|/)\s*(?P<rest>.+)")
"""Jane Doe | The Example; Jane Doe, Staff Writer."""

AUTHOR_NOTE = re.compile(
    rf"(?P<who>{NAME})\s+(?:is|was|covers|writes|reports|has (?:been|covered))\b.*?"
    r"\b(?:reporter|correspondent|editor|columnist|writer|journalist|contributor|covers|writes|author|bureau chief|fellow|analyst)\b"
)
AUTHOR_OUTLET = (
    re.compile(r"\b(?:is|was)\s+(?P<who>(?:[Tt]he )?[A-Z][\w&'.-]*(?:\s+(?:of|and|the|[A-Z][\w&.-]*))*)['’]s?\s+\S*"),
    re.compile(r"\b(?:for|at|with|of)\s+(?P<who>(?:[Tt]he )?[A-Z][\w&'’.-]*(?:\s+(?:of|and|the|[A-Z][\w&'’.-]*))*)"),
)

CONTRIBUTED = re.compile(
    r"\bcontributed (?:to|reporting)\b|^(?:reporting|additional reporting|writing|editing) by\b|^\(?with (?:reporting|files) (?:by|from)\b",
    re.IGNORECASE,
)
REPRINT = re.compile(
    r"\b(?:first|originally|previously) (?:appeared|published|printed|ran|posted|reported)\b|\bre-?(?:print|publish)|\bcourtesy of\b|"
    r"\b(?:appeared|published|printed) (?:first )?(?:in|on|by)\b|\breports? from\b|\bwith (?:reporting|material|files) (?:from|by)\b|"
    r"\bread the (?:full|original|rest)\b|^sources?\s*:",
    re.IGNORECASE,
)
"""Credit to another outlet, whose name is not the report's own."""
CREDITED = re.compile(
    r"^\W*(?:this (?:article|story|piece|post|column|report) (?:was |has been |is )?(?:(?:first|originally|previously|also) )?"
    r"(?:appeared|published|reprinted|republished|syndicated|produced by|provided by|adapted from)|"
    r"(?:re-?printed|re-?published|reproduced|syndicated) (?:here )?(?:with|by|from|courtesy)|"
    r"with (?:additional )?(?:reports?|reporting|material|files|inputs?) (?:from|by))\b",
    re.IGNORECASE,
)
"""A line that credits another outlet."""
CONTACT = re.compile(
    r"^(?:contact|e-?mail|follow|reach|to reach|call|tweet|find)\b.{0,80}(?:@|\bat \(?\d{3}\b|twitter|facebook)|^(?:twitter|e-?mail)\s*:|^@\w+$|^\S+@\S+$",
    re.IGNORECASE,
)
DATE_LABEL = re.compile(
    r"(?:date|published|posted|updated|last (?:updated|modified|edited)|first published|created|modified|issued|released|edited|"
    r"on|originally published)\s*(?:on|at|:|\.)?\s*",
    re.IGNORECASE,
)
AGE = re.compile(
    r"(?:(?:published|posted|updated?|last updated)\s*:?\s*)?(?:an?|\d+|one)\s*(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?)\s+ago",
    re.IGNORECASE,
)
"""How long ago it was printed, seen from the day the page was loaded: no date can be had from it."""
UPDATED = re.compile(r"\b(?:updated?|modified|edited)\b", re.IGNORECASE)
END_STOP = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
QUOTE_MARK = re.compile(r"[\"“”«»„]")
