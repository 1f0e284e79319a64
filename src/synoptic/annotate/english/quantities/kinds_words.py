"""Kinds of nouns and verbs by their first sense. Made by training/kinds.py from WordNet 3.0 (see engines/data/LICENSE.wordnet)."""

from __future__ import annotations

NOUNS = {
    "act": """
    abandonment ablation abolition abortion abreaction absenteeism abuse academicianship accenting accomplishment
    accreditation acculturation achievement acquisition acrobatics acting action activity adherence adjournment
    adjudication administration admission ado adoption advent adventure advocacy aegis aerial affront agriculture
    allegiance ambuscade ambush amendment amplification analysis annihilation anticoagulation application
    appointment apprenticeship approach approval arousal arrest arrival artifice assault assigning assignment
    assist assistance athletics attack attainment attempt attendance authorship automation autopsy avarice avenue
    avoidance awakening award awarding backbend backing ballet baseball basketball bathing batting battle beating
    behalf behavior belch belching benediction berth best bestowal betrayal bishopry blackening blast blending
    blessing blockade bloodshed blow blunder boarding boating bodybuilding bombing booking boost bootlegging
    borrowing breach breakaway breakdown breaking breakup breath breathing bricklaying bringing broadening
    brushing buildup bunt burglary burning burst bustle buying bw calculation calibration camping cancellation
    candidacy canter capture cards care career careerism caress carnival carpentry carry catching catharsis
    censorship census centralization certification charge chase chastisement chastity checkout checkup chomp
    chopper chore choreography christening cinch classification clean cleaning cleansing clerking clinch closing
    closure clowning clutch clutches coaching coalescence codification collaboration combat coming commerce
    commercialism commercialization communion commutation commuting comparison compiling completion compliance
    complication compounding compromise computation conceptualization conditioner conduct conflict conquest
    conscription construction consumption contact contemplation continuance continuation contortion contraception
    contraction contribution cooking cooperation cooperative correction counterattack counteroffensive countershot
    counting coup course courtesy craft crawl creation crime crossing crouch crucifixion cruelty crusade
    cultivation custom cutting dab dancing deal dealing dealings debauch debunking debut decision default
    defection defense deference degradation deliverance delivery demonstration demoralization densitometry
    departure depletion depreciation depredation desecration desertion design destruction detecting determination
    development devilment diagnosing diagnosis dialysis difficulty digitalization disappearance disarmament
    disassembly discontinuance discount discovery discrimination disenfranchisement disengagement dismissal
    disobedience dispensation dispersal displacement dispossession disruption dissection disservice dissociation
    distension divergence diversification diversion divorce dodging domination double doubleheader doweling
    drafting drain drainage dramatics drinking drive drugging ducking duel duty dyeing eating ecclesiasticism
    education effort ejection elaboration election electromyography electroshock elimination embrace embracing
    emigration emission enactment encounter endeavor enforcement engagement engineering enlargement enrichment
    enrollment enterprise entertainment equipping errand error escalation escapade escape espionage establishment
    evacuation evaluation evil exacerbation examination excavation excursion execution exercise exercising
    exertion exhibition exhumation exodus expansion expedition experiment exploit exploitation exploration
    expulsion expurgation extravaganza failure fair faltering farming fast fastball fault favor feat feeding
    festivity fielding fight fighting filming finance financing finding fingering fingerprinting fireman firewall
    firing fishing fistfight fixing flatus flip flurry flutter football foraging forwarding founding fragmentation
    framing fraternisation fraud frolic fumble fun gallop gambling game gardening gasp gavotte gaze gesture giving
    glance glimpse going golf golfing grading graduation grappling grip grounder gulp gulping gunfire gunplay
    gunshot gymnastics hackwork hamming handling hands handstand haul havoc headstand hearing help heroics hiding
    hike hit hobby hold holding holdup holocaust homer homicide hop hopscotch hornpipe housebreaking housekeeping
    housework hugging hunting husbandry idealization identification idleness immigration implementation
    importation imposition imprisonment inauguration incitement incorporation incubation inculcation incursion
    indexing indignity indirection industrialization infiltration infliction inhalation inheritance inhibition
    injection injustice inoculation inquest inroad inspection installation instillation insurrection intake
    integrating integration intensification interaction intermission interplay interposition interruption
    intervention intimidation introduction invasion investigating investment involvement irregularity irrigation
    irruption issuance jab jabbing jerking job journey journeying juxtaposition keeping kick kickoff kill kiss
    kissing knuckleball lag landscaping lapse lashing launching laundering layoff leadership leap leapfrog leaping
    leaving lecturing legation lending lengthening lesson leyte liberation lift liner liquidation litigation
    liveliness localization logging logistics looking lunge lurch magnification maintenance makeready making
    malingering management maneuver manipulation manufacture manufacturing manumission marathon marbles marching
    market marketing marketplace masking massage mating means measure measurement measuring meddling melee
    melioration merchandising mercy merger merging merrymaking microscopy migration mimicry mingling mining
    ministration minuet misbehavior miscalculation miscegenation mischief misdeed misdemeanor mismanagement
    mistake misuse mitigation mixing mobilization modernization modification molding moneymaking monitoring
    monopolization move movement multiplication murder mutiny navigation necropsy negligence neutrality
    neutralization nomination notification nursing obedience objectification obligation obliteration observance
    observation occupancy occupation odyssey offence offense offensive omission onrush operations opposition
    oppression orgy orientation outing outlay outreach overachievement overeating overflow overprotection
    oversimplification overthrow pachinko pacification packaging pageant pains panting pantomime paperwork pardon
    parimutuel participation parting pass passage passing pastime path patronage penalty penetration percussion
    perfusion perpetration perpetuation persecution pervaporation petting photography phrasing pilgrimage pinball
    pitching planning planting playacting playback playing plodding plowing plunge plunker pm possession potshot
    practice prank prayer precaution preferment preparation presentation presentment preservation pressing
    pretense prevention primary priming primping procedure proceeding proceedings process procrastination
    procreation procurement production professorship programming progress project prolongation prosecution
    prostitution protection provocation publishing pull pulling punch punishment purchase purging purification
    pursuit push pushing pushup putout quackery quickie racing raid rallying ramification randomization rationing
    rbi readjustment reassurance rebellion rebuff rebuilding receipt reclassification reclining recourse
    recreation recruitment redemption redevelopment rediscovery reduction reelection referendum reflex refocusing
    reform refueling regimentation registration rehabilitation rehearing rehearsal reinforcement rejection relay
    remedy removal rendezvous renewal renovation repair repayment repeal replacement replacing replication repose
    reprisal rescue research resistance respiration responsibility restraint resumption retail retailing
    retaliation retention retraining retreat revel revelry revenge reversal revision revival revolt ride riot rite
    ritual robbery rodeo role roleplaying roller rotation roundup routine ruling rumpus run running rush rushing
    rustling sabotage sacrament sacrifice sacrilege safeguard sailing sale salvation sampling saving scamper scan
    schism schooling scouring scouting scramble scrimmage scrubbing scrutiny scuffle sealing search seduction
    selection selling sending septation sequestration service services severing sewing sex shaking shaving
    shenanigan shielding shining shipbuilding shipping shirking shiver shooting shopping shot show shuffling
    shutdown siege sightseeing simulation singing single sinning sip sitting skeet skimming skirmish skit skulking
    slaughter slight slinging slip smoking snap sniveling snoring sojourn solo somersault somersaulting
    specialization spectroscopy spending split sponsorship sport spraying spree squat squatting squeeze
    stabilization staining stampede stare starting startup stay stead stealing stealth step stiffening stimulation
    stirring stoop storage straining strangulation stratagem stratification stretching stride strike striving
    stroke stroll struggle strut study stumping stunt stylization succor suck suffocation suicide supervision
    support supporting surveillance survey surveying sweeping swerve swig swimming switching systematization
    takeoff takeover tally tampering tango task taunt teaching tears teasing technology tenancy tending tennis
    tenting testing therapy thermometry thieving threshing throw thuggee thwack tightening titration toss
    touchdown tour tow tracing trade trading training transaction transfer transfusion transgression transition
    transmission transmitting transmutation transvestitism travel tread treason treatment tremor trial trick
    trimming trip triple trot trucking try tug tumble tumbling tuning turning twisting typography underachievement
    undertaking undoing unloading upkeep uppercut uprising uptake usage use utilization vacationing vaccinating
    vaccination validation vandalism vaporization vending vengeance ventilation venture verdict veto vibration
    vigilantism vindication violation violence visit vocation volley volleyball vomiting vote voting voyage wager
    wailing waiting walk walkout walkover war warehousing warfare washing washup watching waterproofing waxing
    weaning weeping welfare wetting wheeze whipping wickedness wile willing wings winning withholding work workout
    worship wrestling writing yawn yield zoning
    """,
    "animal": """
    algae anaconda ancistrodon andrena ant anteater antelope ape armadillo b bacteria bat beak bear bee beef
    beetle bird bloodhound bluefish bombus bronc buckskin buffalo bug bull bumblebee calf carabao carcass cat
    caterpillar cattle charger chick cicada ciliate cilium clam clamshell claw cockatoo cockroach cocoon colt
    cottonmouth cow cows coyote crab cricket crow crowbait cur deer diatom dog dove down drone duck dun eagle egg
    elephant falcon feather feeder feeler female filly fish flea fly fowl fox frog gamecock gelding giant goat
    goose grasshopper hare hawk hen honeybee hoof hookworm horse horseback hound human insect jackdaw kitten lamb
    larva leafhopper leech lion livestock lizard locust louse maggot magpie male mammal mane mare microorganism
    monkey mosquito moth mount mouse mule nestling newfoundland nightingale nomia ocelot owl ox oxen oyster
    panther parakeet parasite parrot paw peacock pet pheasant pig pigeon pony porcupine possum poultry primates
    protozoa protozoan psithyrus pup puppy python queen rabbit rat rattler rattlesnake reptile rhino rhinoceros
    rooster rumen rump salamander salmon scapular seagull seahorse seaweed serpent shark sheep sidewinder silkworm
    snail snake snout spaniel sparrow spider squirrel steed storeria stray swan tadpole tail terrier thamnophis
    toad tropidoclonion turkey vertebrate virus vulture walrus whiteface wing wolf woodpecker worm wrack young
    """,
    "artifact": """
    abbey abstractionism accelerator accessory accouterment actinometer addition additive aerator afghan aggregate
    aircraft airframe airplane airport airway aisle alley alleyway aloes ambulance americana ammo ammunition
    amplifier amulet analyzer anchor anode antenna anvil apartment aperture apparatus applicator apron
    architecture areaway armament armchair armoire armor arms art artillery aspirin assembly attic attire
    auditorium aureomycin auto autoloader automobile aviary ax axe axle backdrop backstage backyard bag baggage
    bagpipe bale ball ballast balloon ballpark ballroom balustrade bandage bandoleer bandstand banister banjo
    banner bar barbell barbital barbiturate barge barn barnyard barrack barrel barricade barrier base basement
    basin basket bassinet bath bathrobe bathroom bathtub baton batwing bawdyhouse bayonet bazaar bead bed bedding
    bedpost bedroom bedstead beehive belfry bell belt bench bicycle bin binder binoculars birdbath birdhouse
    bivouac blackboard blanket bleachers blinker block blower bludgeon boardinghouse boat boater bodice bogy
    boiler bolo bolster bomb bomber bombproof bonnet bookcase bookshelf boot booth bottle boucle boulevard bouquet
    bow bower bowl bowstring box boxcar brace bracing brad brake brakes breakable breakwater breastwork breeches
    brick bridge bridle briefcase brig brim bristle broiler broom brothel buck buckboard bucket buckle buffet
    buggy bugle building bullet bunk bunker burner bus butt button bypass cab cabana cabin cabinet cache cafe
    cafeteria cage cake calorimeter cambridge camera camp can candle candlewick cane caning cannon canteen
    cantilever cantle canvas cap capacitor capillary capstan capsule car carbine card cardroom cargo carpet
    carriage cart cartridge cartwheel carving cashmere casino castanets castle cathedral catheter cathode ceiling
    cell cellar centerfield centrifuge chair chaise chamber chancel chandelier chapel chariot charnel cheesecloth
    chimney chisel chlorothiazide chlorpromazine chock chromatogram chute cigar cigarette circuit circuitry
    classic classroom cleaner cleat clip cloak clock clodhopper closet closeup cloth clothes clothesbrush
    clotheshorse clothesline clothing clubhouse coat coating coattail cocaine cockpit coffeehouse coffeepot coffin
    coil collage collar colors comb combine commissary commodity commutator commuter compact compartment compass
    compress computer concertina condenser cone constituent container contrabass contraceptive contraption
    contrivance convent convertible cookfire cooler coop coping cord corduroy corduroys corkscrew corral corridor
    corsage costume cottage couch counter counterbalance coupling courtyard cover coverlet cowling cradle crate
    creche crib cross crossroad crucifix crupper crusher crutch cryostat cuff cufflink cup cupboard curb curbside
    cure curio curtain cushion cushioning cusp cutlass dagger dairy dais dam daybed deck decor decoration denture
    depot derrick desk destroyer detector device dewar diagram dial diaper diaphragm dice die dipper disc dish
    dishwasher dispensary dispenser ditch divan dive dock doghouse doll door doorbell doorhandle doorknob doorway
    dooryard dope dormitory dose drape drapery drawer dress dresser driveway drug drugstore drum drumhead drygoods
    dugout dumbbell dungeon duplication dustbin dwelling dynamite earphone easel edifice electrocardiograph
    electrode electromagnet electrophorus elevator ell embankment embassy emblem enclosure engine entanglement
    entrance entranceway entrant envelope epaulet equipment escritoire etcetera exit export eyepiece eyeshadow
    fabric facade facility facing facsimile factory fake fan farm farmhouse faucet fauteuil fedora feedlot fence
    fencing fender fiddle figurine filter firearm firecracker fireplace firework fixture flag flail flannel flap
    flashlight flask flats floor floorboard flooring flowerbed flute foil foodstuff footage footbridge footpath
    fork fort fortification fortress foundry fountain foyer frame freeway freight freighter frieze furnace
    furniture furrow fuse gabardine gable gadget gadgetry gage gallows gallus garage garb garden garment garrison
    gate gatepost gateway gauge gear gearset gem generator gibbet gig gingham ginmill glasses glove goad gourd
    gown granary grate grating gravestone greatcoat greenhouse greenroom grenade grill grille gristmill grocery
    grotesque guitar gun gutter gym haberdashery hall hallway halter hammer hamper handbag handiwork handkerchief
    handle handlebar handspike hardware harem harness harp harvard hasp hat hatchway haven haversack headgear
    headlight headquarters hearth heater heaver hedge heel helm hem herringbone highroad highway hilt hinge hoe
    holder holster honkytonk hook hookup hoop hopper horn hospital hostelry hotel house housing hub hurdle hut
    hutment icbm icebox idol implement import infield infirmary ingredient inn innovation inset instrument
    instrumentation interceptor interchange interface interferometer interlayer intrenchment irons jacket jail jar
    jeep jet jewel john joss jug jukebox junction kamikaze keepsake kerchief ketch kettle key keyboard keyhole kit
    kitchen kitchenette knapsack knife knit knob lab laboratory labyrinth ladder lager lamp lance landing
    landrover lane lantern lapel laudanum launcher laundry lavatory layer layette leash leftfield lens lever levis
    library linen links lipstick load loading lobby local lock locker lockup lodging lodgings loft longshot loom
    loop lotion loudspeaker lp luger luggage lunchroom machine machinery mackinaw magnet mailbox makeup manifold
    manometer manor manse mantel map marker marquee mascara mask masonry mast masterpiece mat match matting
    mausoleum mayflower maze medication membrane merchandise metrazol metro microphone microscope mike mill
    millivoltmeter millwheel mine miniature mirror missile mobcap modernism moire monastery monochrome monocle
    monument morgue mortar mosaic motel motif motor motorcar mound mouthpiece mudguard muff muffler mulch munition
    museum musket muzzle necklace necktie net nightclub nightdress nightshirt noisemaker nozzle nude nursery
    nuthouse obelisk obstruction office offstage oilcloth openwork opium orchard original ornament orthicon
    oscillator outfield outlet output oven overall overcoat overhang overload overshoe oxcart oxytetracycline
    packinghouse padlock pail paint painting palace pale pan pane panel paneling pantry paperback parachute
    paramagnet paraphernalia parcel parlor parsonage parthenon partition passageway patina pavement pedestal peg
    pegboard pen pencil pendulum pentagon penthouse perch percolator perforation pew phone phonograph photo
    photograph photomontage piano pickup picture piece pier pike pill pillow pin pinafore pinnacle pipe pique
    pirogue pistol pitchfork plane plant plate platform pleat plow plowshare plug plumbing pocket pole poncho pool
    poplin porch portal portfolio pot potentiometer pottery pouch prison privy product projectile prop propeller
    pulley pulpit pump puppet purse pyrometer quarters quill quilt quirt rack radar raft rafter rag rail railhead
    railing railroad railway ram ramp rampart ramrod ranch razor receiver receptacle recorder recording rectifier
    reel refectory reflector refrigerator regulator rein release relic repertory repository reserpine resistor
    restaurant revetment revolver rib rifle rig rightfield road roadside roadway robe rocket rod roof rooftree
    room rooms rope rosary rosette rostrum rotor round roundhouse rudder rug russet sable sack saddle saddlebag
    safe sail salon saloon salve sampler sandal sari sash satellite satin sawhorse scaffold scarf scenery
    schoolhouse schoolroom scimitar scoreboard scourge screen screwdriver sculpture seal seam searchlight sedan
    seedbed segment seismograph sensor serge serviette setup sewer shack shackle sham shantung shanty shard shawl
    sheaf sheath shed shelf shell shelter shield shim ship shipment shipwreck shipyard shirt shirtfront
    shirtsleeve shoe shoelace shoestring shooter shop short shortcut shotgun shovel shower showerhead showpiece
    showroom shrapnel shrine shutter sickroom sideboard sidewalk siding sieve silk sill silo sink sketch skiff
    skirt skullcap skylight skyscraper slab slacks slat slate sleeve slicker slide slingshot slipper slit sloop
    slug sluice smokehouse snapshot sneaker snip snuffbox snuffer soap sock soddy sofa sole sonar sonogram
    soundtrack soutane souvenir spade speakeasy spear spectacles spectrometer spectrophotometer spire splicing
    spoke spoon springboard sputnik stable stadium stair staircase stairs stairway stairwell stall stand standby
    staple starboard starter station statue statuette steakhouse steamboat steamship steeple stein steps stereo
    stern stethoscope stetson stick stickpin still stilt stirrup stitch stockade stocking stool store storefront
    storehouse storeroom stove straightaway strap streamliner street streetcar streetlight string stripe structure
    studio submarine subsection substation subway suit suitcase sulky sundial sunshade superhighway supermarket
    surface swatch swathing sweatband sweater sweatshirt swimsuit switch switchboard sword synagogue system tablet
    tabletop tailgate tank tanker tape tarpaulin tavern taxi teacart teakettle telegraph telephone temple tenement
    tent terminal terrace terrycloth textile theater theatre thermistor thermocouple thermometer thermopile
    thermostat thill thong thoroughfare thread throne throttle thruway thwart tie tile timepiece timer tine tire
    tobacco toilet tollgate tollhouse tomb tool toothbrush toothpaste torch total towboat towel toweling tower toy
    tractor train tranquilizer transducer transformer transistor transit transport transportation trap trapping
    tray treadmill trench trestle trigger trinket triphammer tripod troika trouser truck trumpet tub tube tubing
    tunnel turban turbine turnpike turntable tweed typewriter ultracentrifuge umbrella undershirt underwear
    uniform urn utensil vaccine vase vatican vault vehicle veil velour velours velvet vent veranda verandah vest
    vestibule victrola vineyard violin viscometer viyella voltmeter voodoo wagon wall wallet wand wardrobe
    wardroom warehouse warhorse wash washbasin washbowl wastebasket watch watercolor ways wayside weapon weave
    weeds weir well wharf wheel wheelchair whip wig wildcat windbreak windmill window windowpane windowsill
    windshield wineglass wire withe woodshed woodwork wool woolen workbench workboard workings works workshop
    worktable worsted wrap wrapper wreath wreckage xylophone yacht yale yoke zoo
    """,
    "attribute": """
    abandon ability abruptness absorbency abstention abstruseness abundance acceleration access accuracy acidity
    acreage adequacy advantage advisability age aggression aggressiveness aid aimlessness airs aloneness altitude
    altruism amber americanism amity analogue analyticity aplomb appearance aridity aroma arrogance aspiration
    assertiveness asset assiduity asymmetry athleticism audacity austerity authenticity authority avail
    availability awfulness background bad badness balkiness bass beauty better binding birthright black blackness
    blandness blatancy bleach blemish blot blotch blue boldness bounce bravery brazenness breeding brightness
    brilliance brilliancy brown brutality build bulk caliber calibre callousness calm calmness camaraderie candour
    capability capacity carelessness catch caution celerity charisma charm cheerfulness childishness chill
    chivalry circumference clannishness claret clarity clearance clearness color commitment competence
    complaisance complexion complexity comportment composing composition composure compulsivity concentration
    condescension confines conformity conjunction consistence consistency constancy continence control convexity
    coral corporeality corpulence correctness corruption countenance courage cowardice coyness crassness crescendo
    crimson crispness curtness damn dash deceit deceleration decency decorativeness decorum decrement dedication
    defiance deficit degree delicacy demeanor density depravity depth dereliction detergency diam diameter
    difference dignity diligence dimension directionality directivity disadvantage discrepancy disguise disloyalty
    disposal disposition distance distinctness diversity dominance due durability ease ebony eccentricity echo
    effectiveness efficacy egotism elasticity elegance emotionalism emotionality endurance enervation enormity
    enthalpy equality equanimity ethos excellence excess exclusiveness expanse expansiveness exposure expression
    expressiveness extreme fairness fashion fawn feasibility felicity femininity ferocity fidelity fierceness
    fineness finish finishing firepower firmness fitness flatness flexibility foible folly foolishness force
    foresight forte fortitude freshness frontage fruitfulness futility gallantry gamut gap generosity giddiness
    give givenness glamor glare gleam glibness glitter good goodness graining grandeur gray greatness greed green
    greenness guts hallmark halo harmony harshness haste heaviness height helplessness heroism high homogeneity
    honesty hostility hotness hubris hue humanity humility hush identity idiosyncrasy immediacy immensity
    immortality importance impotence impotency impropriety inaccuracy inadequacy incompetence incorruptibility
    indefinity individualism individuality indolence inequality inertia inevitability infidelity influence
    infrared initiative innocence inscrutability insignificance insolence instancy insubordination intensity
    intentness intimacy intolerance intransigence irreproducibility irresponsibility jurisdiction justice justness
    laxness lead legibility legitimacy length lethality level likelihood likeness lilt limit literalness
    lobularity longevity look loveliness loyalty lucidity luminosity lure luster lustre luxury magnificence
    magnitude majesty majority maleness malevolency maneuverability manfulness manner manners marbleizing
    marginality masculinity mass matsyendra meaningfulness meanness mediocrity meq merit mien might mileage
    mobility mode moderation modernity modesty momentum monotony morality mortality multiplicity mystique
    narrowing narrowness nationalism naturalness nature nearness neighborliness nicety nonequivalence novelty
    number objectivity obscenity obscurity obtrusiveness ocher odds odor oneness opportunism optimum orderliness
    orthodoxy palette pallor parallel parallelism passivity pastel patch pathos patience patriotism paucity
    pelting perfectionism periodicity permanence persistence persistency personality ph physicalness physique
    piety pink pitch placement plasticity plenitude plenty pluck plumpness polish politeness pompousness
    popularity porosity pose posture potency power powerfulness precision presentness pretence pretension
    prettiness prevalence price privacy privilege probability productivity proficiency profitability profusion
    propriety proximity prudence punctuality purple qualification quality quietness quirk radius raise range
    rapidity realism rearing recklessness rectitude red regularity relentlessness reliability religiousness
    reproducibility resemblance reserve resilience resolve resourcefulness restlessness retardation reverberation
    reversibility richness right righteousness rightness rigor ring robustness romanticism rotundity roughness
    rudeness ruthlessness sake sameness sanctity savageness scarcity scope scratchiness secrecy selfishness
    semblance sentimentality sepia serenity severity shading shallowness shape shortage shortness shucks
    significance similarity similitude simplicity sin sinfulness singularity size slick slowing smallness
    smoothness sociability sociality softness solemnity solidarity solidity sonority sound spaciousness sparkle
    spatiality specialty specificity speck speechlessness spinnability splendor spontaneity sprawling stability
    staginess stain stance statesmanship stiffness stillness stoicism strangeness strength stubbornness style
    stylemark succession suddenness suffrage suitability superficiality superiority suppleness surety surplus sway
    sweep symmetry tact tang tapestry temerity temperament temperature tenacity tenderness tentacle texture
    thickness thinness thoroughness timbre timeliness timing tint titer tolerance topography toughness trademark
    traditionalism trait tranquility transience translucence treachery triviality truculence truthfulness ugliness
    unambiguity uncertainty unconcern uniformity uniqueness universality unpredictability unreality unselfishness
    unwillingness usefulness uselessness utmost vagueness validity valor variability vehemence veracity
    verisimilitude verve viability vibrancy vice vigor virtue virulence viscosity visibility vitality vividness
    voice wavelength way weight weightlessness whiteness width willingness willpower wise wonderfulness woodgrain
    woodgraining worriment worse worthlessness wrong wrongdoing yardage yellow
    """,
    "body": """
    abdomen alveolus anastomosis ankle anterior antiserum aorta arm armpit arteriole artery ass back baroreceptor
    beard behind belly biceps bile bleb blood bloodstream body bone braid brain breast bronchiole bronchus brow
    bullethead buttocks cadaver cartilage cerebellum cheek cheekbone chest chignon chin clot colon corpse cortex
    corticotropin cytoplasm deltoid duct ear elbow enamel epidermis epiphysis extremity eye eyeball eyebrow eyelid
    face finger fingernail fingertip fist flesh foot forearm forefinger forehead freckle gallbladder gastrocnemius
    gland groin gut hair haircut hairdo hand haunch head hilum hip hormone hypothalamus ileum insulin intima jaw
    jejunum joint jowl kidney knee kneecap knuckle lap lappet lat leaflet leg lid ligament limb lip liver lobe
    lobule loins lung lymphocyte macrophage marrow midsection mouth mucosa mucus muscle musculature mustache
    myocardium myofibril myofibrilla nail navel neck neocortex nerve neutrophil nodule noradrenaline nose
    nucleolus nucleus orb organ orifice os paleocortex palm parenchyma pathway pecs pectoral pectoralis pelvis
    perspiration phagocyte phalanx physiognomy pituitary plaque plasma pleura protoplasm pterygium pussy
    quadriceps retina saliva scalp septum serratus serum shin shinbone shoulder shunt sinusoid skin skull small
    spine spleen sternum stomach submucosa sweat tear teat tendon testicle thatch thigh thighbone throat thumb
    thumbnail thyroid thyroxine tissue tit toe tongue tooth torso trachea tubule turbinate valve vein vessel
    visage vitals waist wattle whiskers womb wrist
    """,
    "cognition": """
    abscissa absolute abstract abstraction acceptance acquaintance activism adroitness affair affairs agenda aim
    alertness alternative amateurishness analogy anatomy anthropology appraisal appreciation approximation
    aptitude arianism arithmetic arrangement artistry arts aspect assay assessment assurance assyriology astronomy
    astrophysics attention attitude attribute average awareness axis backbone bait belief bent bewilderment bias
    binomial bioassay biology biomedicine biopsy blur bonus breadth breakthrough burden catholicism centering
    certainty certitude characteristic chemistry choice christianity classics cleverness cognizance coldness
    collusion coma complex component composite compound comprehension concept conception conceptuality concern
    conclusion condensation conditioning confidence configuration confirmation conjecture consciousness
    conservatism consideration constant constatation constellation contradistinction conviction coordinate
    coordination counterpart craftsmanship craze creativeness creativity credo creed crystallography curiosity
    datum decomposition democracy denseness derivative detail detection determinant deterrent dialectic
    differential differentiation dilemma disarray disbelief discipline disillusionment disinterest dislike
    disregard distinction distraction distribution distrust doctrine dodge doubt dream dynamics economics
    egalitarianism electronics element empiricism encumbrance endowment enigma enlightenment epistemology epitome
    equivalent essence esthetic estimate ethic evidence evocation example exception excitability exemplar
    expectation experience experimentalism experimentation expertise extrapolation eyes eyesight facet fact
    faculty fairyland faith familiarity fanaticism fancy fantasy fare fascism favorite feature fecundity feel
    figuring fillip flair focus focusing folklore foreground forgetfulness formalism fragrance framework
    fundamentals furor generalization genre genus geochemistry geology geometry germ ghost given glottochronology
    goal grasping grounds groundwork guessing guidepost habit headache heart heed heritage hermeneutics hesitation
    histology horsemanship humanism hunch idea ideal ideology ignorance ilk illusion image imagery imagination
    imaging imitation implication impossible impression imprint inability inadvertence inclination indecision
    inexperience inference inkling inquiry insight inspiration instinct integral intellect intelligence intent
    intention intercept interest interpretation interpreting intersection intrigue introject intuition invention
    investigation irresolution irreverence ism issue judgment juju jurisprudence justification keenness ken kind
    knack layout learning leavening letters lexicon lexicostatistics liberalism limitation linguistics literalism
    living logic lore magic make mark marksmanship mastery math mathematics matter mean mechanics medicine
    meditation memorization memory mentality method microcosm millenarianism mimesis mind mineralogy minutia
    misconception model mores morphology morphophonemics musicianship musing mystery naturalism neglect nihilism
    notion nuisance objective obstacle obverse occasions ology opinion ordinate originality outlook paganism
    paragon parameter particular patchwork pathology pattern peculiarity perception perfectibility perfume persona
    perspective phantasy pharmacy philosophy phonemics phonetics phonology physics physiology pick picturing
    pillar pitfall plan platonism plot point policy poll polynomial positivism possibility possible precedent
    preconception prediction predilection prejudice preoccupation prerequisite presumption presupposition
    prevision pricing principle profundity program progressivism projection proof prophecy protestantism prototype
    provincialism prowess psyche psychology psychophysiology psychotherapy purpose puzzlement quest quickness
    radicalism rating rationale rationalism rationalization reactivity reading reality realization reasoning
    reckoning recollection reevaluation reflection regard reliance religion reliving remembrance reorientation
    representation requirement respect responsiveness restriction retentiveness retrospect retrovision reverie
    revery review roadblock rule salesmanship sample scent scepticism schedule scheme science score secularism
    self semitrance sensation sense sensibility sensing sensitivity sharpness sight skepticism skill slant
    sleeping slowness smell snare socialism soldiering solipsism sophistication sort specimen specter standpoint
    statistic stereotype stimulant stimulus strand strategy stupidity substitute suggestion supernaturalism
    superstition suspicion sweetness sympathy syndrome syntax tactic tactics talent taste technique temptation
    tendency test testament theology theory thermodynamics thermostatics thinking thorn thought tradition trouble
    truth type unawareness unconscious undercurrent understanding unrealism unselfconsciousness utopianism
    valuation value values vector verification versatility vertex view viewpoint vigilance vision vista
    visualization vogue volition wakefulness warmongering warmth weltanschauung whole will wisdom worry yoga
    """,
    "communication": """
    ab abridgment absurdity accent accordance account accounting accusation act ad adaptation address adieu adios
    adjective admonition adverb advertisement advertising advice affidavit affirmation agreement album alibi
    allegation allegory allusion alpha altercation ambiguity amphibology anatomical anecdote announcement answer
    apologia apology appeal appendix applause archives argot argument arrow article articulation assent assertion
    assumption asterisk athabascan authorization axiom badge balinese ballad ballot ballyhoo ban banter barb
    bargain bargaining barrage bathos beacon beam beggary bellow beta bible bibliography bickering bid bidding
    bill biography blame blasphemy blues boast bombast book braggadocio brand bravado brevity brief briefing
    broadcast broadcasting broadside bulletin cable cadence cadenza call calumny canon cant carping cartoon
    cassite castigation catalog catalogue catcall caveat censure certificate certiorari channel chapter
    characterization chart charter chatter checklist cheer cheering cherokee chinese chopin chuckle cinema cipher
    circulation citation claim clairvoyance clamoring clapping clause cliche clue code comeback comedy command
    commandment comment commentary commercial commonplace communicating communication communique complement
    compliment con concert concerto concession conciseness concurrence condemnation confession confrontation
    congratulation congratulations connotation consent consonant conspiracy constitution consultation contention
    context contour contract controversy conversation copy correspondence counseling counterpoint counterproposal
    coupon credit criterion criticism croaking crown cry curriculum curse damnation dance danish daring debate
    declamation declaration decree deed definition deliberation delineation demand demonstrative demythologization
    denial denunciation derision description designation details dialect dialogue diary dickens dictate dictionary
    dictum diplomacy directive directory dirge disapprobation disclosure discourse discussion disparagement
    dispatch display dispute dissemination dissension dissent dissolve ditty divertimento divestiture doctorate
    document documentary doggerel dogma drama drawing drawl edition editorial eeg ejaculation embargo
    encouragement encyclopedia ending english entry epic epigram epitaph epithet equation essay etiquette
    exaggeration exclaiming exclamation excursus excuse exhibit exhortation explanation expletive exposition
    fairytale fanfare fantasia farce farewell fiat fiction fig figure file filing film finale fingerprint
    flashback flattery flourish flyer fm footnote footprint forecast forecasting foreknowledge form formative
    formula fostering fountainhead fracas franchise french gag gamma gender giggle glossary gospel gospels gossip
    grapevine graph greek greeting grin grinning gripe groan growling guarantee guess guidance haiku hallelujah
    handclasp handshaking handwriting harangue hawaiian heading headline headlinese hebrew hellenic hello hex
    hexameter hi hint histrionics hokan holler hollering honor hoot horoscope horselaugh hospitality howl howling
    huddle humor hymn hypocrisy hypothesis icelandic idiom iliad illustration imperialism importunity imprecation
    imprimatur impromptu inaugural incantation indication indicator indictment infinitive information initial
    input inscription insinuation insistence instruction instructions insult intercourse interference
    interrogation interrogative interview intonation inventory invitation invocation irony italic item jargon jest
    jibe joke jot journal journalese journalism kerygma keynote khmer label lamentation landler language latin
    laugh laughter laurels lecture legend legislation leitmotiv lemma letter letterhead lettering libretto license
    lie lineup list literature logarithm longhand loophole lordship lullaby lyric magazine mail malediction
    mandamus mandate mantle manual manuscript marking massachuset maxim meaning medal medium medley melodrama
    melody memoir memorabilia memorandum memorial mention menu message metaphor milestone misconstruction
    misinterpretation misnomer misrepresentation missive mistaking misunderstanding moan mockery modifier
    modulation monograph monologue monosyllable monotone moral morse motion motto movie music musical myth name
    narrative nay negative negotiation neuter neutralism news newsletter newspaper nickname no nod nonfiction
    noninterference nonsense notation note notebook notice noun novel nuance numbering oath objection offer
    offering opera operetta opposite opus oration oratorio orchestration order ordinance orthography outburst
    outcry overestimation overtone overture pact paean page paging pamphlet pap papers parable paradox paragraph
    paraphrase parenthesis parisology parlance parody patent patter pennant penutian performance periodical
    permission permit perusal petition philippic philosophizing phoneme phrase phraseology pianism pidgin pinning
    play poem poetry polka popularism portrait portrayal portuguese poster postmark postscript postulate powwow
    praise preaching preamble predicator preface prefix premiere premise preposition prescription pretext primer
    print printing proclamation profanity profile prohibition promise promotion pronoun pronouncement propaganda
    propagation proposal proposition prose prosody protest protestation proverb provision proviso publication
    publicity pun quarrel quatrain query question questioning questionnaire quintet quiz quotation radio rap rasp
    reception recital recommendation reconsideration record recrimination redefinition redundancy reenforcement
    reference refrain refusal register registry regulation reharmonization reissue remark reminder remonstrance
    rendering rendition renunciation reply report reporting reprint reproach reproof request requisition
    resolution respects restatement resume retort return revelation rhyme rhythm riddle ridicule roster rubric
    rumanian rumor rundown saga salish sally sanction sarcasm sassing satire scandal scenario scherzo scoffing
    scowl scream screaming screenplay script scripture secret section sentence serenade serialism sermon session
    sextet sforzando shaft shibboleth shout shouting showdown showing shriek shrieking shrug siamese sigh sign
    signal signaling signature signpost simile singsong slapstick slavic slogan sloganeering slot smile smiling
    snarl sneer song sonnet southernism spanish speaking special specification spectacle speculation speech
    spelling spiritual spur squabble standard statement stationery statute stem stenography story storyline stress
    subject submission subterfuge subtlety suffix suite summary summation superlative supplement surmise swahili
    swearing swoop syllabicity syllable symbol symbolism symphony synonym tabulation tag tale talk talking talks
    target telegram telegraphy telepathy television tenet tenor tense term terminology testimonial testimony text
    thanks theme theorem thesis thriller tibetan ticket tidings timetable title token tone topic touchstone
    transcription translation travelogue treaty tribute trill tune tutorial tv typewriting typing ukrainian
    ultimatum understatement untruth urging utopia utterance vaudeville verb verse version vestige video vignette
    vocabulary vowel wail warning warrant weekly western whisper whodunit wit withdrawal word wording words
    worksheet wrangle writ writings yardstick yell yelling yes yokuts zionism
    """,
    "event": """
    accident accompaniment adjustment advance airflow alteration amplitude appalling bang banging bash beginning
    betterment blare blaring bleat blend bonfire boom bouncing break burial buzz calamity campaign campfire case
    catastrophe cause celebration ceremony change chattering chorus clamor clang clangor clangoring clap clash
    clatter click climax cluck coincidence collision concussion conservation consolidation contest contingency
    conversion cracking crackle crash creaking crunch damage death debacle decrease defeat deformation demolition
    denouement descent destiny deviation din discharge dislocation dispersion distortion disturbance diving doom
    downfall earthquake eclipse elevation emergence emergency encroachment epidemic epiphany episode eruption
    explosion factor fadeout fate fire flash flashing flick flow flowing footstep funeral fusion genesis gleaming
    glimmer glint grassfire growl grumble grumbling grunt gyration happening heartbeat heaving hissing hubbub
    humming impact impairment impinging improvement inception incident induction inevitable initiation instance
    intrusion jolt joust juncture killing knock knocking landslide leakage lessening licking manifestation marvel
    meet menarche miracle misfortune murmur murmuring mutilation muttering noise occasion occurrence olympics omen
    onset onslaught opener ordeal outbreak outcome outflow peal pealing popping pounding prelude prizefight
    pulsation pulse quake quaver race racket raising rattle rattling ravage reappearance recovery recurrence
    remission repeat repetition revolution reward ringing ripple rise roar roaring roll romp rumble runaway runoff
    rustle salvo scrape screech screeching seaquake seepage setback shift sinking smash spark spatter spike splash
    splatter splutter spread sputtering squeak squeal start stop substitution success surf surge swash swell tap
    tapping throbbing thud thumping thunder tick tide time tinkle touch tournament tragedy trampling
    transformation triumph tsunami twist unification uplifting variant variation victory wages waning wave
    weakening wedding whir whirl whirring whistling win worst yelp yelping
    """,
    "feeling": """
    admiration affect affection agony alarm alienation aloofness amazement ambition amusement anger anglophilia
    angst anguish animosity anticipation antipathy appetite apprehension ardor astonishment attachment aversion
    awe bitterness boredom chagrin commiseration compassion compunction conceit consolation consternation contempt
    contrition coolness covetousness delight desire despondency detachment devotion disappointment disapproval
    discontent disdain disgust dismay displeasure dissatisfaction distaste distress dread eagerness earnestness
    ego embarrassment emotion enchantment enjoyment enthusiasm envy euphoria exasperation excitement expectancy
    exultation fear feelings fervor fondness foreboding friendliness fright frustration fulfillment fury gaiety
    glee gratitude grief grievance grudge gusto hate hatred hesitancy hilarity hope horror indifference
    indignation infatuation ingratitude insouciance irritability jealousy joy languor letdown liking longing love
    lust melancholy merriment misgiving mood mortification nervousness nostalgia optimism outrage pang panic
    passion penance pessimism petulance pity pleasure preference premonition pride qualm quiver rage rancor regret
    rejoicing relief relish remorse repentance repugnance resentment resignation revulsion sadism sadness
    satisfaction scorn sensuality sentiment seriousness shame shock sincerity solace solicitude sorrow spite
    stewing stupor surprise surrender suspense temper terror thankfulness thrill timidity torture trepidation
    twinge uneasiness unhappiness vanity vexation whim wildness wish wishing wonder wrath yearning yen zeal zest
    """,
    "food": """
    alcohol apple applejack avocado bacon barley bean beer berry beverage biscuit bitters blackberry blowfish
    booze brandy bread breakfast butter cabbage candy champagne cheese chicken chocolate chuck citron citrus
    coconut coffee cookie cornmeal cracker crisp cud currant daiquiri dessert diet dinner dough draught drink
    eggplant eggs feed flour grape greens grub gum ham hardbake hardtack hay honey jam jelly juice lemon lemonade
    lentil liquor loaf loblolly lobscouse lobscuse lunch luncheon marmalade marrowbone martini meal meat melon
    milk mutton nourishment oatmeal orange pea pear pemmican pickle pie pizza pork porkchop porterhouse potato
    premix produce provisions radish ration rhubarb rice rutabaga salad sandwich sardine sauce sausage sherry
    sirloin slop snack soup sowbelly spirits steak strawberry sugar supper sushi sustenance swallow taffy tea
    tidbit toast toddy toffee tomato vegetable vermouth viand vinegar vintage waffle walnut whiskey whisky wine
    """,
    "group": """
    academy aged agency agglomeration aggregation alignment ally ancestry aristocracy army array assemblage
    association assortment audience authorities aviation backlog baffled band banquet bastion batch battalion
    battery bevy blind bloc board bourgeoisie branch breed brigade brokerage brood brush bunch bundle bureau
    bureaucracy business businessmen cadre capitalism caravan carload cast category cautious cavalcade cavalry
    chain charity choir christendom chunk church circus civilization clan class clergy clientele clique clod club
    clump cluster coalition collection collective college colony column combination combo commission committee
    communism community company conclave conference congregation congress contemporaries content contingent
    convention convoy core corporation corps council country couple court cream crew crossroads crowd cubism cult
    culture cyclades dadaism damned data dead deaf delegation demimonde denomination department descendants
    dictatorship disabled discomfited division doomed dynasty economy elite enemy ensemble faction faithful family
    feast fellowship firm flank fleet flight flock folk folks following forest formation foursome fraternity
    galaxy gang gathering generation gentry gop governed government grade grove hamlet haystack heap herd
    hierarchy highschool hive hodgepodge hollywood homebound homefolk horde household industrialism industry
    infantry ingroup institute institution instrumentality judaism judiciary jury kindergarten knot labor labour
    laity law leaders league legion legislature line lineage litter lost lump maimed majors manpower manufacturer
    masses matrix meeting membership men military militia ministry minority mission mob musketry mythology nation
    nationality navy nazism neoromanticism network nobility orchestra ordering organization outfit package packet
    pair pantheon parade parish parliament partnership party patrol pedigree people personnel phylum pile platoon
    police populace population posse potpourri processor profession progression proletariat public publisher
    rabble rally rank rear rearguard regime regiment reich remuda republic reserves retreated retrospective
    reunion rotc row ruck school sect seminary senate sequence series set settlement sick slain social society
    soldiery sorority soviets species squad squadron stack staff statuary streak subcommittee subgroup subspace
    subspecies subsystem swad swarm symposium syndicate table tableau team thicket throng traffic tribunal troop
    troops troupe tudor tuft tyranny un unconfessed underbrush underworld uninitiate union university utility
    vanguard variety vegetation viewers village wildlife wisp woods wounded
    """,
    "location": """
    abode acapulco alabama alaska albany america amsterdam apex arctic area arizona arkansas athens atlanta attica
    austin australia backwoods bali baltimore battlefield battlefront battleground bavaria beachhead beat
    bedground bedside bennington berlin bern birmingham birthplace bombay bonn border borough boston bottom
    boundary bounds brazil bridgehead britain broadway brooklyn bulgaria burma california cambodia campus canada
    cemetery center ceylon charleston cheyenne chicago china churchyard cincinnati city clearing cleveland
    colorado columbus common commonwealth commune concord confederacy congo connecticut copenhagen corner
    cornfield countryside county crest cuba czechoslovakia dallas damascus dc demarcation denmark denver
    derivation desert destination detroit direction district downtown dublin ecliptic edge egypt empire encampment
    enclave end endpoint england environs epicenter equator exterior extremum fairway farmland field fireside
    florence florida flyway france front frontier georgia germany ghana ghetto graveyard greece greenland guam
    guatemala habitat hangout harbor harlem haunt hawaii hayfield heaven heavens heights hell hemisphere here
    hideaway hideout hipline holland home homeland hometown honolulu horizon houston hungary iceland illinois
    india indiana indianapolis indonesia inside interior iran iraq ireland isopleth italy japan java jerusalem
    junkyard kansas kent kentucky khartoum korea labrador lair landmark landscape laos latitude lawn left lisbon
    liverpool locale locality london longitude louisiana maine manchester manhattan maryland massachusetts meadow
    megalopolis memphis metropolis mexico michigan midair middle midst midwest milwaukee minneapolis minnesota
    missouri montreal morocco moscow motherland munich nashville nassau nebraska neighborhood neighbourhood
    newcastle newport north northland northwest norway odessa ohio oilfield oklahoma open orbit oregon orient
    origin outline outpost outside outskirt outskirts oxford pakistan palermo palestine panama paradise paris park
    parts pasture pennsylvania peru philadelphia philippines phoenix piazza piedmont pisces pittsburgh place
    playground poland polls port portugal position post prairie precinct premises protectorate provenance
    providence province rabat reach rearward region reservation residence resort richmond rome rooftop route
    russia sacramento savannah scene scotland scrapheap seat seattle setting shrubbery siberia sicily side
    silhouette site slum source south spain spot springfield state stratum subdivision suburb sumatra sweden
    switzerland syria tahiti taiwan tee tennessee terrain territory texas thailand thick tibet tip tokyo top
    toronto town tract trend tunisia underside unknown uptown us ussr utah venezuela venice vermont vicinity
    vienna vientiane virginia warsaw washington wasteland waterfront watermark watershed west whereabouts winnipeg
    wyoming yugoslavia zenith zone
    """,
    "motive": """
    compulsion conscience ethics hedonism impulse incentive inducement mania morals reason urge
    """,
    "object": """
    abyss adjunct aegean africa agent anion antares anthill arroyo asia atlantic bank bay beach berg bluff bog
    bottomland boulder bowlder brook bubble burrow calculus canyon canyonside cape caribbean cave cavern cavity
    chip cliff coast comet continent cosmos cove crack crag creek crust crystallite cumulus declivity delaware
    delta dipole draw dregs drumlin dune earth electron essential estuary europe flat fleck foam fragment froth
    glacier globe grain granule grinding ground gulf gully headland hill hillock hillside hole holystone hudson
    incline inlet ion island isle jupiter knoll lagoon lake landmass lather leak ledge lowland mainland maria mars
    marsh mediterranean mekong meteor meteorite micelle micrometeorite millpond mire mississippi moon mountain
    mountainside nest nubbin ocean opening orinoco pacific pebble peninsula photon pit plain planet planetoid pond
    pothole precipice proton pulp radiator rainbow rathole reef remains ribbon ridge rift river riverbank rivulet
    rock sabine saturn scrap scraping sea seacoast sediment sheet shore sky slope soapsuds sod splinter spume star
    steppe stone strait stream stretch strip stub subcontinent suds sun swamp sward tangle tidewater track trail
    trough turf universe vagabond valley variable venus volcano waterfall waterway web world
    """,
    "person": """
    abbot abo abolitionist aborigine academic accomplice accountant acolyte actor actress adam adherent
    administrator admirer adolescent adonis adult adulterer adventurer adversary advisor advocate aeon aeschylus
    aggressor aide alabaman alabamian alderman alien amateur ambassador american amorist anabaptist analyst
    anarchist ancestor angel anglican antagonist antecedent anthropologist apache apologist apothecary apparition
    applicant appointee appraiser apprentice archaeologist archangel archbishop architect arianist aristotle
    artilleryman artisan artist aspirant assassin assessor assignee assistant associate assyrian atheist athlete
    attacker attendant attorney aunt author auxiliary babe baby babylonian bachelor backer ballerina balletomane
    ballplayer balzac bandit banker banshee baptist barbarian barkeep barnburner bartender basileus bastard bather
    batter beadle beadsman bearer beatnik beau beggar beginner believer belle bellhop belshazzar beneficiary
    besieger bidder biologist biophysicist bishop biter blackmailer blacksmith bloke blonde bluestocking boatswain
    bobbysoxer bodybuilder bodyguard bogey bolshevik bondsman booby booker bootlegger borrower boss bourbon boxer
    boy briber bricklayer bride bridegroom brigadier british broker brother brute buddha buddhist buddy buff
    buffoon bugler bully bullyboy bum bunkmate bunter burglar busboy bushwhacker businessman butler buyer caesar
    californian caliph caller camper campmate candidate capitalist captain captive captor cardinal caretaker
    carpenter carrier cartoonist catcher caterer catholic cattleman cavalryman caveman celebrant celebrity
    chairman chambermaid champ champion chap character charlatan chela chemist chief chieftain child chiropractor
    choirboy chorine chosen christ christian chump churchgoer churchman citizen civilian claimant classicist
    classifier classmate clergyman cleric clerk client clown coach cobbler coleridge collaborator colleague
    collector collegian colonel colonial coloratura columnist comedian comer commander commando commentator commie
    commissioner committeeman commoner communist companion compatriot competitor composer compulsive comrade
    concessionaire concierge conductor confederate confessor confidant confidante confrere congressman connoisseur
    conqueror conservative conspirator constable consultant consumer contemporary contestant contractor contralto
    contributor controller convert conveyor convict cook coon coordinator cop coquette coroner corporal
    correspondent cosigner counsel counselor countryman courier courtier cousin coward cowboy cowhand cowpuncher
    crackpot crafter craftsman creator criminal cripple critic crofter crone crony crook culprit cultist cuss
    custodian customer cyclist cynic dad daddy dairyman dame dancer dane dante darling darwin daughter deacon
    deadhead dealer dean dear deceased decedent decorator defendant defender deity delegate demagogue demander
    democrat demon demonstrator dentist dependent deportee depositor deputy dervish descendant descendent designer
    desperate despoiler detective detractor developer devil devisee devotee diabetic diagnostician dignitary
    diplomat director disciple dissenter distributor divine divinity doctor don donor doorman dragon dramatist
    draper dreamer drinker driver dropout drover drummer drunk drunkard duelist duffer duke dullard dwarf dweller
    earl earthman eccentric economist editor educator egghead egotist elder elector electrotherapist elizabethan
    embodiment employee employer engineer englishman engraver enrollee entertainer enthusiast entrepreneur epicure
    equal escort ethiopian european evangelist eve evildoer executioner executive executor existentialist
    experimenter expert explorer exporter extern fairy faker fanatic fantasist farmer father fella fellow felon
    fielder fieldhand fiend fighter filipino finn fisher fisherman fishmonger fishwife fixer flapper flautist
    fledgling floridian florist foe follower fool forefather foreigner foreman forerunner freak freeman
    freewheeler frenchman freshman freud friend fugitive fullback gadfly gagwriter gallant gambler gamin gangster
    gardener general generalist geneticist genie genius gentleman geographer geologist georgian german ghoul girl
    girlfriend giver gladiator glutton gnome god goddess goldsmith golfer goner gospeler gourmet governess
    governor graduate grammarian grandchild grandfather grandma grandmother grandparent granny graybeard grocer
    groom grower grownup guard guardian guerrilla guest guide gunman gunner gunslinger guru guy gymnast
    gynecologist hack hacker halfback handyman hater hawker headmaster headsman healer hearer hegel heir hellion
    helper herald heretic hero heroine herpetologist highness highwayman hijacker hillbilly historian hitler
    hitter holmes homesteader homosexual hood horseman host hostess hotelman hotshot housebreaker householder
    housewife huckster hulk humanist humorist hun hunter hurler husband hypocrite idealist ideologist idiot idler
    ignoramus illustrator imbecile immigrant imp impressionist incarnation incompetent incubus indian
    individualist infant infantryman infielder informant inhabitant inmate inquisitor inspector instructor
    instrumentalist intellectual intermediary interne interpreter interviewer intruder invader invalid inventor
    investigator investor irish irishman ironworker israeli italian jackass jamaican janissary janitor jansenist
    jap japanese jerk jesuit jesus jew jeweler jimdandy jimhickey jockey johnny joker journalist judge junior
    jurist juror kid kidnapper killer king kipling knight korean krauthead laborer lackey lad lady laggard
    landlord landowner lasher lawman lawyer layman leader learner lecher lecturer lefty legatee legislator
    letterman liar liberal libertine librarian lieutenant lifter lightweight lincoln linebacker lineman linguist
    listener litigant logger londoner longshoreman loon lord lorelei loser louisianan lover loyalist lucifer
    luminary lummox lunkhead lyricist ma machinist madam madman magician magistrate maid maiden mailman major
    maker malfeasant mama mamma man manager maniac manservant mantrap marine marksman marshal martian martyr mary
    masseur master mate matriarch matron mayor mechanic member mercenary mercer merchant mermaid messenger metis
    mexican midshipman milquetoast miner minister minor minstrel misanthrope misogynist miss missionary mistress
    mocker moderate modern mommy monarch moneymaker monk monologist monsieur monster monstrosity moralist
    mortician moses mother mourner mover moviegoer murderer muscleman muse musician mutant mutineer namesake
    napoleon naprapath national native naturopath navigator nazi negro neighbor nemesis nephew neptune neurotic
    neutralist newcomer newsboy newsman newspaperman newton niece nigger nigra nobody noncom nonconformist
    nondriver northerner notable novelist nun nurse nymph nymphomaniac observer occidental occupant offender
    officer official offspring ogress oldster onlooker operagoer opponent orator orderly ordinary organizer orphan
    outcast outfielder outlaw outsider overachiever overnighter owner oyabun pa pagan painter pander papa
    paranoiac pardner parent parishioner parson participant partner passenger passerby pastor pathologist patient
    patriot patroller patrolman patron patronne peasant peddler peer pensioner perfectionist performer personage
    personification pessimist petitioner phantom pharmacist philanthropist philosopher phony physician physicist
    pianist picasso picket pilgrim pilot pimp pioneer piper pirate pistoleer pitcher pixie plainclothesman planner
    planter plasterer plato platonist player playmate playwright plumber poet policeman politician pop pope porter
    portwatcher poseur positivist posseman potter pow practitioner preacher predecessor presbyterian president
    prey prick priest primate prince prisoner private pro procurer producer professional professor prometheus
    promoter promulgator propagandist prophet proponent proprietor prosecutor prostitute protagonist protege
    protestant prowler psychiatrist psychologist psychopath psychopomp publicist puke puncher pundit punk punster
    pupil pursued pursuer purveyor quack quaker quarterback questioner rabbi racine racist racketeer ragamuffin
    rajah rancher rapist rascal reactionary reader realist reb rebel receptionist recipient recluse recruit
    redcoat redheader referee refugee registrant regular relative religionist repairman reporter representative
    reprobate republican researcher resident retailer reveller reverend reviewer rhetorician rider rifleman rigger
    rival roarer robber rogue roman romantic roofer rookie roosevelt roughneck rousseau rowdy ruffian ruler runner
    russian rustler safebreaker sage sailor saint salesgirl saleslady salesman saracen satirist savage saver
    savior schizophrenic scholar scholastic schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress
    scientist scot scotchman scoundrel scout sculptor seafarer seaman secessionist secretary secularist seeker
    seer segregationist selectman seminarian senator senior sentimentalist sentinel sentry sergeant servant
    settler shakespeare sharer sheepman shepherd sheriff shopkeeper shopper shortstop sicilian signore singer
    sinner sioux sipper sir sis sister skeptic skirmisher skunk slave sleeper sleepwalker slob slugger smuggler
    sniper socialist sociologist soldier soloist son songwriter sonny soothsayer sophisticate sophomore soprano
    soul southerner southpaw sovereign speaker specialist spectator spirit spokesman sponsor sportsman sportswoman
    spouse sprinter spy squire stager stalin starlet statesman statistician stepchild stepmother steward stiff
    stockbroker stockholder stoic storekeeper storyteller straggler stranger strategist stravinsky student stupid
    stylist subjectivist subordinate suburbanite successor sucker sudanese sufferer suitor sultan superintendent
    superior supernatural supervisor supplier supporter surgeon surveyor survivor suspect swami swashbuckler swede
    sweetheart swiss symbolist tackle tailback taxidriver taxpayer teacher teammate teamster tease technician
    teenager teetotaler telegrapher tenant terrorist texan theatregoer theologian theorist therapist thief thinker
    thoreau tiger tormentor tory toter tourist townsman tractarian trader tradesman traditionalist tragedian
    trainman traitor tramp trapper traveler traveller treasurer troll trooper troubleshooter trumpeter trustee
    tumbler tutor twin twirler tyrant ubermensch uncle underachiever undergraduate underling undersecretary
    undertaker unfortunate unitarian urchin user utopian valet vandal vaquero vendor vet veteran vicar victim
    victor viewer villager villain violinist virgin virginian virtuoso visitor vocalist voltaire volunteer voter
    voyager wag waiter waitress wanderer ward warrior watcher watchmaker watchman watercolorist wearer westerner
    whale whig white whiz wholesaler whore widow widower wife wigmaker wildcatter windbag wingback wingman winner
    wisenheimer witch witness wizard woman woodcarver wordsworth worker workman worshipper wrestler wretch writer
    yank yankee yokel youngster youth zionist zombie
    """,
    "phenomenon": """
    aerosol affinity aftereffect arc attraction autofluorescence birefringence blizzard bolt bond breeze
    capacitance cloud cloudburst conduction conductivity consequence corona current dent deposit diffraction
    downpour drag drift drizzle effect electricity energy exchange firelight flood floodhead fluorescence fog
    fortune galvanism gegenschein gravity gust hail haze heat hurricane impetus inundation inversion lamplight
    light lightning luminescence magnetism microwave mist monsoon moonlight necrosis piezoelectricity polarization
    pressure radiance radiation rain rainfall ray repulsion resonance response result sedimentation shear smoke
    snow snowfall spectrum starlight storm strain suction sunlight sunray sunshine thrust tornado torrent
    turbulence ultraviolet upshot voltage wake weather whiff wind
    """,
    "plant": """
    balsam banana bark beech blade blossom bough bramble brassica brier bud bulb burr bush catkin chrysanthemum
    clover columbine corn creeper crop daffodil daisy dandelion dichondra dogwood elm flower foliage frangipani
    fruit fuzz gentian ginkgo grass harvest herb hollyhock honeysuckle ivy jonquil larkspur leaf legume lilac
    linden lotus mahogany manzanita maple moss myrtle nectary needle nut oak oat oleander orchid pansy peony
    periwinkle petal phloem pine pinecone pith pollen poppy pseudophloem ribes root rose rosebud sagebrush
    sandalwood sapling seed seedling seedpod shamrock shrub sloe snapdragon snowball spore stamen stump syringa
    teakwood tree treetop trunk tulip twig verbena vine violet wallflower weed wheat willow xylem yucca
    """,
    "possession": """
    acres allocation allotment allowance amount appropriation audit barony benefit bequest bet booty bribe budget
    capital cash check checkbook coin comforts compensation cost coverage currency cut deduction diamond dime
    dividend donation dowry draft earnest earnings equity escheat estate expenditure expense fee found fund funds
    gift giveaway gnp gold grant income installment insurance intangible kale land lease ledger legacy livelihood
    loan loot loss losses money mortgage overhead overpayment ownership pay payment payroll pearl pension
    plantation plunder premium principal prize proceeds profit profits property proprietorship ransom receipts
    redress refund reimbursement remuneration rent resource retribution revenue royalty ruby salary savings
    scholarship share slice stake stock subscription subsidy subsistence sum takings tariff tax things toll
    traineeship treasure treasury trust tuition wage
    """,
    "process": """
    absorption accretion accumulation aeration agglutination antiredeposition blaze bloom blooming blowing boiling
    brooding calcification calving centrifugation chromatography combustion convection cooling decay decline
    deepening defining degeneration desorption diffusion diminution dissolution distillation ebbing electrolysis
    electrophoresis elution erosion evaporation evolution excretion falloff feedback flame flocculation flowering
    fractionation freezing gassing growing growth hatching healing heating heredity immunoelectrophoresis
    inflation inflow influx iodination laying lookup maturation mechanism melting microphoning organification
    oscillation ossification oxidation pathogenesis polymerization prechlorination processing proliferation
    proteolysis quadrupling quickening reaction recuperation redeposition reducing refrigeration replenishment
    reproduction ripening rooting saturation secretion shaping slippage slump soaking softening sorption synergism
    synthesis thaw thawing transpiration ultracentrifugation unfolding
    """,
    "quantity": """
    a ace acre aliquot amp armful atm bandwidth barnful billion bit boatload bushel c carton cc cent centimeter cm
    coefficient count decimeter deluge dollar dosage dozen dozens droplet dustpanful enough f fifteen fifth fifty
    fill five four fourteen franc furlong g gain gal gallon gauss gee gm gram half handful hp hundred in inch
    increase integer k kilometer km l lb liter little lot lots m maximum megaton mesh meter mg micron mile
    milliampere millidegree milligram milliliter millimeter million minimum mint mite ml mm morsel mouthful much
    multitude mv myriad naught nine nineteen nothing one ounce pack par parking peak penny pfennig pocketful poise
    pound prime psi quart quarter quota reflectance reservoir roomful scoop scores seven shoeful shred six
    spoonful sprinkling supply teaspoonful ten tenth third thirteen thirty thousand three ton tons trace trio
    twelve twenty two unit v volume wads watt weighting whit worth yard zero zloty
    """,
    "relation": """
    antithesis applicability asynchrony baseline basis bearing brotherhood competition connection contradiction
    contrary contrast correlation cosecant desynchronizing east efficiency extraneousness first foundation fourth
    function gradient incidence incompatibility index inflection interdependence interrelation interrelationship
    kinship link mutuality ninth norm northeast operator paradigm part percent percentage pertinence polarity
    politics portion proportion proportionality rapport ratio relatedness relations relationship relevance
    relevancy remainder remnant rest reverse scale southeast southwest steprelationship subpart synchronism
    synchrony turnover twentieth
    """,
    "shape": """
    angle arch azimuth bend blob bottleneck bound brink bulge chord circle cleft constriction crevice cube curve
    cylinder disk dot drop ellipsoid flare fold fringe funnel groove hollow indentation margin mold notch
    octahedron oval periphery pore protuberance pucker rectangle rim rut sector spherule spiral square stamp
    striation subfigure swirl tangent triangle turn verge wart wedge whorl wrinkle
    """,
    "state": """
    abasement aberration abjection abnormality abscess absence acetonemia ache acquiescence actuality adenoma
    adversity affiliation affluence agitation ague ailment alerting ambiance anaesthesia anaplasmosis anarchy
    anemia annoyance anomie anonymity anorexia anxiety arena arteriolosclerosis arthritis ascendancy atmosphere
    atrophy autonomy balance bankruptcy being bereavement bilharziasis bite blight blindness bloat bluster boon
    bosom bronchiolitis brucellosis bruise burn bursitis cancer captivity cardiomegaly challenge championship
    chance chaos cholelithiasis circumstance circumstances claustrophobia climate clubfoot coccidioidomycosis
    coccidiosis coexistence cohesion cohesiveness cold collapse comfort commotion companionship complaint
    completeness complicity condition confidentiality confinement confusion congestion consensus contamination
    continuity contusion convenience cramp criminality crisis crudity custody cyst danger dark darkness deadlock
    debility debt defect deficiency deflection dejection delirium demineralization dependence dependency
    depression desolation despair desperation despotism deterioration diabetes diarrhea diarrhoea disability
    disagreement disaster discomfort discontinuity discredit discretion disease disgrace dishonor disintegration
    disorder disrepair disrepute domain dominion drought drowsiness drunkenness dryness dysentery ecstasy edema
    elation eminence emphasis emphysema employ employment emptiness enterotoxemia entirety environment equilibrium
    equivalence esteem estrangement exclusion exemption exhaustion exigency existence extent eyestrain falsity
    fame fantods fasciculation fascination fatigue feebleness ferment fermentation fever fibrosis fit fix flavor
    flaw flu footing founder frambesia freedom frenzy friction friendship frostbite fullness fuss gas glanders
    glaucoma gloom glory glow goitre gout grace gratification guilt hallucination halt handicap hangover happiness
    hardship harm hazard health hemorrhage hemorrhoid hepatitis hollowness honour humidity humiliation hunger
    hurry hurt hyalinization hypercellularity hyperemia hyperplasia hypertrophy hypoadrenocorticism
    hypocellularity hypothyroidism hysteria illegitimacy illness illumination imbalance imminence immobility
    immunity impasse impatience impunity inaction inconvenience independence indigestion infection inferiority
    infirmity injury insanity instability insularity insulation integrity interconnectedness intermarriage
    invulnerability irritation isolation jeopardy jumble ketosis kingdom lack leprosy lesion lethargy liability
    liaison liberty life lighting limbo loneliness lousiness luck madness malady malaise malaria malignancy
    manhood marriage materialism matrimony megalomania menace mess milieu misery moisture monopoly morale muddle
    myelofibrosis nadir nakedness nausea necessity need nerves neurosis niche nightmare nirvana nonoccurrence
    nowhere numbness oblivion occlusion operation opportunity osteoporosis overcast pain parenthood paroxysm peace
    perfection peril perturbation pimple plight pneumonia poignancy polio pollution polymyositis potential
    potentiality poverty precedence predicament predominance predomination preexistence presence preserve press
    prestige primacy priority problem prominence prospect prosperity purgatory purity quiet rapture readiness
    ready realm recession recognition refinement repression reprieve reputation repute respite retirement
    rheumatism rhinotracheitis risk romance rot ruin safety sanitation sanity satiety scar sciatica scours scratch
    security seizure seniority separation severalty shade shadow shirtsleeves shivering shoes showcase sickness
    silence situation slavery sleep slovenliness slumber smallpox sobriety soil solitude sore sovereignty spasm
    spell sphere splenomegaly spotlight sprue stagnation standing standstill stardom starvation stature status
    sting strife subjugation suffering supremacy surroundings survival susceptibility swelling swing symptom taint
    tan tantrum tempest tension terms thing thirst threat throe thrombosis thrombus tilth torment torpor totality
    trance trembling trim tuberculosis tularemia tumor tumour tumult turmoil typhoid typhus ulcer ulceration
    unbalance unemployment unity unreason unrest upheaval uproar upset urgency vacancy vacuolization vacuum
    vertigo virginity vulnerability want weakness wealth weariness welcome welter wet wetness woe wound wreck
    wretchedness yaws
    """,
    "substance": """
    acetone acid active adhesive agate agglutinin air alabaster albumin alkali alkylbenzenesulfonate alligator
    aluminum alundum aminomethane ammoniac anionic antibody antigen argon arsenic ash asphalt atom barium beebread
    beryllium bonemeal borate brass bronze buffer builder butterfat calcium carbon carbonate cardboard
    catecholamine cellulose cement charcoal chemical chloride chlorine cholesterol chrome chromium clay coal
    compost concentrate concrete conjugate coolant copper cork corticosteroid cotton cowhide cr crush crystal
    debris des detergent dew dexamethasone diethylstilbestrol dilution dimer dimethylglyoxime dirt dishwater
    droppings dross dung dust effluent eluate emanation enzyme epoxy ester ethanol eutectic excelsior extract
    fallout fat fertilizer fiber fiberglass fibrin fieldstone filling firewood flint floc fluff fluid fluorescein
    fluoride fluorine fluoroboride formulation fraction frost fuel fumes fur garbage gasoline germanium glass
    globulin glue glycerine glycerol goitrogen granite graphite gravel grease gunpowder halogen helium hemoglobin
    hemosiderin hide homogenate hyacinth hydride hydrocarbon hydrochloride hydrogen hydroxide hydroxymethyl ice
    icicle impurity incense ink intermediate iodide iodine iodocompound iodoprotein iodothyronine iodotyrosine
    iron isocyanate isomer ivory jade junk kerosene kleenex leather lignite linoleum lint liquid log lumber manure
    marble material mercury metal mineral mixture molecule monomer mud nectar nickel nicotine nitrate nitrogen
    norethandrolone o obsidian oil ore orthophosphate oxygen ozone packing pad paper parchment particle paste pbs
    peptidase perchlorate peroxide phenothiazine phosgene phosphate phosphorus pigment pigskin plank plaster
    plastic platinum poison polybutene polyelectrolyte polyethylene polyphosphate potassium powder precipitate
    precipitin prednisone propylthiouracil protease protein pyrex quartz radical radiochlorine rawhide reactant
    reagent refuse residue resorcinol resuspension rh riboflavin rubber rubbish rubble saline salt saltwater sand
    sandpaper sawdust scavenger seawater sewage sheepskin shit silicate silicone silver sludge sodium solid
    solution solvent sourdough spice splinters sponge spray steel steroid straw strychnine stucco stuff subsoil
    substrate sulfur surfactant suspension tallow tar thiamin thiocyanate thiouracil thyroglobulin thyronine
    thyrotrophin timber tin topsoil toxin triamcinolone tsh tungsten tyrosine urine vapor vellum vinyl vitamin
    wafer wallpaper waste wastewater water wax wicker wood xenon zinc
    """,
    "time": """
    adolescence adulthood afternoon airspeed anachronism anniversary antiquity apogee april aug august autumn
    bedtime birth birthday blackout bout boyhood bygone calendar centennial century childhood christmas clocking
    close continuum cps culmination cycle date dawn dawning day daybreak daylight days daytime deadline deathbed
    dec decade december delay dinnertime duration dusk dying easter epoch era eternity evening evensong expiration
    extension fall feb february festival fifties flush flux forties frequency friday furlough future gait grave
    halftime halloween hanukkah heyday history hitch holiday honeymoon hour hours hr hypervelocity incipience
    incipiency infancy inning instant interim interlude interval jan january july june kc last leave leisure
    lifetime lull lunation march maturity may mc microsecond midday midnight midsummer midwatch millennium min
    minute moment monday month morning morrow mph night nightfall nighttime nineties noon nov november novitiate
    now oct octave october outset overtime pace pacing past pause payday period permian phase picnic pinpoint
    preseason present presidency rate reconstruction reign renaissance restoration rpm sabbath saturday schooldays
    season sec second sept september sixties spacing span speed spring springtime stage summer sunday sundown
    teens tempo tenure termination thanksgiving then thirties threshold thursday times today tomorrow tonight
    tuesday twenties twilight twinkling vacation velocity wait wednesday week weekday weekend while widowhood wink
    winter wintertime workweek year years yesterday yesteryear yr
    """,
    "tops": """
    animal artifact beast creature entity event feeling food group grouping individual knowledge location mortal
    motivation motive nutrient object organism person phenomenon quantity relation someone space substance
    """,
}

VERBS = {
    "body": """
    alleviate awake awaken bathe beam beget behave belch blanch bleed blink blow blubber blush breathe choke
    chortle chuckle chuff cleanse clothe costume cough crane cure defecate disrobe don doze dress drowse drug emit
    energize exhale exhaust exude faint father flush frown gasp giggle glare glower gnash grimace grin handicap
    harm hat hatch hibernate hypnotize infect inflame inject injure laugh narcotize nurse pain pale pant piss
    pupate reawaken recreate redden relax relieve resurrect retch revitalize revive robe salivate scab scowl
    secrete shave shirt shrug shudder sigh sire slaver sleep slumber smile smirk sneer snicker snigger snore sob
    spit sprain squint sterilize sun sweat swoon tire titter twitch undress upraise vivify vomit wake wear weary
    weep wheeze whimper wink wound yawn
    """,
    "change": """
    abridge absent accelerate acclimatize accrue acculturate accustom adapt add adjourn adjust admix affect age
    aggravate align alphabetize alter alternate amass amplify animize annihilate archaize attune augment automate
    bake barbecue baste beautify become befall begin blacken bleach blister bloat bloom blossom blunt bog boil
    bolster break brighten broaden broil brown bubble bud buffer bulge bulk burgeon burn burst calcify calibrate
    can centralize change citrate clear climax clock clot coagulate coalesce codify color commence communize
    commute complement complete complicate compound concentrate condense confine congeal conjugate conquer
    consolidate contaminate conventionalize convert cool coordinate correct corrode crack cremate cripple croak
    crystallize culminate cup curl curtail damage dampen darken deaden debilitate decay decelerate decentralize
    decline decompose decrease deepen defrost degas delay demythologize depersonalize deteriorate detonate detract
    detribalize devastate dialyze die dilate dilute diminish disable disappear disintegrate disqualify dissolve
    distill doctor dose double dry dwindle dye dynamite edit efface effloresce eliminate elongate emanate
    emasculate emerge emigrate empty enable enervate enhance enlarge enrich equilibrate eradicate erase erode
    erupt europeanize evaporate exacerbate explode extend extinguish facilitate fade federalize fertilize fill
    finish fix flatten flourish flower foam foreshorten fortify fracture frizzle furl fuse gear germinate grill
    grow hamper happen harden harshen hasten heal heat heighten hibachi highlight homogenize hush illuminate
    illumine impair improve incapacitate incorporate increase incubate inflate inhibit insulate integrate
    intensify interlock inure invert iodinate irrigate isolate keynote languish league lengthen lessen light limit
    loosen lyophilize magnetize magnify mar marinate massacre materialize mature maximize melt mend merge
    metamorphose meter milk minimize mist mix mobilize modernize modify moisten muck mutilate narrow nationalize
    naturalize obliterate occur organise ossify outgrow outmode overfill overheat oxidise pall paralyze parch pare
    people perfect perish persevere personalize petrify polarize pooch precondition preisolate prepare prime
    process progress prolong pulverize punctuate purify purse quadruple quell quicken raise reactivate readapt
    readjust realign reappear rearrange reconcile recondition reconvert recur redouble reduce reenforce refill
    refine reform refurbish regulate reinforce remain remedy remodel remove render repair replace replenish
    resettle restrict resume resuspend retard rev revamp reverse revert revolutionize ripen ritualize roast root
    rot rust saturate saute scorch sear seclude secularize sensitize sentimentalize shatter shift shorten shrink
    silence simmer simplify singe slacken slow smolder snowball sour souse specialize spice spotlight sprout
    square squelch stabilize stain standardize start stay steady stiffen stimulate strengthen structure stun
    sublime subside suffuse sulphur sunder suppress swell switch synchronize systematize tailor tame taper
    terminate thaw thicken thin thrive throttle tighten time tint toast transform transmute transpose triple tune
    twig unfold unify unscramble unthaw up update upset urbanize vanish vary ventilate wane warm water weaken
    weatherstrip wet whiten widen wilt wither worsen yellow
    """,
    "cognition": """
    abstract accept affirm amaze analyse analyze anticipate appraise apprehend apprentice appropriate ascribe
    aspire assay assess assimilate associate assume astonish astound attribute audit authenticate await baffle
    base befuddle believe beware bewilder book brood brook budget calculate catalogue catch categorize cerebrate
    chart check choose class classify collate commemorate compare comprehend compute conclude confirm confound
    confuse conjecture consider conspire construe contrast corroborate credit cube dawn debate decide deduce
    deduct deem demarcate derive desert diagnose differentiate disapprove disbelieve discredit discriminate
    disprove distinguish distrust doubt downgrade dwell endure engross engulf equate err esteem estimate evaluate
    examine exclude expect explore factor fathom figure focus foreknow foresee forget forsake gauge grade group
    guess hypothesize identify impute inculcate indoctrinate infer insure intend internalize interpret jilt judge
    key know learn link major master mastermind measure meditate memorize miscalculate misconstrue misgauge
    misjudge misread mistake mistrust misunderstand mull multiply muse mystify neglect omit outclass overestimate
    override philosophize pick plan plat plot plumb ponder pore presume presuppose puzzle rank rate react read
    realize reason recalculate recall reckon reclassify recognize recollect reconsider reconstruct reevaluate
    reexamine regard reject relate relearn relive rely remember remind reminisce reorder reprobate repute reread
    reshape resolve respect respond rethink review rivet romanticize savvy schedule scheme select sequence shape
    skip slate slot solve speculate steep study stump subordinate substantiate subtract surmise surprise survey
    synthesise synthesize theorize think tolerate trace train trust underestimate underrate understand upgrade
    value verify view wonder
    """,
    "communication": """
    accede accentuate acclaim accost accuse acknowledge acquaint acquiesce acquit address admit admonish advertise
    advise advocate affront agree alert allege amend announce answer apologize applaud approve arbitrate argue
    ascertain ask assent assert assure attest augur authorize avoid babble bait banter baptize bar bark bawl bay
    beckon bedamn beg bellow bemoan berate beseech besmirch bespeak bet betray bewail bicker blab blame blaspheme
    bleat bless blurt boast bode boo bow brag brief broadcast bruit bulletin bullshit bypass cable cackle call
    calumniate canonize caricature castigate catechize caution caw certify chaff challenge chant characterize chat
    chide chirp chorus chronicle cipher circulate cite claim clamor clarify cluck coach coax command commend
    comment commune communicate complain compliment compromise concede concur condemn condone confer confess
    confide congratulate connote consent consult contact contend contest contract converse convey convict convince
    convulse couch counsel count counter counterchallenge criticise criticize croon crow crunch cry curse cuss
    damn deal declaim declare decree decry dedicate defend deliver demand demur denote denounce deny deplore
    deride describe designate destine detail deter determine devote dial dictate digress direct disabuse disagree
    disallow disclose discount discourage discuss dismiss dispute disregard disrupt dissemble disseminate dissent
    dissuade distort divulge docket document doom drawl dub dupe echo edify ejaculate elaborate elucidate
    embellish emphasize encipher enjoin enquire ensure entice enumerate enunciate eschew eulogize evade evidence
    exact exaggerate exalt except exclaim excommunicate excoriate excuse exonerate explain expound express
    extenuate extrapolate face falsify fault feign felicitate file film flag flatter flirt flout forbid forecast
    forgive formulate forswear fulminate gabble general generalize gesticulate gesture gloat glorify glory greet
    groan growl grumble grunt guarantee hail harangue harp hazard headline heave hedge herald hint hiss holler
    hoot howl hum humor ignore illustrate implore imply imprecate indicate inflect inflict inform inquire insist
    instigate instruct insult intercede interject interrupt interview intimate intone introduce inveigh
    investigate issue itemize jabber jaw jeer jest joke justify kid label lampoon leak lecture list log lure
    manifest marvel mean mediate mention mesmerize mew mince mind misinterpret misname misquote misrepresent
    mitigate moan mock moderate moo motion mouth mumble murmur mutter nag name narrate nasale needle negotiate
    nickname nod nominate notarize note notify nurture object officer oppose order outline overburden
    overemphasize pad page paraphrase pardon parrot permit petition phone photograph phrase pipe plead pledge
    point portend portray postulate praise prattle pray preach predict preface presage prescribe pretend probe
    proceed proclaim profess program prohibit project promise promulgate pronounce prophesy propose proposition
    proscribe protest publicize purport quack quarrel query question quip quote radio rail rationalize reacquaint
    reaffirm reassert rebuff rebuke rebut recapitulate recite recommend record recount rededicate refer refuse
    refute reinterpret reiterate relay remand remark remonstrate rename repeal repeat rephrase reply report
    reprimand reproach repudiate request requisition rerun reschedule rescind research reset restate retort
    retract retranslate revile revise rewrite ridicule roar rumor sanction say scoff scold scream scribble
    sentence shout shriek shrill shun sidestep sign signal signify singsong sizzle skirt snap snarl snoop snort
    snub solicit speak specify spell spurn squall squawk squeal stammer state stipulate stress stutter style
    submit subpoena succumb suggest summarize summate summon supplicate suppose suspect swan swear symbolize talk
    tantalize taunt teach telegraph telephone televise tell tempt term testify thank title transcribe translate
    trumpet tutor type underline underscore understate underwrite universalize unmask unteach urge utter vent
    vindicate vocalize voice volunteer vouch vow wail warble warn warp warrant wave wheedle whinny whisper whoop
    will wisecrack word wrangle yap yell yelp
    """,
    "competition": """
    aim ambush arm assail assault attack avenge bandy battle beat besiege best better bomb bushwhack campaign
    capitulate champion charge combat compete confront conscript counterattack defeat deploy disarm enlist field
    fight fire fistfight foul fullback garrison gas gird grass hunt invade jockey level misfire outdo outdraw
    outfight outgeneral outmaneuver outplay outsmart outstrip outweigh overcome overpower overshoot overtake
    parlay parry pit play poach protect reassail repulse retaliate revenge rout safeguard score shell shield shoot
    skirmish staff station strafe strain surmount surrender triumph vanquish vie waylay win wrestle
    """,
    "consumption": """
    afford apply avail breakfast cater chew consume content crave digest dine down drink eat employ exercise exert
    expend exploit fatten feast feed glut gobble gorge gulp guzzle ingest lunch metabolize mine misuse nourish
    overeat overfeed overindulge overstrain picnic ply power prey puff quench regale rehash repose reuse revel
    salute sample satiate sip slurp smoke starve suck swallow use utilize wallow wean
    """,
    "contact": """
    absorb adjoin adsorb aerosolize affix agglomerate amputate anchor append arrange array arrest attach attract
    backstitch bag ball band bang bare barricade bat batter behead bevel bind birdie bite blanket blend block
    bogey bond border box brandish bruise brush buckle buff buffet bump bundle bunker bust butcher butt cane
    caress carry cart carve catapult cement chip chop chuck churn circumscribe clamp clap clash clasp clean cleave
    clench clinch cling clip clobber clog close clutch coat code cohere collar comb commandeer compress concoct
    conjoin connect constrict core corral couple cover cradle cram crease crop cuddle cushion cut dab dam darn
    degrade delve dent deposit detach devour dig dip disconnect disengage disentangle dislodge dismember disperse
    dissect drag drape draw drill drown dull dunk dust eject elute embed emboss encase enclose encrust engrave
    enmesh ensconce enshrine entrench envelop excise exorcise expunge exterminate extract extricate fair fan
    fasten feather fell fence fetch filter finger fish flail flake fling flog flood fold fractionate frame frost
    fumble function funnel furrow gash gather glaze glean glue gnaw gore gouge grab grasp graze grease grind grip
    grope ground hack hammer hang harness harvest haul heft hijack hit hitch hoist hook hug hurl idle imbed imbibe
    immerse impale implant incise inclose inscribe insert instal install intercept interlace interpenetrate
    intertwine interweave iron jab jacket jerk jet jimmy juxtapose kick kidnap kill kiss knead kneel knock lace
    lacerate lash latch lay layer lick liquidate load lob lock lounge lug lump mail mark mash massage mate mesh
    mingle mislay misplace miter mop mortar mount mow muffle muster nab nail nestle nip notch nudge nuzzle occlude
    offsaddle oil open overlay overload pack package padlock palm park paste pat patch paw peck peel pelt
    penetrate perch permeate pervade pet piece pierce pile pin pinch ping pitch place plane plank plant plaster
    pluck plug plunge poke pole polish pommel post pot potter pound press prick prise prod prop propel pry pucker
    pull pummel pump punch puncture punt put putt quirk rally ram rap reap recess redistribute reinstall relace
    release reload rend reopen repel replant reseal resift resmudge rest retie riddle riffle rinse rip rive roof
    roost roughen rub ruin rummage rupture saddle sand saw scarify scour scrape scratch scribe scrub seal search
    seat seed seize set sever sew sharpen shear shed shoulder shovel shred shroud shut single sit slam slap slash
    slaughter slice slime sling slit slop slug smack smash smite smooth smother snag snare snatch snuggle soak
    sock soil solder sorb sow spade spang spatter spear spill splash splice sponge sprawl spray spread sprinkle
    squash squat squeeze squirt stab stack stand stick stifle stitch stone stow strangle strap strew strike string
    stroke strop stuff suffocate superimpose surround suspend swab swathe swipe tack tag tamper tap tarnish tear
    telescope tether thrash throw tie tinker toss touch trim tuck tug tweeze twine unclasp uncork underpin undo
    unfasten unhitch unlace unlash unleash unload unlock unpack unravel unscrew unsheathe unsolder untie unveil
    unwind unwire vacuum veil wad wallop wash wax weave wedge weight weld whack whip winnow wipe wrack wrap wreck
    wrench wring wrinkle yank zip
    """,
    "creation": """
    accomplish activate actuate adorn assemble audition belt braid breed build capture cast cause charcoal
    choreograph coin conceive construct consummate contrive cook copy create crochet cultivate daydream debut
    decorate demolish depict design destroy develop devise diagram disassemble disk draft dramatize dream
    duplicate effect effectuate embroider enamel engender envisage envision erect etch evolve extirpate extrude
    fake fancy fashion feint forge fulfil fulfill garden garland generate gild grace graph harrow imagine imitate
    impel impersonate improvise incarnate incite induce initiate inlay innovate institute invent invoke italicize
    jive knit knot laminate madrigal manufacture map model mold motivate mottle mould occasion ornament output
    overproduce overwork paint panel pantomime parody pattern pen perform picture pioneer plow practise prearrange
    precipitate print produce prompt publish ready reassemble rebuild recopy redecorate reenact refashion rehearse
    reissue relyric remake renew reprint reproduce rhyme roleplay rough scrawl scrimmage sculpture serenade
    simulate sing sketch spark stage tabulate tat trigger undertake vein visualize woolgather wreak write
    """,
    "emotion": """
    abhor admire adore alarm alienate anger animate annoy antagonize appease appreciate arouse awe badger bask
    beset bewitch bore brace browbeat bug calm captivate care charm cheer cherish chill chivy comfort commiserate
    conciliate console covet daunt delight demean depress desire despair despise detest disappoint disdain
    dishearten dislike distract disturb domineer dread elate elicit embarrass embitter embolden enchant endear
    enjoy enliven enrage enthrall envy evoke exasperate excite faze fear feel fluster fret frighten fume fuss
    gentle goad gratify grieve hanker harbor harry hate hope humanize humble humiliate idolize impress infuriate
    inspire interest intimidate invite irritate lament lighten like loathe long love lull mollify mourn obsess
    offend outrage overwhelm pacify panic perturb pester pity please prefer preoccupy pride provoke reassure
    recapture regret rejoice relish repent resent revere reverence sadden savor scandalize scare scorn shock
    sicken solace soothe startle steel still sympathize tease terrify torment torture transfix trouble uplift
    venerate vex want wish worry worship yearn
    """,
    "motion": """
    advance alight amble angle approach arch arrive ascend bank barge bend billow board bob boggle bolt boomerang
    boost bounce bound bring budge bunch burrow bustle canter caper careen career cascade cavort centrifuge
    chandelle channel chase chin circle clamber claw click climb clomp cluster coast cock coil collapse come
    congregate convene cower crash crawl creep cringe crisscross cross crouch crowd cruise crumble crumple curve
    cycle dabble dance dart dash deglycerolize depart descend despatch deviate diffuse disband dismount dispatch
    dispel displace dissipate dive diverge divert dock dodge dog drain dribble drift drip drive droop drop duck
    ease ebb eddy edge elapse elbow elude embark encounter encroach enter escape escort evacuate expand fall ferry
    fidget flap flee flex flicker flinch flip flit float flock flop flounce flounder flow flurry flutter fly
    follow forward freeze frogmarch frolic gallop geyser ghost glide glycerolize go grovel guide gush gyrate halt
    haunt head herd hike hobble hop huddle hunch hurdle hurry hurtle hustle inch infest infiltrate interpose
    intersect intrude jam jig joggle jolt jostle journey jump lag lam land lapse lead lean leap leave lift limp
    loop lope lower lumber lunge lurch maneuver march marshal mass meander meet migrate mill mislead motor move
    navigate near orbit outdistance outrun overflow overhaul overrun overstep overturn pace paddle pan parade part
    pass peak pilot pivot plod plummet poise pop position pounce pour prance prostrate prowl pulsate pulse purl
    push quail quake quickstep quiver race rack rake reach rear rebound recede recoil reconvene redirect reel
    remount retrace retreat return revolve ricochet ride ripple rise roam rock roll romp rotate round rouse rove
    row ruffle run rush sag sail sashay scamper scatter scoot scramble scud scuff scurry scuttle seep send settle
    shadow shake shamble sheer shimmy ship shiver shove shuffle shunt shuttle shy sidle sift sink skedaddle skid
    skim skylark slide slink slip slump snake sneak soar space speed spin spiral spout spring sprint squirm
    stagger stalk stamp stampede steam steer step stir stomp stoop stop straggle straighten stray streak stream
    stroll strut stumble submerge surface surge swagger sway sweep swerve swim swing swirl swivel swoop taxi
    teeter thread thresh throng thrust thumb thump thunder tilt tip tiptoe tool topple totter tour track trail
    tramp trample transpirate transplant transport travel traverse tread tremble trickle trip trot truck trudge
    trundle tumble tunnel turn twiddle twirl twist uncurl undulate usher veer vibrate wade waft wag waggle walk
    wander well wend wheel whine whirl whisk wiggle wince wind wing withdraw wobble wreathe wriggle writhe zigzag
    zoom
    """,
    "perception": """
    ache air appear befog behold bethink blare blast blind blur boom bury buzz camouflage case chafe chatter chug
    clang clank clatter clink conceal contemplate crackle creak dazzle demonstrate detect din discern discover
    disguise disgust display drum experience expose eye flash flaunt flick fluoresce gag gape gawk gaze glance
    gleam glimpse glint glisten glitter glow hear hide hurt inspect itch jangle jingle leer listen look mask
    masquerade misperceive miss monitor nose notice obscure observe ogle outface overexpose overhear overlook peep
    peer pepper perceive peruse plunk present quiet rattle reconnoiter rediscover reecho reek reflect resound
    reveal reverberate ring rumble rustle salt scan scout screech scrutinize see seem sense show sight silhouette
    smart smell sniff soften sound spot sputter spy squeak stare sting strum subject suffer sugar swish taste
    thrill throb thud tick tingle tinkle toll twinkle uncover watch whet whir whistle whiz witness
    """,
    "possession": """
    abandon accumulate acquire adopt allocate allot apportion arrogate articulate award bankrupt bargain belong
    benefit bestow bid bill borrow bribe bum buy capitalize cash collect compile confiscate consign contribute
    cosponsor default defray deprive despoil disburse discard disown dispense dispose distribute divest donate
    dump earn economize embezzle entrust equip espouse exchange export finance find foot forfeit fuel furnish gain
    garage garner get give glom graduate grant haggle hand have hawk heap hock hog huckster impart import inherit
    institutionalize intrust invest junk lavish lend letter levy loan locate loot lose market maroon merchandise
    net obtain offer owe own partner patent patronize pay peddle pilfer pinpoint plunder pocket pool preempt price
    prize procure proffer profit prosper provide provision purchase purloin pyramid ransack receive reclaim recoup
    recover refinance refuel refund regain reimburse relinquish remit repay reserve restock retrieve rid rifle rob
    sack sacrifice sap scrap scrounge secure seek sell shop shower smuggle sponsor steal stock store strand strip
    sub subscribe subsidize substitute subtitle supplement supply surfeit swap tax tender trade transact transmit
    treasure unearth upholster usurp vouchsafe waste welcome wield wire withhold yield
    """,
    "social": """
    abet abolish abrogate abstain abuse accredit achieve act administer adventure agitate aid allow amuse
    antagonise appeal appoint arraign assign assist atone attain attempt avert back balk balkanize ban banish
    befriend beguile belabor bench bilk blunder bother boycott brand breach buck bull busy cancel canvass caucus
    celebrate chance charter cheat coddle coerce collaborate colonize commission commit compel comply con
    condition conduct consort control cooperate cope corner corrupt counteract court crown crucify crush curb dare
    date deceive decertify defraud deign delegate delude democratize demote depose deprave desecrate detain
    dignify discharge discipline disenfranchise disgrace dishonor dishonour disinter disobey divide divorce do
    educate elect elevate emancipate empower enact encourage endeavor endorse endow enforce engage enrol enroll
    entertain enthrone entitle entomb essay establish execute exempt exile expedite expel experiment expiate fail
    farm favor fete flub fool force foreclose forestall forgo form foster found fraternize free frequent frustrate
    furlough further gamble gift goof govern grapple groom guard gull handle heed heist help hinder hire honor
    honour impede impinge implement impose imprint imprison inaugurate index indict indorse induct indulge
    influence inter interact interfere intervene invalidate jail join labor launch laze lease legislate legitimize
    let liberalize liberate license lionize lobby loose make malinger maltreat man manage mandate manipulate marry
    matriculate meddle militate minister miscarry mismanage molest monopolize mother murder neutralize obey oblige
    obstruct occupy officiate operate oppress ordain organize ostracize oust outlaw overdrive overreach overthrow
    pair pamper parcel participate patrol penalize perpetrate persecute persuade picket pillory poison police poll
    practice preclude preside pressure prevent promote prosecute punish purge pursue quash raid rape ratify
    reassign rebel recruit redeem redress reelect reestablish regiment register regroup rehabilitate reign rein
    reinstate rejoin relegate remarry rent reorganize repress rescue resign resort restore restrain retire reunite
    reward rig risk rule salvage save school screen secede segregate service shame shepherd shirk sin socialize
    spare spearhead splinter split spoil spur stable stake stoke stratify strive struggle stunt subcontract subdue
    subjugate subvert succeed sue superintend supersede supervise supplant support swindle tackle take terrorize
    test thwart toil transfer transgress trap treat trespass trick try undermine unite uproot vacate validate
    venture vest veto victimize visit vote wage waive wangle wed woo work wrong
    """,
    "stative": """
    abide abound accommodate accompany accord adhere amount approximate arise attend average balance be bear beard
    befit behoove belie bide brave bridge bristle camp cap cease center chamber coexist coincide combine
    compensate compose comprise concern conflict conform consist constitute contain continue contradict converge
    correlate correspond cost counterbalance counterpoint dangle defer define defy delimit depend deserve differ
    discontinue dominate dot dovetail dwarf eclipse embody embrace embroil emulate encamp encompass end endanger
    ensue entail epitomize equal eventuate exceed excel exemplify exhibit exist expire falter fare fascinate
    feature fit fizzle flank flocculate foil forego front fry hesitate hold honeymoon house hover hulk imperil
    incline include incur inhabit interconnect intrigue involve jar jeopardize jog jumble keep lack lap last lie
    line linger litter live loaf lodge loiter loom lurk maintain match matter menace merit necessitate need nest
    nucleate number offset orient originate outlive outnumber overlap overshadow parallel partake pause perpetuate
    persist personify pertain populate pose possess postpone precede predominate preserve prevail procrastinate
    protrude prove qualify quit rage ramble range redefine refrain relent represent require resemble reside resist
    result retail retain rim rival room satisfy scale separate serve share shelter shelve situate skulk slant span
    spend sport stall star stem stink storm straddle stretch stud subsist subtend suffice suit surpass survive
    sustain swarm tarry teem tend threaten top total tower transcend typify underlie uphold vacation violate wait
    waver weigh winter withstand
    """,
    "weather": """
    blaze blight bluster cloud flare ignite mirror plague radiate rain shade shine sluice snow sparkle swamp
    """,
}
