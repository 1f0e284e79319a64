"""Whose address a page gives as its own."""

from synoptic.clean import addressed, clean
from synoptic.model.report import Article, Report

TEXT = "Mill bridge reopens after flood\n\nThe mill bridge in Rillford was opened again on Thursday, the town said.\n"
ADDRESS = "https://www.skarrow-gazette.test/bridge"


def page(outlet: str, url: str | None = ADDRESS) -> Article:
    return clean(Report(f"{outlet}.html", TEXT, url=url, outlet=outlet))


def test_an_address_called_like_another_outlet_is_that_ones() -> None:
    first, copy, other = addressed([page("The Skarrow Gazette"), page("Canal Today"), page("Marvik Mercury", None)])
    assert (first.url, first.derived_from) == (ADDRESS, ())
    assert (copy.url, copy.derived_from) == (None, (ADDRESS,))
    assert (other.url, other.derived_from) == (None, ())


def test_an_address_is_its_own_where_nobody_else_is_called_like_it() -> None:
    assert [a.url for a in addressed([page("Canal Today"), page("Marvik Mercury")])] == [ADDRESS, ADDRESS]


def test_an_edition_has_the_address_of_its_outlet() -> None:
    assert [a.url for a in addressed([page("The Skarrow Gazette"), page("Gazette Weekend")])] == [ADDRESS, ADDRESS]
