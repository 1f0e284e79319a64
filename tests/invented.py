"""Short invented reports, put together by chance: of a fire at a tannery, and of things that have nothing to do with it."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from synoptic import Report

OUTLETS = ("The Brackwater Post", "Lowland Herald", "Radio Ostmark", "The Evening Lantern", "Courier of Velde")
REPORTERS = ("Ilse Marrow", "Tobin Ashgrove", "Corinne Dale")
DAYS = ("4 March 2024", "5 March 2024", "6 March 2024")
HEADLINES = (
    "Fire destroys tannery in Brackwater",
    "Tannery blaze leaves several dead in Brackwater",
    "Brackwater mourns after tannery fire",
)
STATEMENTS = (
    "A fire destroyed the old tannery in Brackwater on {day}, the fire brigade said.",
    "{Count} people were killed when the tannery in Brackwater burned down on {day}.",
    "At least {count} workers died in the fire, according to mayor Odette Varn.",
    "{Count} people were injured and taken to the hospital in Velde.",
    "The police said that {count} people were injured in the fire.",
    "No one was killed in the fire, fire chief Rurik Stenn told reporters.",
    "The tannery was built in {year} and employed about {size} people.",
    "The building, which stands {size} metres from the river, was put up in {year}.",
    '"We had never seen flames so high," said Rurik Stenn, the fire chief.',
    "“We have never seen flames as high as these,” the fire chief Rurik Stenn said.",
    "The mayor, {mayor}, will visit the site on {day}.",
    "{mayor} visited the site on {day} and met the families of the dead.",
    "The tannery's owner, Jarek Pohl, denied that the alarm had been switched off.",
    "The alarm had been switched off an hour before the fire, two firefighters said.",
    "An inquiry by the Lindgren Institute found that {size} tanneries in the lowlands have no sprinklers.",
    "Police arrested {count} men and are looking for a third.",
    "The fire may have been started by a faulty boiler, the police said.",
    "She said that the city would pay for the funerals.",
    "The fire burned for {count} hours, and smoke could be seen {size} kilometres away.",
    "The Lowland Herald reported that the tannery had failed an inspection in {year}.",
)
WORDS = ("two", "three", "five", "seven", "12", "14")
SIZES = ("40", "60", "more than 200", "240", "1,500")
YEARS = ("1911", "1913", "1987")
MAYORS = ("Odette Varn", "Odet Varn", "mayor Odette Varn")

UNRELATED = (
    (
        "Glassmakers of Quenby win the northern cup",
        "The rowing club of Quenby won the northern cup on Lake Iverness after a close final.",
        "Coxswain Pia Thornbury steered the boat through heavy wind.",
        'Her coach, Dmitri Fell, praised "a crew without nerves".',
        "Spectators lined both shores, and ice cream sold out before lunch.",
    ),
    (
        "Beet growers ask parliament for lower duties",
        "Sugar beet growers asked parliament to lower export duties before the harvest.",
        "Senator Anselm Croft promised a bill.",
        "Prices at the exchange in Marrowgate fell for a fourth week.",
        "Economists doubt that cheaper sugar would help small farms.",
    ),
)
"""Reports that share with those above no person, place, thing or deed."""


class Told(NamedTuple):
    """What one report is made of."""

    outlet: str
    day: str
    sentences: tuple[str, ...]
    headline: str
    reporter: str | None = None

    def text(self) -> str:
        """As a page that was copied into a text file."""
        head = [self.outlet.upper(), self.headline, *([f"By {self.reporter}"] if self.reporter else []), self.day]
        return "\n\n".join([*head, *(" ".join(self.sentences[i : i + 2]) for i in range(0, len(self.sentences), 2))])


@st.composite
def sentence(draw: st.DrawFn) -> str:
    """One statement about the fire."""
    count = draw(st.sampled_from(WORDS))
    return draw(st.sampled_from(STATEMENTS)).format(
        count=count,
        Count=count.capitalize(),
        size=draw(st.sampled_from(SIZES)),
        year=draw(st.sampled_from(YEARS)),
        day=draw(st.sampled_from(("Monday", "Tuesday", "4 March"))),
        mayor=draw(st.sampled_from(MAYORS)),
    )


@st.composite
def told(draw: st.DrawFn, outlets: tuple[str, ...] = OUTLETS) -> Told:
    return Told(
        outlet=draw(st.sampled_from(outlets)),
        day=draw(st.sampled_from(DAYS)),
        sentences=tuple(draw(st.lists(sentence(), min_size=2, max_size=5, unique=True))),
        headline=draw(st.sampled_from(HEADLINES)),
        reporter=draw(st.sampled_from((None, *REPORTERS))),
    )


@st.composite
def stories(draw: st.DrawFn, least: int = 1, most: int = 3) -> list[Report]:
    """Reports of the fire, each by another outlet, named as files are; now and then one prints another's sentences."""
    outlets = draw(st.permutations(OUTLETS))[: draw(st.integers(least, most))]
    made = [draw(told((outlet,))) for outlet in outlets]
    if len(made) > 1 and draw(st.booleans()):
        made[1] = made[1]._replace(sentences=tuple(dict.fromkeys(made[0].sentences + made[1].sentences[:1])))
    return [Report(f"{n}-{t.outlet.split()[-1].lower()}.txt", t.text()) for n, t in enumerate(made)]


def unrelated() -> st.SearchStrategy[Report]:
    """A report of something else."""
    return st.sampled_from(UNRELATED).map(lambda s: Report("elsewhere.txt", "\n\n".join((s[0], " ".join(s[1:])))))
