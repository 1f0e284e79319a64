"""Which nouns mean people (or animals): what can be hurt, held and set free, and what can only be damaged."""

from __future__ import annotations

from synoptic.annotate.english.names.words import ROLES
from synoptic.annotate.english.people.words import PEOPLE_NOUNS
from synoptic.model.parse import Token

_PEOPLE = frozenset(
    "people person human individual one life other victim man woman child boy girl baby infant toddler kid teen youth adult minor "
    "pensioner couple family household parent mum mom dad brother sister twin cousin relative friend neighbour neighbor colleague "
    "crew staff passenger pedestrian motorist cyclist biker rider hiker climber skier tourist visitor holidaymaker traveller "
    "traveler commuter pilgrim worshipper guest customer shopper diner patron reveller spectator fan supporter bystander onlooker "
    "passer resident villager citizen civilian inhabitant migrant refugee evacuee pupil student schoolchild schoolchildren "
    "schoolgirl schoolboy teacher nurse medic doctor patient inmate prisoner detainee convict hostage captive suspect defendant "
    "accused fugitive juror soldier troop trooper marine sailor seaman airman guard police policeman policewoman cop gendarme "
    "firefighter fireman peacekeeper militant insurgent rebel fighter gunman jihadist terrorist activist demonstrator protester "
    "protestor striker dissident journalist worker labourer laborer employee miner fisherman farmer peasant herder smuggler "
    "trafficker poacher dealer monk nun priest bishop official executive lawmaker mp deputy councillor sheep cow horse dog cat bird "
    "animal elephant whale dolphin chicken goat pig cattle calf lamb pup puppy hen survivor casualty volunteer member soul "
    "local foreigner national expat scout cadet recruit conscript robber burglar thief killer murderer attacker assailant bomber "
    "mugger looter rioter vandal gangster mobster thug criminal offender felon culprit perpetrator ringleader dealer pimp "
    "hacker fraudster swindler extremist separatist guerrilla guerilla commando mercenary paratrooper soldier officer sergeant "
    "corporal captain general commander veteran warrior combatant pilot aviator copilot steward stewardess attendant conductor "
    "driver trucker lorry-driver chauffeur courier postman rider jockey skipper mariner rower sailor swimmer bather diver surfer "
    "snorkeller paddler kayaker canoeist angler trawlerman deckhand stowaway smuggler refugee migrant deportee asylum-seeker "
    "seeker settler nomad tribesman trekker mountaineer walker rambler camper caver potholer skydiver paraglider hunter "
    "shooter ranger warden keeper gardener picker harvester grower rancher cowboy builder roofer welder electrician plumber "
    "carpenter painter cleaner sweeper porter cook chef waiter waitress bartender barman butcher baker grocer shopkeeper trader "
    "vendor hawker stallholder seller buyer owner landlord tenant renter lodger occupant homeowner householder squatter beggar "
    "sleeper orphan widow widower bride groom newborn preschooler toddler teenager youngster adolescent sixth-former undergraduate "
    "graduate lecturer professor headteacher principal coach trainer referee umpire player footballer cricketer athlete runner "
    "jogger racer boxer wrestler golfer gymnast cheerleader dancer singer musician actor actress comedian performer entertainer "
    "artist writer author poet blogger reporter cameraman photographer editor broadcaster campaigner picket picketer marcher "
    "organiser organizer leader politician minister mayor senator deputy congressman legislator candidate voter delegate diplomat "
    "ambassador envoy consul aide adviser advisor staffer employee official bureaucrat civil-servant magistrate judge lawyer "
    "barrister solicitor prosecutor detective constable inspector investigator agent spy informer informant witness victim "
    "paramedic doctor surgeon midwife carer caregiver caretaker pharmacist dentist vet inpatient outpatient donor addict user "
    "smoker drinker drunk reveller clubber partygoer punter ticket-holder fan tourist backpacker sightseer sunbather flyer "
    "flier traveller passer-by passerby pensioner retiree octogenarian grandmother grandfather grandparent granddaughter grandson "
    "mother father uncle aunt nephew niece sibling stepson stepdaughter wife husband spouse partner boyfriend girlfriend "
    "fiance relative breadwinner homeless dependant dependent believer worshipper churchgoer congregant priest cleric imam rabbi "
    "pastor preacher deacon missionary parishioner seminarian novice disciple follower devotee client investor shareholder "
    "banker broker accountant manager director boss foreman supervisor contractor engineer technician scientist researcher "
    "astronaut cosmonaut student intern trainee apprentice helper rescuer responder lifeguard coastguard crewmember staffer "
    "bull ox oxen buffalo camel donkey mule pony deer elk moose bear lion tiger leopard wolf fox hyena monkey chimpanzee gorilla "
    "rhino rhinoceros hippo giraffe zebra seal walrus shark turtle tortoise crocodile snake fish salmon trout duck goose turkey "
    "chick swan gull seabird eagle vulture owl penguin parrot pigeon bat bee hedgehog rabbit hare badger ram ewe heifer piglet "
    "foal kitten poultry livestock primate inmate lifer loyalist deserter defector hijacker kidnapper captor hostage-taker "
    "suspect juvenile elder chief chieftain mp caddie pope bishop nurse soldier troop marine pupil schoolmate classmate "
    "housemate flatmate roommate workmate colleague comrade teammate accomplice associate conspirator co-defendant co-accused "
    "bidder loser winner finalist pirate bandit brigand outlaw pickpocket delinquent hooligan tycoon oligarch monarch prince "
    "princess king queen slave crook lad lass guy fellow folk mate pal kin heir host critic amateur champion rookie star model maid "
    "butler acrobat clown jockey friar sheikh emir sultan plotter mariner castaway".split()
)
_ENDS = (
    "man",
    "woman",
    "men",
    "women",
    "child",
    "children",
    "people",
    "folk",
    "ist",
    "eer",
    "ee",
    "girl",
    "boy",
    "ian",
    "goer",
    "maker",
    "worker",
    "keeper",
    "fighter",
    "holder",
    "rider",
    "driver",
    "dweller",
)
_NOT = frozenset("degree committee guarantee fee tree coffee knee list specimen regimen".split())


def is_person(noun: Token) -> bool:
    """Whether a noun means living beings. Missed on purpose: what is rare in counts of people."""
    lemma = noun.lemma
    return lemma in _PEOPLE or lemma in PEOPLE_NOUNS or lemma in ROLES or (lemma.endswith(_ENDS) and lemma not in _NOT)


def may_be_person(noun: Token) -> bool:
    """Whether a noun that is no known person may mean one by its ending: "lookout" no, "poisoner" yes, "boiler" as well."""
    return noun.lemma.endswith(("er", "or", "ant")) and len(noun.lemma) > 5 and noun.lemma not in _DEVICES


_DEVICES = frozenset(
    "computer container trailer tanker freighter helicopter trawler steamer cruiser bomber fighter carrier tower number paper letter "
    "river water winter summer shelter center corner cover power server router scooter counter tractor reactor motor door "
    "floor sector corridor mirror harbour generator elevator escalator monitor sensor radiator incinerator refrigerator boiler cooker "
    "freezer printer trigger boulder shoulder finger ladder timber lumber locker drawer planter hangar bunker crater glacier "
    "restaurant plant giant transformer pager cancer order disorder matter quarter meter filter starter charter chapter poster "
    "folder header newspaper skyscraper theater theatre silver copper offer tender border register bumper digger bulldozer crusher "
    "loader lighter burner chamber cylinder sweater sneaker trouser flower feather leather weather tumour tumor collider merger "
    "takeover manoeuvre explorer orbiter lander rover".split()
)

TIMES = frozenset("year month week day hour minute second percent mile kilometre kilometer metre meter".split())
"""Nouns of times and measures, which numbers stand before and do not count."""
