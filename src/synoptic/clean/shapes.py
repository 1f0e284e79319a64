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
_PICTURED_BY = (
    r"(?:Getty(?:\sImages)?|Reuters|REUTERS|AP(?:\sPhoto|\sImages)?|AFP|EPA(?:-EFE)?|Shutterstock|Alamy|Bloomberg|PA(?:\sWire|\sImages|\sMedia)?|"
    r"ZUMA(?:\sPress)?|iStock|USA\sTODAY(?:\sSports|\sNetwork)?|Anadolu(?:\sAgency)?|Xinhua|TASS|Sipa(?:\sUSA)?|Rex|Pool|NASA|Imago|dpa|"
    r"Unsplash|Flickr|Wikimedia(?:\sCommons)?|NurPhoto|Associated\sPress|Press Association|Corbis|EFE|Kyodo|Tribune\sNews\sService)"
)
"""Who sells or lends pictures to the press."""
_CREDITED = r"[A-Z][\w.’'&-]*(?:\s(?:[A-Z][\w.’'&-]*|for|of|the|via)){0,5}"
CREDIT_HINT = re.compile(r"[(\[/|]|:\s?[A-Z]|[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Cc]ourtesy|[Ii]llustration|[Cc]redit")
"""Without one of these a text holds no credit."""
CREDIT_LINE = re.compile(
    rf"{NAME},\s(?:{_CREDITED},\s)?{_PICTURED_BY}|{NAME}\s(?:for|via)\s{_CREDITED}|{_CREDITED}\svia\s{_PICTURED_BY}"
)
"""A line that is a picture's credit where a caption stands above it: "Jane Doe, AP"."""
WIRE_END = re.compile(rf"(?<=[.!?”\"’])\s\({_PICTURED_BY}\)\s*$")
"""A wire in brackets behind a sentence."""
CREDIT = re.compile(
    rf"""(?ix)
    [(\[]\s*(?:{CREDIT_WORD})(?:\s*[:/]|\s+(?:credits?|sources?|by|courtesy(?:\sof)?|via)\b\s*:?)[^()\[\]]{{0,120}}[)\]]
    | (?:\b{CREDIT_WORD}(?:\s+(?:credits?|by|courtesy(?:\sof)?))?\s*:\s*)[^.:]{{2,80}}\.?\s*$
    | [(\[]\s*(?-i:[A-Z])[^()\[\]/.]{{1,50}}\s?/\s?(?-i:[A-Z])[^()\[\]]{{1,60}}[)\]]\s*$
    | \((?-i:[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){{1,3}})\s(?:--|—|–|-)\s(?-i:[A-Z])[^()]{{1,40}}\)\s*$
    | [(\[]\s*(?:©|via\s)[^()\[\]]{{1,80}}[)\]]\s*$
    | (?-i:(?<![^\s.!?…"”’)])(?:Photos?|Photographs?|Pictures?|Images?|Illustrations?|Courtesy)\s(?:by|courtesy(?:\sof)?|via|of)\s(?:the\s\w+\sof\s)?{_CREDITED}\.?\s*$)
    | (?-i:(?<![^\s.!?…"”’)]){_CREDITED}(?:\s?[/|]\s?{_CREDITED}){{0,2}}\s?[/|]\s?{_PICTURED_BY}\s*$)
    | (?-i:(?<=[a-z.!?])(?:Credits?|Photo|Image|Picture):\s?{_CREDITED}(?:\s-\s{_CREDITED})?\s*$)
    | (?-i:\bA[FP]P?|REUTERS|Reuters)\s(?:photo|file|images)?\s?/\s?(?-i:[A-Z])[\w.\s-]{{2,50}}$
    """,
)
"""A picture's credit, at the end of a caption or alone: "(Photo: A. Name/Agency)", "Credit: A. Name"."""

CAPTION_CUE = re.compile(
    r"^(?:image|media|photo|picture|video) caption\b|\b(?:pictured|seen here|shown here|file photo|undated photo|in this (?:\w+ )?(?:photo|image|picture|frame)|"
    r"(?:above|below|left|right|center|centre),? (?:speaks|talks|walks|arrives|is seen)|screen ?(?:shot|grab))\b"
    r"|\((?:left|right|center|centre|[LRC])\)",
    re.IGNORECASE,
)

FULL_DATE = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\b|\bon [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\.$"
)
"""A date with its year, as captions give the day of a picture and running text seldom does."""

_PLACE = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’\-]+(?:[ /][A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’\-]+){0,4}"
DATELINE = re.compile(
    rf"""(?x)
    (?: (?P<place>{_PLACE}) (?:,\s(?:[A-Z][\w.]+\.?\s?){{1,3}}){{0,2}}
        (?:,?\s(?:\d{{1,2}}\s\w+\.?|\w+\.?\s\d{{1,2}})(?:,?\s(?:19|20)\d\d)?)? \s?
        (?P<paren>\((?:(?P<source>[A-Z][\w .\-/&']{{1,40}}|dpa)|[A-Z][a-z]{{2,8}}\.?\ \d{{1,2}},\ (?:19|20)\d\d)\))?
      | (?P<place2>[A-ZÀ-ÖØ-Þ][\w.'’\-]+(?:[ ][A-ZÀ-ÖØ-Þ][\w.'’\-]+){{0,3}}(?:,\s[A-Z][\w.]+)*(?:,?\s(?:\d{{1,2}}\s\w+\.?|\w+\.?\s\d{{1,2}})(?:,?\s(?:19|20)\d\d)?)?)?
        \s?(?P<paren2>\((?P<source2>[A-Z][\w .\-/&']{{1,40}}|dpa)\))
    ) \s*(?:(?:——?|––?|--?|―|>>|(?<=\)):|(?<=\)\s)[|_])\s+|(?<=\))[—–_]\s?)(?=\S)
    """
)
DATELINE_ALONE = re.compile(
    rf"{_PLACE}(?:,\s[A-Z][\w.]+(?:\s[A-Z]\w+)?)*(?:,?\s[A-Z]\w+\.?\s\d{{1,2}})?\s*(?:\([A-Z][\w .&/-]{{1,30}}\))?\s*(?:—|–|--?|―|(?<=\)\s)_)"
)
_POST = r"(?!t\.co/|pic\.twitter)"
LINK_LINE = re.compile(
    rf"(?:[^\s:]+ ){{0,7}}[^\s:]*:?\s*(?:(?:https?://|www\.){_POST}\S+(?:,? and |, |$))+"
    rf"|(?:[Ff]ollow|[Ff]or more|[Mm]ore|MORE|[Ff]ull|[Rr]ead|[Ss]ee|[Vv]isit|[Ff]ind)\b[^.]{{0,100}} (?:(?:https?://|www\.){_POST}\S+(?:,? and |, |$))+"
)
"""A line that ends in an address; a post of a social network that does is none."""
"""Place, perhaps state or date, perhaps the wire in brackets, and a dash: "HARBOUR TOWN, Md. (AP) — "."""

BYLINE = re.compile(
    rf"(?:(?:(?:[Ww]ritten|[Rr]eport(?:ed)?|[Pp]osted|[Ss]tory|[Ww]ords|[Tt]ext|[Ee]xclusive|EXCLUSIVE|[Aa]nalysis) )?(?:[Bb]y|BY)\s*:?"
    rf"|(?:[Aa]uthors?|[Ww]ords|[Tt]ext|[Rr]eporters?)\s*:|Von|Par|Por)\s+(?P<who>{NAME}.*)$"
)
REPORTING = re.compile(
    rf"\W{{0,2}}(?:Reporting|Report|Writing|REPORTING)(?: and (?:writing|editing))? (?:by|BY)\s+(?P<who>{NAME}[^;)]*?)(?:[;).]|$)"
)
"""Who reported, as wires print it at the foot: "(Reporting by Jane Doe; Editing by John Roe)"."""
PLACED = re.compile(
    rf"(?P<who>{NAME}\s(?:in|reporting from)\s{NAME.replace('{1,3}', '{0,3}')}(?:(?:,|,? and)\s{NAME}\s(?:in|reporting from)\s{NAME.replace('{1,3}', '{0,3}')})+)"
)
"""Two persons and more, each with the place: "Jane Doe in Rillford and John Roe in Marvik"."""
ROLE = re.compile(
    r"\b(?:staff writers?|writer|reporters?|correspondents?|editors?|columnist|journalist|staff|producer|bureau chief|"
    r"contributor|associated press|reuters|afp|digital producer|multimedia journalist|reporting)\b",
    re.IGNORECASE,
)
SIGNED = re.compile(rf"(?P<who>{NAME})\s*(?P<mark>\||,|–|—|-|•|/)\s*(?P<rest>.+)")
"""Jane Doe | The Example; Jane Doe, Staff Writer."""

AUTHOR_NOTE = re.compile(
    rf"(?P<who>{NAME})\s+(?:(?:covers|writes (?:about|on|for)|reports (?:on|for))\s.{{2,90}}\b(?:for|at|of)\s(?:[Tt]he\s)?[A-Z]|"
    r"(?:is|was|covers|writes|reports|has (?:been|covered))\b.*?"
    r"\b(?:reporter|correspondent|editor|columnist|writers?|journalist|contributor|covers|writes|author|bureau chief|fellow|analyst)\b)"
)
AUTHOR_OUTLET = (
    re.compile(r"\b(?:is|was)\s+(?P<who>(?:[Tt]he )?[A-Z][\w&'.-]*(?:\s+(?:of|and|the|[A-Z][\w&.-]*))*)['’]s?\s+\S*"),
    re.compile(r"\b(?:for|at|with|of)\s+(?P<who>(?:[Tt]he )?[A-Z][\w&'’.-]*(?:\s+(?:of|and|the|[A-Z][\w&'’.-]*))*)"),
)

CONTRIBUTED = re.compile(
    r"\bcontributed (?:to (?:this|the) (?:\w+ )?(?:report|story|article|piece|post|coverage)|reporting)\b|^(?:reporting|additional reporting|writing|editing) by\b|^\(?with (?:reporting|files) (?:by|from)\b|^contribut(?:ing|ors?)(?: to this \w+)?\s*:",
    re.IGNORECASE,
)
REPRINT = re.compile(
    r"\b(?:first|originally|previously) (?:appeared|published|printed|ran|posted|reported)\b|\bre-?(?:print|publish)|\bcourtesy of\b|"
    r"\b(?:appeared|published|printed) (?:first )?(?:in|on|by)\b|\breports? from\b|\bwith (?:reporting|material|files) (?:from|by)\b|"
    r"\bread the (?:full|original|rest)\b|^\W*sources?\s*:",
    re.IGNORECASE,
)
"""Credit to another outlet, whose name is not the report's own."""
CREDITED = re.compile(
    r"^\W*(?:this (?:article|story|piece|post|column|report) (?:was |has been |is )?(?:(?:first|originally|previously|also) )?"
    r"(?:appeared|published|reprinted|republished|syndicated|produced by|provided by|adapted from)|"
    r"(?:re-?printed|re-?published|reproduced|syndicated) (?:here )?(?:with|by|from|courtesy)|"
    r"with (?:additional )?(?:reports?|reporting|material|files|inputs?) (?:from|by)|"
    r"the post .{3,200} appeared first on|this (?:report|story|article) by .{2,40} (?:was|has been|is) (?:first |originally )?(?:published|distributed)|"
    r"(?:this (?:article|story|piece|report) (?:is|was|comes) (?:from|courtesy of)|distributed by)(?= (?:the )?(?-i:[A-Z])))\b",
    re.IGNORECASE,
)
"""A line that credits another outlet."""
CONTACT = re.compile(
    rf"^(?-i:{NAME})\s?[:|,]\s\S+@\S+\.\w|"
    r"\b(?:may|can) be (?:reached|contacted|e-?mailed|followed)\b.{0,60}(?:@|\d{3}-\d{4}\b)|"
    r"^(?:contact|e-?mail|follow|reach|to reach|call|tweet|find)\b.{0,80}(?:@|\bat \(?\d{3}\b|twitter|facebook)|^(?:twitter|e-?mail)\s*:|^@\w+$|^\S+@\S+$",
    re.IGNORECASE,
)
_REPORT = r"(?:(?:this |the )?(?:story|article|report|post|page)(?:,? (?:was|has been))? )"
DATE_LABEL = re.compile(
    rf"{_REPORT}?(?:date|published|posted|updated|last (?:updated|modified|edited)|first published|created|modified|issued|released|edited|"
    r"on|originally published)\s*(?:on|at|:|\.)?\s*",
    re.IGNORECASE,
)
DOCUMENT = re.compile(
    r"(?:(?:for )?(?:immediate|embargoed) )?(?:(?:press|news|media|public|joint|official)\s?)?"
    r"(?:release|statement|communiqu[eé]|announcement|notice|advisory|bulletin|briefing|press note)\b"
    r"(?:\s*(?:[,:|·•–—-]|\b(?:of|from|issued|published|released|dated)(?: on)?\b)?\s*)",
    re.IGNORECASE,
)
"""What somebody issues to be reported, named at the head of a line: "Press release", "Statement"."""
CHANGED = re.compile(
    r"\W*(?:this|the) (?:story|article|report|post|page) (?:has been|was|is being|will be) (?:\w+ )?(?:updated|corrected|edited|amended|changed)\b",
    re.IGNORECASE,
)
"""A report says that it is not as it was."""
_COVERED = (
    r"(?:\bupdat(?:es?|ed|ing)\b|\bmore (?:information|details?|on this)\b|\b(?:the |you )?latest\b|\bdevelopments?\b|\bcoverage\b|"
    r"\b(?:this|the) (?:\w+ ){0,2}(?:story|article|report|page)\b|\b(?:online|on[- ]air|newscasts?)\b|\bas we (?:get|learn|receive|have)\b)"
)
"""What an outlet that speaks of its own work says it will give."""
_OUTLET = (
    r"(?-i:We|This (?:station|newspaper|paper|story|article|report|post|page)|[\w.]+\.com|[KW][A-Z]{2,3}(?:-TV)?|"
    r"[\w .'’-]{0,30}\b(?:News|NEWS|TV|FOX|ABC|CBS|NBC|CNN|BBC|Channel|Radio|NOW)\b[\w .-]{0,20}|[A-Z]{2}[\w-]*\d{1,2}(?: NOW)?)"
)
PROMISE = re.compile(
    rf"stay tuned\b.*|stay with\b.*{_COVERED}.*|(?:please |keep |and ){{0,2}}check(?:ing)? back\b.*|keep checking\b.*|tune in\b.*|"
    rf"(?:watch|look) for\b.*{_COVERED}.*|refresh (?:this|the|your)\b.*|this is a (?:developing|breaking)(?: news)? (?:story|situation).*|"
    rf"{_OUTLET}(?:’ll|'ll| will| is| are) (?:continu(?:e|ing) to )?(?:have|provid|bring|post|updat|follow|keep|monitor|work|add|be)[a-z]*\b.*{_COVERED}.*|"
    r"for more (?:on|about) (?:this|the) (?:story|report)\b.*|(?:more (?:information|details|updates) )(?:to come|as (?:it|they) becomes? available|will be (?:added|posted)).*|"
    r"text .{1,20} to \d{4,6}\b.*",
    re.IGNORECASE,
)
"""An outlet promises its readers more, or tells them where there is more."""
BUTTON = re.compile(
    r"(?:(?:buy|enlarge|view|show|hide|close|see|open)(?: full| all| this)? (?:photos?|images?|captions?|pictures?|gallery|video|map)|"
    r"(?:photo|image|picture|slide)? ?\d{1,3} ?(?:of|/) ?/? ?\d{1,3}|back to gallery)\W*",
    re.IGNORECASE,
)
"""What stands on the buttons of a picture gallery."""
COUNTER = re.compile(
    r"(?:(?:image|photo|slide|picture) \d{1,3} ?(?:of|/) ?/? ?\d{1,3}\b[ \t]*(?:caption(?: close)?\b[ \t]*)?)+",
    re.IGNORECASE,
)
"""The counters of a picture gallery, as they stand in front of a caption."""
STAFF_LINE = re.compile(
    r"(?:[A-Z0-9][\w.’'&-]* ){0,4}(?:Staff|STAFF|Newsroom|News Team|News Desk|Web Team)(?: (?:[Rr]eports?|REPORTS?|[Ww]riters?))?"
)
"""A byline that names no person: "Web Staff"."""
HOUSE_BYLINE = re.compile(
    r"(?:[Bb]y|BY|[Ff]rom)\s+(?:[Oo]ur|[Aa]n?|OUR|A)\s+(?:(?:own|special|staff|local|foreign|political|crime|court|business|senior|chief|"
    r"regional|OWN|SPECIAL|STAFF|[A-Z][\w-]+)\s+){0,3}"
    r"(?:[Cc]orrespondents?|CORRESPONDENTS?|[Rr]eporters?|REPORTERS?|[Ww]riters?|WRITERS?|[Ss]taff|STAFF|[Nn]ewsroom|[Nn]ews\s(?:[Dd]esk|[Tt]eam))\.?"
)
"""A byline that names the house alone: "By our own correspondent", "From a staff reporter"."""
READING_TIME = re.compile(
    r"(?:\w+ time|tempo de leitura|tiempo de lectura|temps de lecture|tempo di lettura|lesezeit)?\s*:?\s*\d{1,2}\s?(?:-\s?)?(?:m|min|minutes?|minutos?|minuti|minuten)\.?"
    r"(?: (?:read|to read|de lecture|de leitura|de lectura|di lettura|lesezeit))?",
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
