"""Classes of words that complete verbs: hospitals, injuries, prisons, diseases, what is burnt or cut off."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "HOSPITAL": "hospital hospitals clinic clinics infirmary intensive icu ward hospice a&e er casualty emergency theatre "
    "surgery trauma general infirmary memorial royal medical phc",
    "HARM": "injury injuries wound wounds burn burns cut cuts bruise bruises bruising fracture fractures concussion "
    "laceration lacerations shock inhalation hypothermia scald scalds graze grazes scratch scratches sprain sprains whiplash "
    "amputation blister blisters frostbite heatstroke exhaustion dehydration exposure poisoning trauma head-injury bump bumps harm",
    "LIMB": "arm arms leg legs limb limbs rib ribs ankle ankles wrist wrists eye eyes eyesight sight finger fingers foot feet hand "
    "hands toe toes jaw nose neck collarbone skull hip pelvis knee shoulder back bone bones thumb",
    "HOME": "home homes house houses village villages flat flats land hometown hometowns property properties camp camps",
    "PLACE": "home homes house houses village villages flat flats town towns city region area country province district war "
    "fighting violence clashes conflict shelling bombardment bombing flood floods floodwater fire fires flames border advance "
    "massacre persecution attack attacks eruption wildfire wildfires storm neighbourhood neighborhood campus",
    "PRISON": "prison jail imprisonment life year years month months bars penitentiary custody borstal labour",
    "CELL": "prison jail gaol penitentiary down",
    "TERM": "sentence sentences term terms life year years month months jail prison imprisonment time custody",
    "LEGAL": "charge charges indictment indictments summons prosecution count counts",
    "FUMES": "smoke fumes gas heat chlorine ammonia monoxide vapour vapours",
    "LIFE": "life lives",
    "CRIME": "murder murders killing killings death deaths robbery raid fraud theft arson rape attack attacks assault stabbing shooting kidnapping "
    "abduction plot bombing blast fire burglary riot riots smuggling trafficking corruption bribery disappearance",
    "SHIP": "ship boat ferry trawler vessel plane frigate destroyer submarine tanker freighter liner yacht dhow tug coaster barge smack schooner "
    "launch aircraft helicopter warship cruiser carrier",
    "DISEASE": "virus disease bug infection flu influenza cholera malaria measles measle mump dengue covid covid-19 coronavirus tuberculosis "
    "tb ebola polio typhoid norovirus salmonella mpox monkeypox rabies meningitis plague zika diphtheria hepatitis hiv listeria "
    "coli legionnaires legionella pneumonia fever illness poisoning parasite strain variant chickenpox mumps whooping scabies anthrax dysentery gastroenteritis lassa marburg leprosy scurvy "
    "encephalitis smallpox nipah rotavirus sars mers sepsis botulism campylobacter cryptosporidiosis trachoma",
    "RUIN": "pulp mush ash ashes rubble ruin ruins cinder cinders shell matchwood splinters dust rubble wreckage hulk wreck debris",
    "RUBBLE": "rubble debris wreckage ruin ruins landslide mudslide avalanche snow mud earth soil collapse alive underground "
    "landslip rock rocks sand boulders concrete roof house building",
    "WATER": "water waters sea seas river lake surf ocean canal floodwater floodwaters flood harbour well",
    "INSIDE": "lift lifts elevator elevators cave caves mine tunnel tunnels shaft ride rides rollercoaster rubble debris wreckage car cars cabin building "
    "basement attic underground train cab chimney well pit hole drain silo crevasse ravine gorge shaft",
    "POWER": "power electricity water gas heating supply supplies internet phone light lights dark darkness heat broadband blackout",
    "ROOF": "roof roofs window windows wall walls facade facades tile tiles door doors windscreen windscreens front fronts",
    "BULLET": "bullet bullets gunfire gunshot gunshots shot shots sniper crossfire pellets pellet gun",
    "BLADE": "knife knives stab blade machete machetes dagger",
    "OUTBREAK": "storm blackout outage outages strike strikes flood floods flooding drought delay delays earthquake quake "
    "cyclone hurricane typhoon breach shortage shortages closure closures disruption crisis famine recall leak spill",
    "CAPTORS": "gunman gunmen militant militants bandit bandits rebel rebels kidnapper kidnappers insurgent insurgents pirate "
    "pirates jihadist jihadists raider raiders terrorist terrorists abductor abductors fighter fighters militia militias guerrilla guerrillas",
    "VESSEL": "coastguards lifeguard lifeguards lifeboats navy fishermen rescuers lifeboat helicopter ship boat trawler coastguard ferry tanker vessel navy freighter yacht crew",
    "BUILDING": "building buildings office offices school schools shop shops store stores mall malls hotel hotels theatre theater cinema station stations "
    "terminal stadium arena pub restaurant church mosque hall venue room rooms factory plant premises site street streets area areas beach beaches campus airport library "
    "museum stand stands homes houses flats flat tower block blocks classroom classrooms house",
    "AMBULANCE": "ambulance ambulances",
    "STREET": "street streets homeless dwelling dwellings hut huts shack shacks roadside",
    "SHELTER": "school schools hall halls church churches gym gyms gymnasium stadium shelter shelters mosque mosques temple temples "
    "basement basements cellar cellars classroom classrooms tents tent centre centres center centers",
    "ABLAZE": "burning blazing sinking stricken smoking ablaze capsizing crashed flooded listing",
    "PULLING": "pull lift haul pluck winch hoist dig fish prise pry extricate free scoop",
    "CARRYING": "take carry bring get fetch help guide lead chopper ferry coax fly airlift",
    "PERIL": "boat boats dinghy raft ketch yacht canoe kayak hull hulls trawler ferry ship car cars van lorry truck bus coach train vehicle vehicles wreck "
    "wreckage cab cockpit cliff cliffs ledge ledges mountain mountainside peak ridge gully ravine gorge crevasse reef rock rocks sandbank sandbar ice floe "
    "roof roofs rooftop rooftops tree trees treetops tower crane well shaft pit mine cave caves tunnel lift sewer drain chimney silo quarry bog mud "
    "quicksand slurry sea river water waters lake surf canal flood floods floodwater floodwaters waves torrent avalanche snow snowdrift rubble debris "
    "ruins collapse fire blaze flames inferno smoke overturned upturned capsized sinking drifting stranded stricken burning crashed crushed mangled "
    "wrecked collapsed flooded submerged crumpled partially",
    "FIRE": "fire blaze flood floods storm blast explosion quake earthquake bombardment shelling",
    "HOVEL": "hut huts shack shacks shanty shanties cottage cottages dwelling dwellings settlement settlements apartment apartments farm farms hamlet "
    "hamlets bungalow bungalows tent tents caravan caravans trailer trailers tenement tenements squat",
    "SAFE": "alive safe safely ashore shore safety surface unharmed unhurt",
}


def group(words: str) -> frozenset[str]:
    return frozenset(w for word in words.split() for w in CLASSES.get(word, word).split())
