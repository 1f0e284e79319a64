"""Nouns of who or what can be a source: documents, outlets, agencies, offices, bodies, people."""

from __future__ import annotations

DOCUMENTS = frozenset(
    str.split(
        "report study survey poll statement document letter record file complaint lawsuit affidavit article "
        "book memo email tweet post release transcript ruling indictment data figure statistic census paper "
        "analysis estimate review audit warrant law bill order notice website page filing research finding "
        "result log map datum number average video footage photo photograph picture image recording evidence "
        "projection test slide chart"
    )
)
OUTLETS = frozenset(
    str.split(
        "times post news journal tribune herald gazette guardian telegraph chronicle globe magazine newspaper "
        "daily observer cnn bbc fox nbc abc cbs msnbc npr politico bloomberg medium media outlet broadcaster "
        "station weekly press radio tv"
    )
)
AGENCIES = frozenset(
    (
        "reuters",
        "ap",
        "afp",
        "upi",
        "dpa",
        "tass",
        "xinhua",
        "interfax",
        "associated press",
        "bloomberg",
        "pa",
        "efe",
        "ansa",
    )
)
OFFICES = frozenset(
    str.split(
        "police office ministry department government council court army military authority prosecutor "
        "hospital deputy trooper detective investigator firefighter administration campaign committee agency "
        "party commission embassy parliament congress senate force union"
    )
)
"""Nouns of bodies that speak as such, named or not."""

BODIES = frozenset(
    str.split(
        "alliance association bank bloc board body centre center charity city club coalition college community company "
        "country federation firm foundation government group institute institution league movement nation network "
        "organisation organization panel school society state team tribunal university watchdog"
    )
)
"""Nouns of bodies that have a name somewhere."""

GROUPS = frozenset(
    str.split(
        "official people source analyst expert critic supporter lawmaker politician diplomat resident witness "
        "neighbor neighbour relative lawyer aide adviser advisor observer scientist researcher economist "
        "voter protester activist insider reporter journalist member leader other some many most few several "
        "they family parent friend officer doctor person man woman somebody someone individual ally opponent "
        "rival donor strategist pollster employee employer commentator moderator interviewer graduate "
        "attendee respondent conservative liberal regulator majority minority none businessman businesswoman "
        "delegate volunteer survivor participant opposition public"
    )
)
"""Nouns that name nobody when no name stands with them."""
