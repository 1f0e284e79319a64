"""Sorts of animals, of trades, of goods and of buildings: what is one of them is no other.

As in `model.slots`, words of one family may be said of the same thing: what stands in two families may be either, or may be
inside either (a chapel in a school or in a hospital).
"""

from __future__ import annotations

from synoptic.model.slots import row

ANIMAL = row(
    "which animal it was",
    """
dog puppy hound terrier
fox
wolf
cat kitten
lion lioness cub
tiger cub
leopard
bear cub
horse pony mare stallion
donkey
mule
cow bull bullock calf heifer cattle
buffalo calf
elephant calf
sheep lamb ram ewe
goat
pig piglet sow
deer stag
moose elk
boar pig
monkey
ape chimpanzee chimp gorilla
kangaroo
snake adder viper cobra python
crocodile alligator
lizard
tortoise turtle
shark fish
jellyfish
whale calf
dolphin
seal
spider
wasp
bee
rat
mouse
rabbit
hare
badger
otter
squirrel
bat
goose
duck
swan
gull seagull
crow
owl
eagle
hawk falcon
pigeon
parrot
ostrich
camel
llama
""",
)
JOB = row(
    "what somebody is by trade",
    """
cleaner janitor caretaker
teacher headteacher headmaster invigilator
nurse
doctor surgeon
shepherd
farmer farmhand
fisherman angler
plumber
electrician
builder bricklayer
postman postwoman
priest vicar pastor
lifeguard
ranger gamekeeper forester
journalist reporter
archaeologist
pilot
schoolboy schoolgirl pupil
""",
)
GOODS = row(
    "what it carried",
    """
wheat grain cereal
barley grain cereal
maize corn grain cereal
rye grain cereal
oats grain cereal
rice grain cereal
soya soybean
coal
timber wood log lumber
sand
gravel
cement
stone rock
iron steel ore scrap
copper ore
gold silver
oil petrol diesel fuel crude
gas
sugar beet
salt
fertiliser fertilizer
milk
beer
wine
water
fish
meat
fruit banana orange apple
potato vegetable
cotton
wool
cattle sheep pig livestock animal
car vehicle
tobacco cigarette
coffee
tea
paper
furniture
explosive ammunition weapon arms munition
""",
)
BUILDING = row(
    "in which building it was",
    """
school classroom gymnasium gym chapel sportshall library playground field hall
university college campus library chapel hall
church cathedral chapel churchyard vicarage crypt
mosque
temple
synagogue
hospital clinic infirmary ward chapel
hotel hostel motel inn restaurant bar
house home flat apartment bungalow cottage villa bedroom kitchen bathroom garden garage shed cellar attic
farm farmhouse barn stable field shed
factory mill warehouse plant
shop store supermarket mall boutique
bank
museum gallery library
theatre theater cinema opera bar cellar
townhall cityhall villagehall
concerthall musichall
firestation
policestation
powerstation powerplant
prison jail cell
court courthouse courtroom cell
station platform railwaystation trainstation busstation
airport terminal
barracks
stadium arena
pub tavern bar cellar
""",
)
SIDE = row(
    "which side it was",
    """
company firm employer management board owner
union workforce staff worker
government cabinet ministry minister
opposition
police
army military
court
council
insurer
landlord
tenant
buyer
seller
prosecution prosecutor
defence defense
""",
)
ROOM = row(
    "in which room, or which part of a ship, it was",
    """
kitchen galley
bedroom
bathroom washroom toilet shower
livingroom lounge sittingroom
diningroom
attic loft
cellar basement
garage
roof rooftop
engineroom
boilerroom
cardeck
sundeck
bridge wheelhouse
cabin
stairwell staircase stairs
laundryroom laundry
classroom
canteen cafeteria
storeroom pantry
lobby foyer
corridor hallway
lift elevator
balcony
workshop
""",
)
