"""Nouns that mean animals, which can be hurt and saved and are no people of a toll. Missed on purpose: those that mean a thing as well
("crane", "jaguar")."""

from __future__ import annotations

ANIMALS = frozenset(
    """
    albatross alligator alpaca anchovy animal ant anteater antelope ape armadillo baboon badger bat bear beaver
    bee bird bison boar buffalo bull bullock butterfly calf camel caribou carp cat cattle cheetah chicken chimp
    chimpanzee clam cod colt cormorant cougar cow coyote crab crocodile crow deer dingo dog dolphin donkey duck
    dugong eagle eel elephant elk ewe ferret filly finch fish flamingo flock foal fox frog gannet gazelle gecko
    gerbil gibbon giraffe goat goose gorilla greyhound grouse guillemot gull hamster hare head hedgehog heifer hen
    herd heron herring hippo horse hyena iguana impala jackal kangaroo kitten koala lamb lemur leopard lion
    lioness livestock lizard llama lobster locust mackerel manatee mare mink monkey moose moth mouse mule newt
    ocelot octopus orangutan orca osprey ostrich otter owl ox oyster pangolin parrot partridge peacock pelican
    penguin pet pheasant pig pigeon piglet pony porcupine porpoise possum poultry prawn puffin puppy rabbit
    raccoon racehorse ram rat reindeer rhino rhinoceros salamander salmon sardine seabird seagull seal shark sheep
    shrimp sloth snake sow sparrow spider squid squirrel stallion starling stoat stork swan swarm tern tiger toad
    tortoise trout tuna turkey turtle vulture wallaby walrus wasp weasel whale wildebeest wolf wombat yak zebra
    """.split()
)
